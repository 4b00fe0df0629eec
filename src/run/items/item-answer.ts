import type { Operation, Schemas } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { saysNothing } from '../../model/parts.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { bodyValue } from '../http/body.js';

/** True when a request was answered with an item, and not with the success that says that there is none. */
export function showsSomething(operation: Operation, exchange: Exchange): boolean {
  return isAcceptance(operation, exchange) && !saysNothing(operation, exchange.response?.status ?? 0);
}

/** What an answer says that breaks its own schema is not relied on; another scenario speaks of the schema. */
export function brokenAnswer(schemas: Schemas, creator: Operation, exchange: Exchange): { doubt?: string } {
  const status = String(exchange.response?.status);
  const documented = creator.responses.find((response) => response.status === status);
  const schema = documented?.contents.find(({ mediaType }) => /json/.test(mediaType))?.schema;
  const body = bodyValue(exchange);
  if (schema === undefined || body === undefined) return {};
  const isText = exchange.response?.utf8 === true;
  const broken = !isText || schemas.validate(schema, 'response', body).kind === 'invalid';
  return broken ? { doubt: `the answer of ${creator.name} that it comes from does not meet its schema` } : {};
}

/** An answer in a few words: its status, or why there is none. */
export function inWords(exchange: Exchange): string {
  return exchange.response === undefined
    ? (exchange.failure?.message ?? 'no answer')
    : String(exchange.response.status);
}
