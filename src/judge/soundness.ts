import type { Operation, Schemas } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import { contentFor, documented, notASuccess, parseBody } from './answers.js';

/**
 * Why an answer is no ground for a further judgement. What an answer says is judged only where it is sound in itself;
 * where it is not, another scenario says so, and nothing is blamed twice.
 */
export function unsound(schemas: Schemas, answer: Answer): string | undefined {
  return notASuccess(answer) ?? bodyTrouble(schemas, answer.operation, answer.exchange);
}

/** What is wrong with the body of an answer, where one is documented. */
export function bodyTrouble(schemas: Schemas, operation: Operation, exchange: Exchange): string | undefined {
  const { response } = exchange;
  if (response === undefined) return 'there was no answer';
  const definition = documented(operation, response.status);
  const declared = definition?.contents.some(({ schema }) => schema !== undefined) === true;
  if (!declared) return undefined;
  const content = contentFor(definition, response);
  if (content?.schema === undefined) return 'its media type is not documented';
  const parsed = parseBody(response, operation);
  if (parsed.kind === 'broken') return 'its body cannot be read';
  return schemas.validate(content.schema, 'response', parsed.value).kind === 'invalid'
    ? 'its body does not meet its schema'
    : undefined;
}
