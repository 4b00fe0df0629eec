import { withoutJsonBody } from '../../mock/kit/clauses.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'place-of-parse-error',
    title: 'says where a body stops being JSON, where no body of a refusal is documented',
    absent: withoutJsonBody,
    refusals: 'only',
    rewrite: (wire, { call, kind, schema }) =>
      kind === 'refused' && call.body === undefined && schema === undefined
        ? { ...wire, body: JSON.stringify({ detail: 'The body stops being JSON in line 1, column 7.' }) }
        : wire,
  },
];
