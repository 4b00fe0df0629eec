import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { get } from './pointer.js';

/** True for a 2xx answer whose body says, in the way that the GovSpec gives it, that the request is refused. */
export function refusedInBody({ refusal }: Operation, { response }: Exchange): boolean {
  if (refusal === undefined || response === undefined || response.status < 200 || response.status >= 300) return false;
  try {
    const body: Json = JSON.parse(response.body);
    const found = get(body, refusal.at);
    if (refusal.unless !== undefined) return typeof found === typeof refusal.unless && found !== refusal.unless;
    return isDeepStrictEqual(found, refusal.value);
  } catch {
    return false;
  }
}

/** True for a 2xx answer that does not refuse the request in its body. */
export function isAcceptance(operation: Operation, exchange: Exchange): boolean {
  const { response } = exchange;
  if (response === undefined || response.status < 200 || response.status >= 300) return false;
  return !refusedInBody(operation, exchange);
}
