import { filtersOf, ordersOf, pagingOf } from './definition.js';
import type { ApiModel, Property, Resource } from './model.js';

const some =
  (has: (resource: Resource, api: ApiModel) => boolean) =>
  (api: ApiModel): boolean =>
    api.resources.some((resource) => has(resource, api));
const lists = some(({ operations }) => operations.list);
const changes = some(({ operations: { put, patch } }) => put || patch);
const removes = some(({ operations }) => operations.remove);
const pages = some((resource) => resource.operations.list && pagingOf(resource) !== 'none');
const always = (): boolean => true;
const taken = ({ access }: Property): boolean => access !== 'answered';
const property = (fits: (property: Property) => boolean) => some(({ properties }) => properties.some(fits));
const kept = (kinds: readonly Property['kind'][]) =>
  property(({ kind, access }) => access === 'both' && kinds.includes(kind));
const isNested = ({ nested, resources }: ApiModel): boolean => nested && resources.length > 1;

/** What a server can do wrong, and in which APIs it shows. */
export const randomFaults = {
  'update-lost': changes,
  'remove-keeps': removes,
  'remove-takes-another': some(({ operations }) => operations.remove && operations.list),
  'read-after-remove-crashes': removes,
  'filter-ignored': some((resource) => resource.operations.list && filtersOf(resource).length > 0),
  'filter-drops-first': some((resource) => resource.operations.list && filtersOf(resource).length > 0),
  'filter-forgotten': some(
    (resource) => resource.operations.list && filtersOf(resource).length > 0 && pagingOf(resource) !== 'none',
  ),
  'order-ignored': some((resource) => resource.operations.list && ordersOf(resource).length > 0),
  'order-forgotten': some(
    (resource) => resource.operations.list && ordersOf(resource).length > 0 && pagingOf(resource) !== 'none',
  ),
  'list-stale': some(({ operations: { list, put, patch } }) => list && (put || patch)),
  'offset-counts-pages': some((resource) => resource.operations.list && pagingOf(resource) === 'offset'),
  'remove-takes-first': some(({ operations }) => operations.remove && operations.list),
  'defaults-again': some(({ operations, properties }) => operations.patch && properties.some((one) => one.hasDefault)),
  'map-dropped': kept(['map']),
  'amount-zeros-lost': kept(['amount']),
  'time-shifted': kept(['date-time']),
  'false-lost': kept(['boolean']),
  'etag-constant': some(({ versions, operations: { put, patch } }) => versions && (put || patch)),
  'if-match-ignored': some(({ versions, operations: { put, patch } }) => versions && (put || patch)),
  'old-version-current': some(({ versions, operations: { put, patch } }) => versions && (put || patch)),
  'page-size-ignored': pages,
  'next-page-repeats': pages,
  'cursor-loops': some((resource) => resource.operations.list && pagingOf(resource) === 'cursor'),
  'list-omits-newest': lists,
  'list-of-wrong-type': lists,
  'total-wrong': some(({ operations, wrapping }) => operations.list && wrapping === 'items-and-total'),
  'created-twice': lists,
  'required-unchecked': always,
  'type-unchecked': always,
  'limit-unchecked': property((one) => taken(one) && one.limit !== undefined && one.kind !== 'number'),
  'choice-unchecked': property((one) => taken(one) && one.kind === 'choice'),
  'format-unchecked': property((one) => taken(one) && ['date', 'date-time', 'email'].includes(one.kind)),
  'nested-unchecked': property((one) => taken(one) && one.kind === 'nested'),
  'closed-unchecked': some(({ closed }) => closed),
  'null-crashes': always,
  'null-accepted': always,
  'malformed-crashes': always,
  'credential-unchecked': ({ security }) => security !== 'none',
  'unknown-shows-another': always,
  'child-of-any-parent': isNested,
  'answer-lacks-required': always,
  'create-answers-nothing': always,
  'wrong-success-status': always,
  'wrong-media-type': always,
  'refusal-without-content': always,
  'location-dangling': some(({ location, created }) => location && created === 201),
  'default-ignored': property(({ hasDefault }) => hasDefault),
  'read-only-overwritten': property(({ access }) => access === 'answered'),
  'write-only-returned': property(({ access }) => access === 'sent'),
  'put-merges': some(
    ({ operations, properties }) =>
      operations.put && properties.some((one) => one.access === 'both' && !one.required && !one.hasDefault),
  ),
  'patch-replaces': some(
    ({ operations, properties }) => operations.patch && properties.filter(({ access }) => access === 'both').length > 1,
  ),
  'text-cut': always,
  'quote-crashes': always,
  'items-dropped': kept(['texts']),
  'date-shifted': kept(['date']),
} as const satisfies Readonly<Record<string, (api: ApiModel) => boolean>>;

export type RandomFault = keyof typeof randomFaults;

/** The faults that can show in an API. */
export const faultsOf = (api: ApiModel): readonly RandomFault[] =>
  (Object.keys(randomFaults) as RandomFault[]).filter((id) => randomFaults[id](api));
