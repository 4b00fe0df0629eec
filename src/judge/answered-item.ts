import type { Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf } from '../model/parts.js';
import { isOneSchema } from '../schema/properties.js';
import { get } from '../support/json/pointer.js';
import { parseBody } from './bodies.js';
import { answerSchema, shownAt } from './item-schema.js';

/**
 * The item in the answer to a request that creates or changes it: where the bindings say that it is, or the whole body where
 * one schema describes both. Undefined where the answer does not show it.
 * @param exchange another request of the same operation, such as the plain valid one
 */
export function answeredItem(
  schemas: Schemas,
  look: LookBack,
  exchange: Exchange | undefined = look.answer.exchange,
): Json | undefined {
  const { resource, answer } = look;
  const { operation } = answer;
  if (exchange?.response === undefined) return undefined;
  const parsed = parseBody(exchange.response, operation);
  if (parsed.kind !== 'value') return undefined;
  const { returned } = partOf([...resource.create, ...resource.update], operation) ?? {};
  if (returned !== undefined) return get(parsed.value, returned);
  const isItem = isOneSchema(schemas, answerSchema(operation, exchange.response.status), shownAt(schemas, look, ''));
  return isItem ? parsed.value : undefined;
}
