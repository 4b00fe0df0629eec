import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'trailing-newline',
    title: 'writes JSON over several lines, and a newline at its end',
    absent: everywhere,
    refusals: true,
    rewrite: (wire, { value }) =>
      value === undefined || wire.body === '' || !/json/.test(wire.headers['content-type'] ?? '')
        ? wire
        : { ...wire, body: `${JSON.stringify(value, null, 2)}\n` },
  },
];
