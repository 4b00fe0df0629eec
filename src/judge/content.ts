import type { MediaContent, SchemaRef, Schemas, SchemaViolation } from '../model/definition.js';
import type { Exchange, ReceivedResponse } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Answer, BodyScope } from '../model/judge.js';
import type { Clause, Finding } from '../model/verdict.js';
import { contradictionOnTheWay, swallowedBranch } from '../schema/satisfiable.js';
import { typesOf } from '../schema/types.js';
import { get } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { isNearLimit } from '../support/json/written-json.js';
import { isBinary, isJson, isStream, isXml } from '../support/media-type.js';
import { isYaml } from '../support/yaml.js';
import {
  brief,
  clauseAt,
  declinedWords,
  doubtful,
  ended,
  fail,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from './answers.js';
import { contentFor, isAmong, mediaTypeOf, parseBody, readBody, whyNoValue } from './bodies.js';
import { describedText, formWords } from './described-text.js';
import { documented } from './documented.js';
import { unsound } from './soundness.js';

const maxProblems = 5;

/** The media type of a success answer is one of the documented ones. */
export function mediaType(answer: Answer, expected: readonly string[]): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { response } = exchange;
  const definition = documented(operation, response.status);
  if (definition?.contents.length === 0)
    return notVerified(`the definition documents status ${response.status} without a body`);
  if (response.bytes === 0) return notVerified('the answer has no body');
  const found = mediaTypeOf(response);
  const clause = clauseAt(operation, `${definition?.pointer ?? operation.pointer}/content`);
  if (isAmong(found, expected)) return asNamed(answer, response, clause);
  const facts = { expected: expected.join(' or '), actual: found === '' ? 'no Content-Type' : found };
  return fail(problem('wrong-media-type', clause, facts));
}

/** What is called JSON is JSON. Where a schema is documented, the verdict on the schema says so. */
function asNamed({ operation, exchange }: Answer, response: ReceivedResponse, clause: Clause): Finding {
  const content = contentFor(documented(operation, response.status), response);
  const isJudgedHere = content !== undefined && content.schema === undefined && isJson(mediaTypeOf(response));
  if (!isJudgedHere || cannotCarryBody(exchange, response.status)) return pass();
  const read = parseBody(response, operation);
  return read.kind === 'broken' && read.mayBeRight !== true ? unreadable(clause, response, read.message) : pass();
}

/** The body of an answer matches the schema that is documented for its status. */
export function body(schemas: Schemas, answer: Answer, scope: BodyScope): Finding {
  const { operation, exchange } = answer;
  const reason = scope === 'success' ? notASuccess(answer) : undefined;
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { response } = exchange;
  if (scope === 'refusal' && response.status < 300 && declinedWords(operation, exchange) === undefined)
    return notVerified(`the request got ${ended(exchange)}, which is not an error`);
  const definition = documented(operation, response.status);
  if (definition === undefined) return notVerified(`the definition does not document status ${response.status}`);
  const declared = definition.contents.find(({ schema }) => schema !== undefined);
  if (declared === undefined) return notVerified(`the definition gives no schema for status ${response.status}`);
  if (cannotCarryBody(exchange, response.status)) {
    return notVerified(`HTTP allows no body in ${bodyless(exchange, response.status)}`);
  }
  if (response.bytes === 0) return withoutBody(schemas, answer, declared);
  const ref = contentFor(definition, response)?.schema;
  if (ref !== undefined) return bodyAgainst(schemas, answer, { ref, response });
  const given = response.headers['content-type'] ?? '';
  return notVerified(
    `the definition does not document the media type "${given}" for status ${response.status}, or not clearly`,
  );
}

/** A stream may hold nothing, and a text may be empty; anything else that has a schema is a body. */
function withoutBody(schemas: Schemas, { operation, exchange }: Answer, declared: MediaContent): Finding {
  const { schema, mediaType } = declared;
  if (isStream(exchange.response?.headers['content-type'] ?? ''))
    return pass('The stream is empty, so a match with its schema proves little.');
  if (mayBeEmpty(schemas, declared)) return notVerified('the text is empty, so it proves nothing');
  const clause = clauseAt(operation, schema?.pointer ?? operation.pointer);
  return fail(problem('body-missing', clause, { expected: `a body (${mediaType})`, actual: 'an empty body' }));
}

/** True for a text whose schema allows an empty one; in JSON, XML and YAML, and in most files, nothing at all is no value. */
function mayBeEmpty(schemas: Schemas, { schema, mediaType }: MediaContent): boolean {
  const isFile = isBinary(mediaType) && mediaType !== 'application/octet-stream';
  if (schema === undefined || isFile || [isJson, isXml, isYaml].some((is) => is(mediaType))) return false;
  const isText = typesOf(schemas, schema, 'response')?.has('string') === true;
  return isText && schemas.validate(schema, 'response', '').kind === 'valid';
}

/** HTTP forbids content in answers to HEAD, and with some statuses (RFC 9110 sections 9.3.2 and 6.4.1). */
function cannotCarryBody({ request }: Exchange, code: number): boolean {
  return request.method === 'HEAD' || [204, 205, 304].includes(code);
}

function bodyless({ request }: Exchange, code: number): string {
  return request.method === 'HEAD' ? 'an answer to HEAD' : `an answer with status ${code}`;
}

