import type { Parameter, Schemas } from '../../model/definition.js';
import { countsPages, type PagingParameters } from '../../model/paging.js';

/** The number of items that are asked for on a page, where the definition does not limit it. */
export const searchedPage = 100;

/** A limit of a parameter, as far as the definition gives it. */
export function limitOf(schemas: Schemas, { schema }: Parameter, keyword: string, otherwise: number): number {
  const limit = schema === undefined ? undefined : schemas.follow(schema, 'request').node[keyword];
  return typeof limit === 'number' ? limit : otherwise;
}

/**
 * The parameters of a page: a large one where the size can be chosen. A candidate may send fewer items than it is asked for,
 * so the next page starts after those that came.
 */
export function pageAt(
  schemas: Schemas,
  { size, start }: PagingParameters & { readonly start: Parameter },
  passed: { readonly page: number; readonly items: number; readonly size?: number | undefined },
): Record<string, string> {
  const before = countsPages(start) ? passed.page : passed.items;
  const first = { [start.name]: String(firstStart(schemas, start) + before) };
  if (size === undefined) return first;
  return { ...first, [size.name]: String(passed.size ?? limitOf(schemas, size, 'maximum', searchedPage)) };
}

/** True where the page that came is the first of the size that is asked for, and it is known where the second one starts. */
export function beginsTheList(
  schemas: Schemas,
  paging: PagingParameters & { readonly start: Parameter },
  size: number | undefined,
): boolean {
  return (size !== undefined || paging.size === undefined) && saysWhereItStarts(schemas, paging.start);
}

/** True where it is known by which number the second page is asked for. */
function saysWhereItStarts(schemas: Schemas, parameter: Parameter): boolean {
  if (!countsPages(parameter)) return true;
  const { schema } = parameter;
  const { minimum, default: standard } = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  return [minimum, standard].some((one) => typeof one === 'number');
}

/** Where the first page starts: as the definition says, else 0 for items and 1 for pages. */
export function firstStart(schemas: Schemas, parameter: Parameter): number {
  const isPage = countsPages(parameter);
  if (parameter.schema === undefined) return 0;
  const { minimum, default: standard } = schemas.follow(parameter.schema, 'request').node;
  if (typeof standard === 'number') return standard;
  return typeof minimum === 'number' ? minimum : isPage ? 1 : 0;
}
