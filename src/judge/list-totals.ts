import type { Operation, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import { totalHeader, totalPlace } from '../schema/list-total.js';
import { get } from '../support/json/pointer.js';
import { parseBody } from './bodies.js';
import { answerSchema } from './item-schema.js';

/** The number of all items, as the answer to a list states it in its body or in a header; undefined where it does not. */
export function statedTotal(schemas: Schemas, operation: Operation, { response }: Exchange): number | undefined {
  if (response === undefined) return undefined;
  const schema = answerSchema(operation, response.status);
  const place = schema === undefined ? undefined : totalPlace(schemas, schema);
  const parsed = place === undefined ? undefined : parseBody(response, operation);
  const stated = parsed?.kind === 'value' && place !== undefined ? get(parsed.value, place) : undefined;
  if (typeof stated === 'number') return stated;
  const header = totalHeader(operation);
  const text = header === undefined ? undefined : response.headers[header];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
