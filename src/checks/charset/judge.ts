import { clauseOf, fail, notASuccess, notVerified, pass, problem } from '../../judge/answers.js';
import { mediaTypeOf } from '../../judge/bodies.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { unreadableCoding } from '../../support/content-codings.js';
import { isJson } from '../../support/media-type.js';

const source = { rfc: 'RFC 8259 section 8.1', requirement: 'govstack-cfr-data#req-1' };

/** JSON is written in UTF-8, without a byte order mark, and is not said to be in anything else. */
export function utf8(answer: Answer): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { response } = exchange;
  if (response.bytes === 0) return notVerified('the answer has no body');
  const coding = unreadableCoding(response.headers);
  if (coding !== undefined) return notVerified(`govstack-check does not know its content coding "${coding}"`);
  if (!isJson(mediaTypeOf(response))) return notVerified('the answer is not JSON');
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers['content-type'] ?? '')?.[1];
  const wrong = charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset);
  if (response.bom) {
    const facts = { expected: 'JSON at the first byte', actual: 'a byte order mark (U+FEFF) before the JSON' };
    return fail(problem('byte-order-mark', clauseOf(operation, source), facts));
  }
  if (response.utf8 && !wrong) return pass();
  const actual = wrong ? `charset=${charset}` : 'bytes that are not UTF-8';
  return fail(problem('wrong-charset', clauseOf(operation, source), { expected: 'UTF-8', actual }));
}
