import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { pagingParameters, roleOf } from '../../model/parts.js';
import { get, set } from '../../support/json/pointer.js';
import type { Call, Reply, Window } from '../kit/call.js';
import type { Fault } from '../kit/fault.js';
import { type Absent, either } from './absent.js';
import { nodeOf } from './inputs.js';

const withoutList: Absent = (catalogue, operation) => {
  const play = roleOf(catalogue, operation);
  if (play?.role !== 'list' || play.part.returned === undefined) return 'it does not list';
  const told = play.resource.identifier !== undefined && play.resource.create.length > 0;
  return told ? undefined : 'its items cannot be created and told apart';
};

const withoutPageSize: Absent = ({ schemas }, operation) =>
  pagingParameters(schemas, operation).size === undefined ? 'it has no page size' : undefined;

/** Pages of one item must be allowed. */
const withoutPages: Absent = (catalogue, operation) => {
  const { size, start } = pagingParameters(catalogue.schemas, operation);
  if (start === undefined) return 'it does not say where a page starts';
  const { minimum } = nodeOf(catalogue, size?.schema);
  return typeof minimum === 'number' && minimum > 1 ? 'its pages hold several items' : undefined;
};

const filtersOf = (catalogue: Catalogue, operation: Operation): string[] =>
  Object.keys(roleOf(catalogue, operation)?.part.filters ?? {});

const withoutFilter: Absent = (catalogue, operation) =>
  filtersOf(catalogue, operation).length > 0 ? undefined : 'nothing says by which property it is filtered';

const paged = either(withoutList, withoutPageSize);
const followed = either(withoutList, withoutPageSize, withoutPages);
const from =
  (shift: (start: number) => number) =>
  ({ start, size }: Window): Window => ({ start: Math.max(0, shift(start)), size });

/** How long a list takes to show what is new, in milliseconds: longer than anyone waits. */
const lateness = 60_000;

/** Changes the list in an answer. */
function relisted(reply: Reply, call: Call, change: (items: readonly Json[]) => Json[]): Reply {
  const at = roleOf(call.catalogue, call.operation)?.part.returned ?? '';
  const items = reply.kind === 'success' ? get(reply.body, at) : undefined;
  if (reply.kind !== 'success' || !Array.isArray(items)) return reply;
  return { ...reply, body: set(reply.body, at, change(items)) };
}

/** Faults in lists. */
export const listFaults: readonly Fault[] = [
  {
    id: 'list-empty',
    title: 'answers an empty list',
    absent: withoutList,
    reply: (reply, call) => relisted(reply, call, () => []),
  },
  {
    id: 'list-late',
    title: 'lists new items only after a while',
    absent: withoutList,
    reply: (reply, call, memory) => {
      const pointer = roleOf(call.catalogue, call.operation)?.resource.identifier ?? '';
      return relisted(reply, call, (items) =>
        items.filter((item) => {
          const key = JSON.stringify(get(item, pointer));
          const known = memory.get(key);
          const first = typeof known === 'number' ? known : Date.now();
          memory.set(key, first);
          return Date.now() - first > lateness;
        }),
      );
    },
  },
  {
    id: 'page-size-ignored',
    title: 'answers all items whatever the page size',
    absent: paged,
    window: ({ start }) => ({ start, size: Number.MAX_SAFE_INTEGER }),
  },
  {
    id: 'page-one-too-many',
    title: 'answers one item more than asked for',
    absent: paged,
    window: ({ start, size }) => ({ start, size: size + 1 }),
  },
  {
    id: 'page-start-ignored',
    title: 'answers the first page always',
    absent: followed,
    window: from(() => 0),
  },
  {
    id: 'page-repeats-last',
    title: 'begins a page with the last item of the one before',
    absent: followed,
    window: from((start) => start - 1),
  },
  {
    id: 'page-loses-one',
    title: 'leaves out one item between pages',
    absent: followed,
    window: from((start) => (start === 0 ? 0 : start + 1)),
  },
  {
    id: 'filter-ignored',
    title: 'answers all items whatever the filter',
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
    absent: either(withoutList, withoutFilter),
    reply: (reply, call) => {
      const filters = filtersOf(call.catalogue, call.operation);
      const isFiltered = filters.some((name) => call.parameters[name] !== undefined);
      return isFiltered ? relisted(reply, call, () => []) : reply;
    },
  },
];
