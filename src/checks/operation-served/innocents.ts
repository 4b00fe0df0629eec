import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

function withHeaders(headers: Readonly<Record<string, string>>): NonNullable<Innocent['rewrite']> {
  return (wire) => ({ ...wire, headers: { ...wire.headers, ...headers } });
}

export const innocents: readonly Innocent[] = [
  {
    id: 'no-keep-alive',
    title: 'closes the connection after every answer',
    absent: everywhere,
    refusals: true,
    rewrite: withHeaders({ connection: 'close' }),
  },
];
