import type { Operation, Schemas } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { saysNothing } from '../../model/parts.js';
import { jsonSchema } from '../../schema/contents.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { bodyValue } from '../http/body.js';

/** True when a request was answered with an item, and not with the success that says that there is none. */
export function showsSomething(operation: Operation, exchange: Exchange): boolean {
  return isAcceptance(operation, exchange) && !saysNothing(operation, exchange.response?.status ?? 0);
}

/**
 * An answer that is of another kind than its schema, or whose identifier is, is not relied on; what is wrong elsewhere in
 * it is no reason, and another scenario speaks of it.
 */
export function brokenAnswer(
  { catalogue: { schemas } }: { readonly catalogue: { readonly schemas: Schemas } },
  { creator, identifier }: { creator: Operation; identifier: string | undefined },
  exchange: Exchange,
): { doubt?: string } {
  const status = String(exchange.response?.status);
  const documented = creator.responses.find((response) => response.status === status);
  const schema = jsonSchema(documented?.contents);
  const body = bodyValue(exchange);
  if (schema === undefined || body === undefined) return {};
  const isText = exchange.response?.utf8 === true;
  const validation = schemas.validate(schema, 'response', body);
  const places = validation.kind === 'invalid' ? validation.violations.map(({ at }) => at) : [];
  const isRelied = (at: string): boolean => at === '' || (identifier !== undefined && at.endsWith(identifier));
  return !isText || places.some(isRelied)
    ? { doubt: `the item comes from an answer of ${creator.name} that does not match its schema` }
    : {};
}

/** An answer in a few words: its status, or why there is none. */
export function inWords(exchange: Exchange): string {
  return exchange.response === undefined
    ? (exchange.failure?.message ?? 'no answer')
    : String(exchange.response.status);
}
