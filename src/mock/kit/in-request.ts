import type { Json } from '../../model/json.js';
import { asJson } from '../../support/json/parse.js';
import { placeOf } from '../../support/json/place.js';
import { get } from '../../support/json/pointer.js';
import type { Call } from './call.js';

/** What a request holds at a place: in its body, or in a parameter. */
export function inRequest(call: Call, place: string | undefined): Json | undefined {
  if (place === undefined) return undefined;
  const { parameter, pointer } = placeOf(place);
  if (parameter === undefined) return get(call.body, pointer);
  const text = call.parameters[parameter] ?? call.parameters[parameter.toLowerCase()];
  return pointer === '' || text === undefined ? text : get(asJson(text), pointer);
}
