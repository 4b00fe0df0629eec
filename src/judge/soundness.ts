import type { Resource } from '../model/bindings.js';
import type { Operation, Schemas, SchemaViolation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import { saysNothing } from '../model/parts.js';
import { notASuccess } from './answers.js';
import { contentFor, readBody, whyNoValue } from './bodies.js';
import { documented } from './documented.js';

/**
 * Why an answer is no ground for a further judgement. What an answer says is judged only where it is sound in itself;
 * where it is not, another scenario says so, and nothing is blamed twice.
 */
export function unsound(schemas: Schemas, answer: Answer): string | undefined {
  return notASuccess(answer) ?? look(schemas, answer.operation, answer.exchange).trouble;
}

/**
 * Why nothing can be looked for in an answer; what is wrong in single places of its body is no reason, because only the
 * parts that are looked at matter, and another scenario speaks of the schema.
 */
export function unreadable(schemas: Schemas, answer: Answer): string | undefined {
  return notASuccess(answer) ?? readTrouble(schemas, answer.operation, answer.exchange);
}

/** The same of a body alone. */
export function readTrouble(schemas: Schemas, operation: Operation, exchange: Exchange): string | undefined {
  const { trouble, broken } = look(schemas, operation, exchange);
  return broken.length === 0 || broken.some(isWhole) ? trouble : undefined;
}

/** The places of a body that break its schema: JSON pointers, the empty one where the whole is of another type. */
export function brokenPlaces(schemas: Schemas, operation: Operation, exchange: Exchange): string[] {
  return look(schemas, operation, exchange)
    .broken.filter(({ keyword }) => keyword !== 'required')
    .map(({ at }) => at);
}

/** Why no new item can be found by the identifier in the body of an answer: it breaks its schema. */
export function brokenIdentifier(
  schemas: Schemas,
  { operation, exchange }: Answer,
  { identifier }: Resource,
): string | undefined {
  if (identifier === undefined) return undefined;
  const isBroken = brokenPlaces(schemas, operation, exchange).some((at) => at.endsWith(identifier));
  return isBroken ? 'the identifier in the response body does not match its schema' : undefined;
}

/** True for what makes the whole body another one than its schema describes. */
function isWhole({ at, keyword }: SchemaViolation): boolean {
  return keyword !== 'required' && (at === '' || at === '/');
}

/** The body of an answer that is sound; why there is none to judge otherwise. */
export function soundBody(schemas: Schemas, answer: Answer): { readonly value: Json } | string {
  const { response } = answer.exchange;
  const reason = unsound(schemas, answer);
  if (reason !== undefined || response === undefined) return reason ?? 'there was no answer';
  const parsed = readBody(schemas, answer.operation, response);
  return parsed.kind === 'value' ? { value: parsed.value } : whyNoValue(parsed);
}

/** True for an answer by which nothing is there: as the definition says, or with a documented 404. */
export function saysNoneIsThere({ operation, exchange }: Answer): boolean {
  const status = exchange.response?.status;
  if (status === undefined) return false;
  return saysNothing(operation, status) || (status === 404 && documented(operation, status)?.status === '404');
}

interface BodyLook {
  /** What is wrong with the body. */
  readonly trouble?: string;
  /** Where it breaks its schema. */
  readonly broken: readonly SchemaViolation[];
}

/** What is wrong with the body of an answer, where one is documented. */
function look(schemas: Schemas, operation: Operation, { response }: Exchange): BodyLook {
  if (response === undefined) return { trouble: 'there was no answer', broken: [] };
  const definition = documented(operation, response.status);
  const declared = definition?.contents.some(({ schema }) => schema !== undefined) === true;
  if (!declared) return { broken: [] };
  const schema = contentFor(definition, response)?.schema;
  if (schema === undefined)
    return { trouble: 'the definition does not document the media type of the answer', broken: [] };
  const parsed = readBody(schemas, operation, response);
  if (parsed.kind === 'bytes') return { broken: [] };
  if (parsed.kind !== 'value') return { trouble: 'the response body cannot be read', broken: [] };
  const validation = schemas.validate(schema, 'response', parsed.value);
  if (validation.kind !== 'invalid') return { broken: [] };
  return { trouble: 'the response body does not match its schema', broken: validation.violations };
}
