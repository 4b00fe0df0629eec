import { everywhere } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

function withHeaders(headers: Readonly<Record<string, string>>): NonNullable<Innocent['rewrite']> {
  return (wire) => ({ ...wire, headers: { ...wire.headers, ...headers } });
}

export const innocents: readonly Innocent[] = [
  {
    id: 'further-headers',
    title: 'sends headers that nobody asked for',
    absent: everywhere,
    refusals: true,
    rewrite: withHeaders({
      'cache-control': 'no-store',
      'x-request-id': '6f1c0f0e',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
      'set-cookie': 'visit=1; HttpOnly; Secure',
    }),
  },
];
