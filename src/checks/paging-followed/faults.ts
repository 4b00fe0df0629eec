import { type Absent, answersOf, either, targetsOf } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';
import { withoutList } from '../../mock/kit/lists.js';
import { pagingParameters } from '../../model/paging.js';

/** The candidate hands out no marks of pages, but it can link to them by their numbers. */
const withoutLinks: Absent = (catalogue, operation) => {
  const { size, start } = pagingParameters(catalogue.schemas, operation);
  if (size === undefined || start === undefined) return 'it has no pages that could be linked to';
  const isInHeader = answersOf(operation).some(({ headers }) => headers.some(({ name }) => /^link$/i.test(name)));
  const inBody = targetsOf(catalogue, operation, { wanted: ({ at }) => /\/next(Page)?(Link|Url)?$/i.test(at) });
  return isInHeader || inBody.length > 0 ? undefined : 'its answer documents no link to the next page';
};

export const faults: readonly Fault[] = [
  {
    id: 'links-to-first-page',
    title: 'links from every page to the first one as the next',
    foundBy: ['paging-followed'],
    absent: either(withoutList, withoutLinks),
    rewrite: (wire, { call: { catalogue, operation, parameters } }) => {
      const { size, start } = pagingParameters(catalogue.schemas, operation);
      const inQuery = operation.parameters.filter(({ in: place, name }) => place === 'query' && name !== start?.name);
      const asked = inQuery.flatMap(({ name }): [string, string][] =>
        parameters[name] === undefined ? [] : [[name, parameters[name]]],
      );
      const isCut = size !== undefined && parameters[size.name] !== undefined;
      return isCut ? withHeader(wire, 'link', `<?${new URLSearchParams(asked)}>; rel="next"`) : wire;
    },
  },
];
