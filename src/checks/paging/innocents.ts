import { withHeader } from '../../mock/kit/answers.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { pagingParameters } from '../../model/paging.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'linked-pages',
    title: 'says in headers how many items there are, and where the next page is (RFC 8288)',
    absent: (catalogue, operation) =>
      pagingParameters(catalogue.schemas, operation).size === undefined ? 'it has no page size' : undefined,
    rewrite: (wire) => withHeader(withHeader(wire, 'x-total-count', '1000'), 'link', '<?page=2>; rel="next"'),
  },
];
