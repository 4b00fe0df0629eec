import { type ApiModel, cased, type Property, type Resource } from './model.js';
import { type Schema, texts, valueSchema } from './schemas.js';

const inside = (properties: Schema): Schema => ({ type: 'object', required: Object.keys(properties), properties });
const whole: Schema = { type: 'integer', minimum: 0 };

const wrapped: Record<Resource['wrapping'], (items: Schema, resource: Resource) => Schema> = {
  array: (items) => items,
  'items-and-total': (items) => inside({ items, total: whole }),
  data: (items) => inside({ data: items }),
  hal: (items, { name }) => inside({ _embedded: inside({ [name]: items }) }),
  named: (items, { name }) => inside({ [name]: items }),
  spring: (items) => inside({ content: items, totalElements: whole, number: whole }),
  results: (items) => inside({ count: whole, results: items }),
};

/** The schema of a page of items. */
export function pageSchema(resource: Resource, items: Schema): Schema {
  const schema = wrapped[resource.wrapping](items, resource);
  if (pagingOf(resource) !== 'cursor') return schema;
  return { ...schema, properties: { ...Object(schema.properties), nextCursor: { type: 'string' } } };
}

/** An array has no place for the next cursor, and a Link header goes with an array. */
export function pagingOf({ paging, wrapping }: Resource): Resource['paging'] {
  if (paging === 'cursor' && wrapping === 'array') return 'offset';
  return paging === 'link' && wrapping !== 'array' ? 'page' : paging;
}

/** The number of the first page. */
export const firstPageOf = (resource: Resource): number => (pagingOf(resource) === 'page' ? resource.firstPage : 1);

function startParameter(resource: Resource): Schema {
  const query = (name: string, schema: Schema, description?: string): Schema => ({
    name,
    in: 'query',
    ...(description === undefined ? {} : { description }),
    schema,
  });
  const paging = pagingOf(resource);
  const first = firstPageOf(resource);
  if (paging === 'offset') {
    return query('offset', { ...whole, default: 0 }, 'How many items to leave out at the beginning.');
  }
  if (paging === 'cursor') return query('cursor', { type: 'string' });
  return query(
    'page',
    { type: 'integer', minimum: first, default: first },
    first === 0 ? 'Pages count from 0.' : undefined,
  );
}

function pagingParameters(resource: Resource): readonly Schema[] {
  if (pagingOf(resource) === 'none') return [];
  const size = { type: 'integer', minimum: 1, maximum: 100, default: 20 };
  return [startParameter(resource), { name: resource.sizeName, in: 'query', schema: size }];
}

/** The orders that a list takes, each as the parameters that ask for it. */
export function ordersOf({ sorts, properties: [first] }: Resource): Readonly<Record<string, readonly string[]>> {
  if (first === undefined || sorts === 'none') return {};
  if (sorts === 'signed') return { sort: [first.name, `-${first.name}`] };
  return sorts === 'colon'
    ? { sort: [`${first.name}:asc`, `${first.name}:desc`] }
    : { sortBy: [first.name], order: ['asc', 'desc'] };
}

/** Properties by whose exact value a list can be narrowed. */
export const filtersOf = ({ filters, properties }: Resource): readonly Property[] =>
  filters
    ? properties.filter(({ kind, access }) => access === 'both' && (kind === 'choice' || kind === 'boolean'))
    : [];

/** A parameter that narrows a list to values from a bound, or up to it; the bounds belong to it. */
export interface Range {
  readonly parameter: string;
  readonly property: Property;
  readonly isLeast: boolean;
}

/** The ranges of a list. */
export function rangesOf({ naming }: ApiModel, { ranges, properties }: Resource): readonly Range[] {
  if (ranges === 'none') return [];
  const isRanged = ({ kind, access }: Property): boolean =>
    access === 'both' && (kind === 'integer' || kind === 'date');
  const names: Record<Exclude<Resource['ranges'], 'none'>, (name: string, isLeast: boolean) => string> = {
    'from-to': (name, isLeast) => cased(naming, `${name}${isLeast ? 'From' : 'To'}`),
    'min-max': (name, isLeast) => `${isLeast ? 'min' : 'max'}_${name}`,
    brackets: (name, isLeast) => `${name}[${isLeast ? 'gte' : 'lte'}]`,
    suffix: (name, isLeast) => `${name}_${isLeast ? 'gte' : 'lte'}`,
  };
  return properties
    .filter(isRanged)
    .flatMap((property) =>
      [true, false].map((isLeast) => ({ parameter: names[ranges](property.name, isLeast), property, isLeast })),
    );
}

function narrowing(api: ApiModel, resource: Resource): readonly Schema[] {
  const [first] = resource.properties;
  const query = (name: string, description: string, schema: Schema): Schema => ({
    name,
    in: 'query',
    description,
    schema,
  });
  const inAnyCase = resource.textFilter === 'any-case' ? ', in upper or lower case' : '';
  return [
    ...filtersOf(resource).map((one) => query(one.name, `Only items with this ${one.name}.`, valueSchema(api, one))),
    ...(resource.textFilter === 'none' || first === undefined
      ? []
      : [query(first.name, `Only items with exactly this ${first.name}${inAnyCase}.`, { type: 'string' })]),
    ...rangesOf(api, resource).map(({ parameter, property, isLeast }) =>
      query(
        parameter,
        `Only items whose ${property.name} is ${isLeast ? 'at least' : 'at most'} this.`,
        property.kind === 'date'
          ? { type: 'string', format: 'date' }
          : { type: 'integer', format: 'int32', minimum: 0 },
      ),
    ),
    ...(resource.searches
      ? [query('q', `Only items whose ${first?.name} contains this, in upper or lower case.`, { type: 'string' })]
      : []),
  ];
}

/** The parameters of a list. */
export function listParameters(api: ApiModel, resource: Resource): readonly Schema[] {
  const orders = Object.entries(ordersOf(resource)).map(([name, values]) => ({
    name,
    in: 'query',
    schema: texts(...values),
  }));
  return [...pagingParameters(resource), ...narrowing(api, resource), ...orders];
}
