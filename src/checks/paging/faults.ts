import { type Absent, either } from '../../mock/kit/absent.js';
import type { Window } from '../../mock/kit/call.js';
import type { Fault } from '../../mock/kit/fault.js';
import { nodeOf } from '../../mock/kit/inputs.js';
import { withoutList } from '../../mock/kit/lists.js';
import { pagingParameters } from '../../model/paging.js';

const withoutPageSize: Absent = ({ schemas }, operation) =>
  pagingParameters(schemas, operation).size === undefined ? 'it has no page size' : undefined;

/** Pages of one item must be allowed. */
const withoutPages: Absent = (catalogue, operation) => {
  const { size, start } = pagingParameters(catalogue.schemas, operation);
  if (start === undefined) return 'it does not say where a page starts';
  const { minimum } = nodeOf(catalogue, size?.schema);
  return typeof minimum === 'number' && minimum > 1 ? 'its pages hold several items' : undefined;
};

const paged = either(withoutList, withoutPageSize);

const followed = either(withoutList, withoutPageSize, withoutPages);

const from =
  (shift: (start: number) => number) =>
  ({ start, size }: Window): Window => ({ start: Math.max(0, shift(start)), size });

export const faults: readonly Fault[] = [
  {
    id: 'page-size-ignored',
    title: 'answers all items whatever the page size',
    foundBy: ['paging', 'state-list'],
    mayAlsoFail: ['list-changes-by-one'],
    absent: paged,
    window: ({ start }) => ({ start, size: Number.MAX_SAFE_INTEGER }),
  },
  {
    id: 'page-one-too-many',
    title: 'answers one item more than asked for',
    foundBy: ['paging', 'state-list'],
    absent: paged,
    window: ({ start, size }) => ({ start, size: size + 1 }),
  },
  {
    id: 'page-start-ignored',
    title: 'answers the first page always',
    foundBy: ['paging', 'state-list'],
    mayAlsoFail: ['list-changes-by-one'],
    absent: followed,
    window: from(() => 0),
  },
  {
    id: 'page-repeats-last',
    title: 'begins a page with the last item of the one before',
    foundBy: ['paging', 'state-list'],
    mayAlsoFail: ['list-changes-by-one'],
    absent: followed,
    window: from((start) => start - 1),
  },
  {
    id: 'page-loses-one',
    title: 'leaves out one item between pages',
    foundBy: ['paging', 'state-list'],
    mayAlsoFail: ['list-changes-by-one'],
    absent: followed,
    window: from((start) => (start === 0 ? 0 : start + 1)),
  },
];
