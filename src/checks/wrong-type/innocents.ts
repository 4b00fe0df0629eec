import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'unprocessable',
    title: 'answers 422 for what breaks the definition',
    absent: (_, operation) =>
      operation.refusal === undefined ? undefined : 'refusals travel in the body of a success',
    refusals: 'only',
    rewrite: (wire, { kind }) => (kind === 'refused' && wire.status === 400 ? { ...wire, status: 422 } : wire),
  },
];
