import type { Exchange } from '../model/exchange.js';
import { beginning } from '../support/beginning.js';
import { pathDecoded } from '../support/percent.js';

/** What frameworks, languages and databases print when something breaks. */
const internals: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'a stack trace',
    /^[ \t]*at [\w.$<>[\] ]+\([^)\r\n\u2028\u2029]*:\d+(:\d+)?\)|^[ \t]*at (?:[a-z_]\w*\.)+\w+\([\w.]+(?::\d+)?\)/m,
  ],
  ['a stack trace', /Traceback \(most recent call last\)|File "[^"\n]+", line \d+, in /],
  ['a stack trace', /goroutine \d+ \[|#\d+ \/[\w./-]+\.php\(\d+\)|\b\w+\.rb:\d+:in `/],
  [
    'the name of an exception class',
    /(?<![\w.])(?:java|javax|org|com|io)(?:\.[a-z]\w*)+\.[A-Z]\w*(?:Exception|Error)\b/,
  ],
  ['a path of the server', /(?:^|[\s"'(])(?:\/(?:usr|var|home|opt|srv|etc|app|root)\/[\w.-]+(?:\/[\w.-]+)+)/],
  ['a path of the server', /\b[A-Z]:\\\\?(?:[\w .-]+\\\\?)+\w+\.\w+/],
  ['an error of a database', /SQLSTATE\[?\w|ORA-\d{5}|syntax error at or near|You have an error in your SQL syntax/i],
  [
    'an error of a database',
    /\b(?:PSQLException|SQLiteException|SqlException|MongoServerError|ER_[A-Z_]{4,}|E11000)\b/,
  ],
  ['a statement of a database', /\b(?:SELECT .{1,200} FROM|INSERT INTO|UPDATE \S+ SET|DELETE FROM) \S+/],
];

/**
 * What an answer shows of the inside of the candidate, in words; undefined where it shows nothing.
 * @param said what the answer says: its body, unless it says it elsewhere
 */
export function internalsIn(exchange: Exchange, said = exchange.response?.body ?? ''): string | undefined {
  const text = unescaped(withoutEcho(exchange, said));
  const found = internals.find(([, pattern]) => pattern.test(text));
  if (found === undefined) return undefined;
  const [name, pattern] = found;
  return `${name}: ${beginning((pattern.exec(text)?.[0] ?? '').trim(), 100)}`;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The lines and quotes of a text that stands in JSON. */
function unescaped(text: string): string {
  return text.replace(/\\([nrt"\\/])/g, (_, sign: string) => escapes[sign] ?? sign);
}

/** What an answer says, without whatever the request said. */
function withoutEcho({ request }: Exchange, said: string): string {
  const { pathname } = new URL(request.url);
  const sent = [request.body ?? '', pathname, pathDecoded(pathname)].filter((text) => text.length > 3);
  return sent.reduce((text, part) => text.replaceAll(part, ''), said);
}
