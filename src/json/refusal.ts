import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../model/definition.js';
import { type Exchange, succeeded } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { asJson } from './parse.js';
import { get } from './pointer.js';

/** True for a 2xx answer whose body says, in the way that the GovSpec gives it, that the request is refused. */
export function refusedInBody({ refusal }: Operation, exchange: Exchange): boolean {
  if (refusal === undefined || exchange.response === undefined || !succeeded(exchange)) return false;
  const found = get(asJson(exchange.response.body), refusal.at);
  return refusal.value === undefined ? !isEmpty(found) : isDeepStrictEqual(found, refusal.value);
}

/** True for a 2xx answer that does not refuse the request in its body. */
export function isAcceptance(operation: Operation, exchange: Exchange): boolean {
  return succeeded(exchange) && !refusedInBody(operation, exchange);
}

/** An empty list of errors, or none at all, is no error. */
function isEmpty(found: Json | undefined): boolean {
  if (found === undefined || found === null || found === '' || found === false) return true;
  return typeof found === 'object' && Object.keys(found).length === 0;
}
