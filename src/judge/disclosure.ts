import type { Operation } from '../model/definition.js';
import type { Exchange } from '../model/exchange.js';
import type { RefusalAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { refusedInBody } from '../support/json/refusal.js';
import { clauseAt, clauseOf, ended, fail, notApplicable, notVerified, parseBody, pass, problem } from './answers.js';

/** What frameworks, languages and databases print when something breaks. */
const internals: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a stack trace', /^\s*at [\w.$<>[\] ]+\([^)\n]*:\d+(:\d+)?\)|^\s*at (?:[a-z_]\w*\.)+\w+\([\w.]+(?::\d+)?\)/m],
  ['a stack trace', /Traceback \(most recent call last\)|File "[^"\n]+", line \d+, in /],
  ['a stack trace', /goroutine \d+ \[|#\d+ \/[\w./-]+\.php\(\d+\)|\w+\.rb:\d+:in `/],
  ['the name of an exception class', /\b(?:java|javax|org|com|io)(?:\.[a-z]\w*)+\.[A-Z]\w*(?:Exception|Error)\b/],
  ['a path of the server', /(?:^|[\s"'(])(?:\/(?:usr|var|home|opt|srv|etc|app|root)\/[\w.-]+(?:\/[\w.-]+)+)/],
  ['a path of the server', /\b[A-Z]:\\\\?(?:[\w .-]+\\\\?)+\w+\.\w+/],
  ['an error of a database', /SQLSTATE\[?\w|ORA-\d{5}|syntax error at or near|You have an error in your SQL syntax/i],
  [
    'an error of a database',
    /\b(?:PSQLException|SQLiteException|SqlException|MongoServerError|ER_[A-Z_]{4,}|E11000)\b/,
  ],
  ['a statement of a database', /\b(?:SELECT .{1,200} FROM|INSERT INTO|UPDATE \S+ SET|DELETE FROM) \S+/],
];

/** An error tells nothing of how the candidate is made. What the request carried itself reveals nothing. */
export function revealsNothing({ operation, exchange }: RefusalAnswer): Finding {
  const { response } = exchange;
  if (response === undefined) return notVerified(`there was ${ended(exchange)}`);
  if (response.status < 400 && !refusedInBody(operation, exchange))
    return notApplicable(`the request was answered with ${ended(exchange)}, which is no error`);
  const found = internalsIn(exchange);
  const banners = ['server', 'x-powered-by', 'x-aspnet-version'].flatMap((name) => bannerOf(response.headers, name));
  if (found === undefined) return pass(...banners);
  const source = { rfc: 'RFC 9457 section 5', requirement: 'govstack-cfr-security#req-16' };
  return fail(
    problem('reveals-internals', clauseOf(operation, source), {
      expected: 'an error that explains nothing but the request',
      actual: found,
    }),
  );
}

/** What an answer shows of the inside of the candidate, in words; undefined where it shows nothing. */
export function internalsIn(exchange: Exchange): string | undefined {
  const text = withoutEcho(exchange);
  const found = internals.find(([, pattern]) => pattern.test(text));
  if (found === undefined) return undefined;
  const [name, pattern] = found;
  return `${name}: ${(pattern.exec(text)?.[0] ?? '').trim().slice(0, 100)}`;
}

function bannerOf(headers: Readonly<Record<string, string>>, name: string): string[] {
  const value = headers[name];
  return value !== undefined && /\d/.test(value) ? [`The header ${name} tells a version: ${value}.`] : [];
}

/** The body of an answer without whatever the request said. */
function withoutEcho({ request, response }: Exchange): string {
  const { pathname } = new URL(request.url);
  const said = [request.body ?? '', pathname, decodeURI(pathname)].filter((text) => text.length > 3);
  return said.reduce((text, part) => text.replaceAll(part, ''), response?.body ?? '');
}

/** Values shorter than this could stand in any text by chance. */
const recognisable = 8;

/** A refused access shows nothing of what it protects. */
export function refusalShowsNothing({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const { response } = exchange;
  if (accepted?.response === undefined) return notVerified('the valid request is not accepted either');
  if (response === undefined) return notVerified(`there was ${ended(exchange)}`);
  if (response.status < 400) return notVerified(`access was not refused: ${ended(exchange)}`);
  const carried = [exchange, accepted].map(({ request }) => `${request.url} ${request.body ?? ''}`).join(' ');
  const secrets = valuesOf(operation, accepted).filter(
    (value) => value.length >= recognisable && !carried.includes(value),
  );
  if (secrets.length === 0) {
    return { outcome: 'not-applicable', reason: 'the protected answer shows nothing by which it could be recognised' };
  }
  const shown = secrets.find((value) => response.body.includes(value));
  if (shown === undefined) return pass();
  const clause = {
    ...clauseAt(operation, `${operation.pointer}/security`, 'RFC 9110 section 15.5.2'),
    requirement: 'govstack-cfr-security#req-3',
  };
  const actual = `the refusal shows "${shown.slice(0, 60)}"`;
  return fail(problem('reveals-data', clause, { expected: 'a refusal without protected data', actual }));
}

function valuesOf(operation: Operation, { response }: Exchange): string[] {
  const parsed = response === undefined ? undefined : parseBody(response, operation);
  return parsed?.kind === 'value' ? textsIn(parsed.value) : [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
