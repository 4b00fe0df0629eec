import type { HeaderDefinition, Schemas } from '../model/definition.js';
import { type Exchange, succeeded } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Answer } from '../model/judge.js';
import type { Finding, Problem } from '../model/verdict.js';
import {
  clauseAt,
  documented,
  ended,
  fail,
  isServerError,
  notApplicable,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from './answers.js';

/** The headers that the definition declares for the answer are there, and are of their type. */
export function declaredHeaders(schemas: Schemas, answer: Answer): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { response } = exchange;
  const declared = documented(operation, response.status)?.headers ?? [];
  if (declared.length === 0) return notApplicable(`no headers are declared for status ${response.status}`);
  const problems = declared.flatMap((header): Problem[] => {
    const text = response.headers[header.name.toLowerCase()];
    const clause = clauseAt(operation, header.pointer);
    if (text === undefined) {
      if (!header.required) return [];
      return [problem('header-missing', clause, { expected: `the header ${header.name}`, actual: 'no such header' })];
    }
    const message = breach(schemas, header, text);
    if (message === undefined) return [];
    return [problem('wrong-header', clause, { expected: `${header.name}: ${message}`, actual: text })];
  });
  const [first, ...rest] = problems;
  if (first !== undefined) return fail(first, ...rest);
  const missing = declared.filter(({ name }) => response.headers[name.toLowerCase()] === undefined);
  if (missing.length === declared.length) return notVerified('the answer shows none of the declared headers');
  return pass(...missing.map(({ name }) => `Declared but not sent: ${name}.`));
}

/** What is wrong with a header; a text is a number where it reads as one. */
function breach(schemas: Schemas, { schema }: HeaderDefinition, text: string): string | undefined {
  if (schema === undefined) return undefined;
  const { type } = schemas.follow(schema, 'response').node;
  const numeric = type === 'integer' || type === 'number';
  const value: Json =
    numeric && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : type === 'boolean' ? text === 'true' : text;
  const validation = schemas.validate(schema, 'response', value);
  return validation.kind === 'invalid' ? validation.violations[0]?.message : undefined;
}

/** By the bytes on the connection: 204 has no content, and Content-Length is true. */
export function noContent(answer: Answer): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { status, headers, trailing } = exchange.response;
  if (status !== 204) return notApplicable(`the answer has the status ${status}`);
  const length = headers['content-length'];
  const clause = responsesClause(operation, 'RFC 9110 section 8.6');
  if (length !== undefined) {
    return fail(
      problem('content-not-empty', clause, { expected: 'no Content-Length', actual: `Content-Length: ${length}` }),
    );
  }
  if (trailing === undefined || trailing === 0) return pass();
  const body = responsesClause(operation, 'RFC 9110 section 15.3.5');
  return fail(problem('content-not-empty', body, { expected: 'no content', actual: `${trailing} bytes` }));
}

/** A second request that is to be answered in full only if something has changed. */
export function conditional(answer: Answer, second: Exchange): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  const etag = exchange.response?.headers.etag;
  const status = second.response?.status ?? 0;
  const clause = responsesClause(operation, 'RFC 9110 section 13.1.2');
  if (second.response === undefined) return notVerified(`the conditional request: ${ended(second)}`);
  if (status === 304) return pass();
  const facts = { expected: 'status 304', actual: ended(second) };
  if (isServerError(status)) return fail(problem('server-error', clause, facts));
  if (!succeeded(second)) return notVerified(`the conditional request was answered with ${ended(second)}`);
  if (etag === undefined) return pass('Last-Modified is sent, and If-Modified-Since is not honoured.');
  if (second.response.headers.etag !== etag) return pass('The ETag had changed by then.');
  return fail(
    problem('condition-ignored', clause, { ...facts, actual: `${ended(second)} with the same ETag ${etag}` }),
  );
}
