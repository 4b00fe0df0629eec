import type { Innocent } from '../../mock/kit/fault.js';
import { pagingParameters } from '../../model/paging.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'capped-pages',
    title: 'answers fifty items on a page at most, however many are asked for',
    absent: (catalogue, operation) =>
      pagingParameters(catalogue.schemas, operation).size === undefined ? 'it has no page size' : undefined,
    window: ({ start, size }) => ({ start, size: Math.min(size, 50) }),
  },
];
