import type { Json } from '../../model/json.js';

/**
 * What of the identifier of an item stands in a path: all of it, or the last part of one that ends as the path does, such as
 * `projects/a/books/b` in `/projects/{project}/books/{book}` (google.aip.dev/122).
 */
export function pathSegment(path: string, parameter: string, identifier: Json): Json {
  const segments = path.split('/');
  const place = segments.findIndex((segment) => segment.startsWith(`{${parameter}}`));
  const above = segments[place - 1];
  const [last, beforeLast] = typeof identifier === 'string' ? identifier.split('/').reverse() : [];
  const isAddress = place > 0 && above !== undefined && above !== '' && beforeLast === above;
  return isAddress && last !== undefined && last !== '' ? last : identifier;
}
