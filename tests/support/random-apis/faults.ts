import { filtersOf, ordersOf, pagingOf, rangesOf } from './lists.js';
import type { ApiModel, Property, Resource } from './model.js';

const some =
  (has: (resource: Resource, api: ApiModel) => boolean) =>
  (api: ApiModel): boolean =>
    api.resources.some((resource) => has(resource, api));
const lists = some(({ operations }) => operations.list);
const listed = (has: (resource: Resource, api: ApiModel) => boolean) =>
  some((resource, api) => resource.operations.list && has(resource, api));
const isPaged = (resource: Resource): boolean => pagingOf(resource) !== 'none';
const isOrdered = (resource: Resource): boolean => Object.keys(ordersOf(resource)).length > 0;
const isChanged = ({ operations: { put, patch } }: Resource): boolean => put || patch;
const changes = some(isChanged);
const removes = some(({ operations }) => operations.remove);
const versions = some((resource) => resource.versions !== 'none' && isChanged(resource));
const always = (): boolean => true;
const taken = ({ access }: Property): boolean => access !== 'answered';
const property = (fits: (property: Property) => boolean) => some(({ properties }) => properties.some(fits));
const kept = (kinds: readonly Property['kind'][]) =>
  property(({ kind, access }) => access === 'both' && kinds.includes(kind));
const sent = (kinds: readonly Property['kind'][]) => property((one) => taken(one) && kinds.includes(one.kind));
const takesJson = some(({ form, operations }) => form !== 'form' || operations.put);
const isNested = ({ relation, resources }: ApiModel): boolean => relation === 'nested' && resources.length > 1;
const isProtected = ({ security }: ApiModel): boolean => security !== 'none';

/** Where refusals are documented together, none says that a value is taken; that items are unique may be said elsewhere. */
const isToldUnique = ({ unique }: Resource, { errorsByDefault }: ApiModel): boolean =>
  unique === 'by-property' || unique === 'by-operation' || (unique === 'by-refusal' && !errorsByDefault);
/** A status alone does not say that a reference to nothing is refused. */
const refersTold = ({ relation, resources, unknownReferenceTold, errorsByDefault }: ApiModel): boolean =>
  relation === 'refers' && resources.length > 1 && unknownReferenceTold && !errorsByDefault;

/** What a server can do wrong, and in which APIs it shows. */
export const randomFaults = {
  'update-lost': changes,
  'remove-keeps': removes,
  'remove-takes-another': some(({ operations }) => operations.remove && operations.list),
  'remove-takes-first': some(({ operations }) => operations.remove && operations.list),
  'read-after-remove-crashes': removes,
  'filter-ignored': listed((resource) => filtersOf(resource).length > 0),
  'filter-drops-first': listed((resource) => filtersOf(resource).length > 0),
  'filter-forgotten': listed((resource) => filtersOf(resource).length > 0 && isPaged(resource)),
  'text-filter-ignored': listed(({ textFilter }) => textFilter !== 'none'),
  'search-ignored': listed(({ searches }) => searches),
  'range-ignored': listed((resource, api) => rangesOf(api, resource).length > 0),
  'range-excludes-bounds': listed((resource, api) => rangesOf(api, resource).length > 0),
  'order-ignored': listed(isOrdered),
  'order-forgotten': listed((resource) => isOrdered(resource) && isPaged(resource)),
  'list-stale': listed(isChanged),
  'list-omits-newest': lists,
  'list-of-wrong-type': lists,
  'offset-counts-pages': listed((resource) => pagingOf(resource) === 'offset'),
  'page-size-ignored': listed(isPaged),
  'next-page-repeats': listed(isPaged),
  'cursor-loops': listed((resource) => pagingOf(resource) === 'cursor'),
  'link-loops': listed((resource) => pagingOf(resource) === 'link'),
  'total-wrong': listed(({ wrapping }) => ['items-and-total', 'spring', 'results'].includes(wrapping)),
  'created-twice': lists,
  'defaults-again': some(
    ({ operations, patchKind, properties }) =>
      operations.patch && patchKind !== 'operations' && properties.some((one) => one.hasDefault),
  ),
  'map-dropped': kept(['map']),
  'amount-changed': kept(['amount']),
  'time-shifted': kept(['date-time']),
  'false-lost': kept(['boolean']),
  'cents-lost': kept(['money']),
  'big-rounded': kept(['big']),
  'link-cut': kept(['link']),
  'variant-reduced': kept(['variant']),
  'places-dropped': kept(['places']),
  'items-dropped': kept(['texts']),
  'date-shifted': kept(['date']),
  'etag-constant': versions,
  'if-match-ignored': versions,
  'if-match-not-demanded': some((resource) => resource.versions === 'demanded' && isChanged(resource)),
  'old-version-current': versions,
  'required-unchecked': always,
  'type-unchecked': always,
  'limit-unchecked': property((one) => taken(one) && one.limit !== undefined && ['text', 'integer'].includes(one.kind)),
  'choice-unchecked': sent(['choice']),
  // A definition whose own example breaks a format does not demand it.
  'format-unchecked': (api) =>
    sent(['date-time', 'email', 'link', ...(api.examples === 'wrong' ? [] : (['date'] as const))])(api),
  'nested-unchecked': sent(['nested', 'places']),
  'variant-unchecked': sent(['variant']),
  'fractions-unchecked': sent(['money']),
  'repeats-unchecked': sent(['codes']),
  'closed-unchecked': some(({ closed }) => closed),
  // A form holds no null, and who takes null for what may be left out loses nothing.
  'null-crashes': takesJson,
  'null-accepted': takesJson,
  'malformed-crashes': always,
  'credential-unchecked': isProtected,
  'second-credential-unchecked': ({ security }) => security === 'both',
  'header-unchecked': ({ header }) => header,
  'unknown-shows-another': always,
  'number-read-in-part': some(({ identifiers }) => identifiers === 'integer'),
  'child-of-any-parent': isNested,
  'answer-lacks-required': always,
  'create-answers-nothing': some(({ createdBody }) => createdBody !== 'nothing'),
  'wrong-success-status': always,
  'wrong-media-type': always,
  'refusal-without-content': always,
  'location-dangling': some(({ location, created }) => location && created === 201),
  'default-ignored': property(({ hasDefault }) => hasDefault),
  // A server that refuses such values takes none over.
  'read-only-overwritten': (api) => !api.habits.readOnlyRefused && property(({ access }) => access === 'answered')(api),
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
  // That a key is taken is said by the text of the refusal; who accepts a creation only later may not know it yet.
  'duplicate-replaces': some(
    ({ identifiers, created }, { errorsByDefault }) => identifiers === 'given' && created !== 202 && !errorsByDefault,
  ),
  'unique-unchecked': some(isToldUnique),
  'reference-unchecked': (api) => refersTold(api),
  'upsert-lost': some(({ upserts }) => upserts),
  'action-without-effect': some(({ action }) => action),
  'action-repeated': some(({ action }) => action),
  'settings-shared': some(({ settings }) => settings),
  'settings-lost': some(({ settings }) => settings),
  'settings-reset': some(({ settings, settingsInParts }) => settings && settingsInParts),
} as const satisfies Readonly<Record<string, (api: ApiModel) => boolean>>;

export type RandomFault = keyof typeof randomFaults;

/** The faults that can show in an API. */
export const faultsOf = (api: ApiModel): readonly RandomFault[] =>
  (Object.keys(randomFaults) as RandomFault[]).filter((id) => randomFaults[id](api));
