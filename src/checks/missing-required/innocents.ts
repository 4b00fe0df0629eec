import type { Innocent } from '../../mock/kit/fault.js';
import { withoutInput } from '../../mock/kit/inputs.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'errors-listed',
    title: 'lists in a refusal everything that is wrong, where no body of a refusal is documented',
    absent: withoutInput,
    refusals: 'only',
    rewrite: (wire, { kind, schema }) =>
      kind === 'refused' && schema === undefined
        ? { ...wire, body: JSON.stringify({ detail: '1. "name" is missing.\n2. "age" is too small.' }) }
        : wire,
  },
];
