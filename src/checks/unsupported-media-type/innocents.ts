import { withoutJsonBody } from '../../mock/kit/clauses.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'media-type-refused-by-name',
    title: 'refuses other media types with 415, and says which it takes',
    absent: withoutJsonBody,
    refusals: 'only',
    rewrite: (wire, { arrived, kind }) =>
      kind === 'refused' && wire.status === 400 && !/json/.test(String(arrived.headers['content-type'] ?? 'json'))
        ? { ...wire, status: 415, headers: { ...wire.headers, accept: 'application/json' } }
        : wire,
  },
];
