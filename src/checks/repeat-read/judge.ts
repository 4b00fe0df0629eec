import { isDeepStrictEqual } from 'node:util';
import { brief, clauseOf, ended, fail, notASuccess, notVerified, pass, problem } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { idempotent } from '../../judge/repeats.js';
import { unsound } from '../../judge/soundness.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

/** A repeated GET gives the same. Values that change from one moment to the next are an observation. */
export function sameAgain(
  { answer, again, comparable }: EvidenceKinds['read-again'],
  { catalogue: { schemas } }: JudgeContext,
): Finding {
  const { operation, exchange } = answer;
  const reason = unsound(schemas, answer) ?? notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  if (again.response === undefined) return notVerified(`the second request got ${ended(again)}`);
  if (again.response.status === 429)
    return notVerified(
      'the candidate refused the request because of its rate limit (429); lower --rate, or raise the limit',
    );
  if (!succeeded(again) && again.response.status !== exchange.response.status) {
    const facts = { expected: `${ended(exchange)} again`, actual: ended(again) };
    const source = { ...idempotent, rfc: 'RFC 9110 section 9.2.1' };
    return fail(problem('not-repeatable', clauseOf(operation, source), facts));
  }
  if (!comparable) return pass();
  const [first, second] = [exchange.response, again.response].map((response) => parseBody(response, operation));
  if (first?.kind !== 'value' || second?.kind !== 'value') return pass();
  if (isDeepStrictEqual(first.value, second.value)) return pass();
  return pass(`The second answer differs from the first: ${brief(second.value)}`);
}
