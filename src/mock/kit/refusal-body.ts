import type { Operation } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { get, set } from '../../support/json/pointer.js';

/** A success answer that says so: its list of errors, where it has one, is empty, and its code is the one of success. */
export function withoutRefusal({ refusal }: Operation, body: Json): Json {
  if (refusal === undefined || refusal.value !== undefined) return body;
  if (refusal.unless !== undefined) return set(body, refusal.at, refusal.unless);
  const errors = get(body, refusal.at);
  return errors === undefined ? body : set(body, refusal.at, Array.isArray(errors) ? [] : {});
}

/** A refusal that names an error, also where the definition does not say what an error looks like. */
export function withError({ refusal }: Operation, body: Json): Json {
  const at = refusal?.at ?? '';
  const errors = get(body, at);
  return isObject(errors) && Object.keys(errors).length === 0 ? set(body, at, { errorCode: 'invalid_request' }) : body;
}

/** True where refusals travel in the body of a success answer, and in no other way. */
export function refusesInBody({ refusal, responses }: Operation): boolean {
  const other = responses.some(({ status }) => /^4\d\d$/.test(status) && !['401', '403', '404'].includes(status));
  return refusal !== undefined && refusal.value === undefined && refusal.unless === undefined && !other;
}
