import { either } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { filtersOf, relisted, withoutFilter, withoutList } from '../../mock/kit/lists.js';

export const faults: readonly Fault[] = [
  {
    id: 'filter-ignored',
    title: 'answers all items whatever the filter',
    foundBy: ['filter'],
    absent: either(withoutList, withoutFilter),
    asks: (call) => {
      const filters = filtersOf(call.catalogue, call.operation);
      const others = Object.entries(call.parameters).filter(([name]) => !filters.includes(name));
      return { ...call, parameters: Object.fromEntries(others) };
    },
  },
  {
    id: 'filter-empties',
    title: 'answers an empty list whenever it is filtered',
    foundBy: ['filter'],
    absent: either(withoutList, withoutFilter),
    reply: (reply, call) => {
      const filters = filtersOf(call.catalogue, call.operation);
      const isFiltered = filters.some((name) => call.parameters[name] !== undefined);
      return isFiltered ? relisted(reply, call, () => []) : reply;
    },
  },
];
