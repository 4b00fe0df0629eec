import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { get } from '../support/json/pointer.js';
import { parseBody } from './bodies.js';

/** What the body of an answer has at a JSON pointer; undefined where there is no answer, or it cannot be read. */
export function answeredValue(
  operation: Operation,
  { response }: Pick<Exchange, 'response'>,
  at: string,
): Json | undefined {
  const parsed = response === undefined ? undefined : parseBody(response, operation);
  return parsed?.kind === 'value' ? get(parsed.value, at) : undefined;
}
