import type { Json } from '../model/json.js';
import { get } from './pointer.js';

/**
 * The value at a place in a request.
 * @param place a JSON pointer into the body, or `?name` for a parameter of the query
 */
export function valueAt(place: string, request: { readonly url: string; readonly body?: Json }): Json | undefined {
  if (!isInQuery(place)) return get(request.body, place);
  const { searchParams } = new URL(request.url, 'http://request.invalid');
  return searchParams.get(place.slice(1)) ?? undefined;
}

export function isInQuery(place: string): boolean {
  return place.startsWith('?');
}
