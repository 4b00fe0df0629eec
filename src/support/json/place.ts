import type { Json } from '../../model/json.js';
import { asJson } from './parse.js';
import { get } from './pointer.js';

/** Where a value stands in a request: in the body, or in a parameter. */
export interface ValueLocation {
  /** The name of the parameter; absent for the body. */
  readonly parameter?: string;
  /** JSON pointer into the body, or into the object that the parameter holds. */
  readonly pointer: string;
}

/** Reads a place as bindings write it: `/a/b` in the body, `name` for a parameter, `name/a/b` inside one. */
export function placeOf(text: string): ValueLocation {
  const slash = text.indexOf('/');
  const parameter = slash === -1 ? text : text.slice(0, slash);
  return { ...(parameter === '' ? {} : { parameter }), pointer: slash === -1 ? '' : text.slice(slash) };
}

/** The value at a place in a request; a parameter is looked for in the query. */
export function valueAt(place: string, request: { readonly url: string; readonly body?: Json }): Json | undefined {
  const { parameter, pointer } = placeOf(place);
  if (parameter === undefined) return get(request.body, pointer);
  const { searchParams } = new URL(request.url, 'http://request.invalid');
  const text = searchParams.get(parameter) ?? undefined;
  return pointer === '' ? text : get(asJson(text), pointer);
}