function bodyAgainst(
  schemas: Schemas,
  { operation }: Answer,
  by: { ref: SchemaRef; response: ReceivedResponse },
): Finding {
  const { ref, response } = by;
  const parsed = describedText(schemas, ref, response) ?? readBody(schemas, operation, response);
  if (parsed.kind === 'broken' && parsed.mayBeRight) return notVerified(`the body cannot be read: ${parsed.message}`);
  if (parsed.kind === 'broken') return unreadable(clauseAt(operation, ref.pointer), response, parsed.message);
  if (parsed.kind === 'bytes') return pass('The schema accepts any bytes, so a match proves little.');
  if (parsed.kind === 'opaque') return notVerified(parsed.message);
  const validation = schemas.validate(ref, 'response', parsed.value);
  if (validation.kind === 'unusable') return notVerified(`the schema cannot be used: ${validation.reason}`);
  if (validation.kind === 'valid') return pass(...weakness(schemas, ref), ...remarks(schemas, ref, parsed.value));
  return mismatch(schemas, { operation, ref, value: parsed.value }, validation.violations);
}

/** What an answer breaks of its schema. What no value could meet is held against nobody. */
function mismatch(
  schemas: Schemas,
  { operation, ref, value }: Pick<Answer, 'operation'> & { readonly ref: SchemaRef; readonly value: Json },
  violations: readonly SchemaViolation[],
): Finding {
  const known = violations.filter(({ at }) => !isNearLimit(at));
  if (known.length === 0) return notVerified('the body nests its values too deeply to be examined');
  const contradictions = known.map((violation) => contradictionAt(schemas, { ref, value }, violation));
  const [first, ...rest] = known
    .filter((_, index) => contradictions[index] === undefined)
    .slice(0, maxProblems)
    .map((violation) =>
      problem('schema-mismatch', clauseAt(operation, violation.clause), {
        expected: violation.demanded,
        actual: brief(get(value, violation.at)),
        at: violation.at,
      }),
    );
  if (first !== undefined) return fail(first, ...rest);
  return notVerified(`the definition contradicts itself: ${contradictions.find((found) => found !== undefined)}`);
}

/** What of the definition cannot be right where a value breaks it; undefined where nothing speaks for that. */
function contradictionAt(
  schemas: Schemas,
  { ref, value }: { readonly ref: SchemaRef; readonly value: Json },
  { at, keyword, clause }: SchemaViolation,
): string | undefined {
  const unmet = contradictionOnTheWay(schemas, ref, at);
  if (unmet !== undefined) return `no value can match the schema at ${unmet.pointer}`;
  const choice = { api: ref.api, pointer: clause };
  const swallowed = keyword === 'oneOf' ? swallowedBranch(schemas, choice, get(value, at) ?? null) : undefined;
  return (
    swallowed &&
    `every value that matches the schema at ${swallowed.pointer} also matches another schema of the same oneOf`
  );
}

function unreadable(clause: Clause, response: ReceivedResponse, actual: string): Finding {
  if (isYaml(mediaTypeOf(response)))
    return fail(problem('body-not-json', clause, { expected: 'a YAML text in UTF-8', actual }));
  const expected = formWords(mediaTypeOf(response));
  if (expected !== undefined) return fail(problem('body-not-json', clause, { expected, actual }));
  const rfc = response.utf8 ? 'RFC 8259 section 2' : 'RFC 8259 section 8.1';
  return fail(problem('body-not-json', { ...clause, rfc }, { expected: 'a JSON text in UTF-8', actual }));
}

/** What a definition that contradicts itself says of the body: told, and held against nobody. */
function remarks(schemas: Schemas, ref: SchemaRef, value: Json): string[] {
  return schemas.remarks(ref, value).map(({ at, message }) => {
    return `The definition says that ${at} ${message}, but contradicts itself there, so this is not judged.`;
  });
}

/** Many published schemas require nothing; then meeting them proves little, and the verdict says so. */
function weakness(schemas: Schemas, ref: SchemaRef): string[] {
  const empty = [{}, []].some((value) => schemas.validate(ref, 'response', value).kind === 'valid');
  return empty ? ['The schema also accepts an empty body, so a match proves little.'] : [];
}

/** A response header has a value. */
export function header(answer: Answer, name: string, expected: string): Finding {
  const { operation, exchange } = answer;
  if (exchange.response === undefined) return notVerified('there was no answer');
  const found = exchange.response.headers[name.toLowerCase()];
  if (found === expected) return pass();
  const facts = {
    expected: `${name}: ${expected}`,
    actual: found === undefined ? `no header ${name}` : `${name}: ${found}`,
  };
  return fail(problem('wrong-value', responsesClause(operation), facts));
}

/** A property of the body has a value, or is there at all, or is not. */
export function property(schemas: Schemas, answer: Answer, pointer: string, expected: string | boolean): Finding {
  const { operation, exchange, doubts } = answer;
  const reason = unsound(schemas, answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const parsed = readBody(schemas, operation, exchange.response);
  if (parsed.kind !== 'value') return notVerified(whyNoValue(parsed));
  const found = get(parsed.value, pointer);
  const fits =
    typeof expected === 'boolean'
      ? (found !== undefined) === expected
      : found !== undefined && asText(found) === expected;
  if (fits) return pass();
  const reasons = doubtful(doubts);
  if (reasons.length > 0)
    return notVerified(`the answer shows ${brief(found)}, possibly because ${reasons.join('; ')}`);
  const wanted = typeof expected === 'boolean' ? (expected ? 'a value' : 'nothing') : expected;
  return fail(
    problem('wrong-value', responsesClause(operation), { expected: wanted, actual: brief(found), at: pointer }),
  );
}
