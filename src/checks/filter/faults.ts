import { type Absent, either } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { relisted, withoutList } from '../../mock/kit/lists.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import { roleOf } from '../../model/parts.js';

const filtersOf = (catalogue: Catalogue, operation: Operation): string[] =>
  Object.keys(roleOf(catalogue, operation)?.part.filters ?? {});

const withoutFilter: Absent = (catalogue, operation) =>
  filtersOf(catalogue, operation).length > 0 ? undefined : 'nothing says by which property it is filtered';

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
