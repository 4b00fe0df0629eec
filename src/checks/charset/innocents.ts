import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'charset-named',
    title: 'names the charset, in capital letters',
    absent: everywhere,
    refusals: true,
    rewrite: (wire) => {
      const { 'content-type': type = '' } = wire.headers;
      return /json/.test(type)
        ? { ...wire, headers: { ...wire.headers, 'content-type': `${type.replace('json', 'JSON')}; Charset=UTF-8` } }
        : wire;
    },
  },
];
