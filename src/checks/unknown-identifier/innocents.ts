import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'silent-refusals',
    title: 'refuses without a word, where no body is documented',
    absent: everywhere,
    refusals: 'only',
    rewrite: (wire, { schema }) => {
      const { 'content-type': _, ...headers } = wire.headers;
      return schema !== undefined || wire.status < 400 ? wire : { ...wire, headers, body: '' };
    },
  },
];
