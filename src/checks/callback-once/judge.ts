import { clauseAt, fail, notVerified, pass, problem } from '../../judge/answers.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

/** The same call does not come twice. */
export function arrivesOnce({ answer, count }: EvidenceKinds['call-count']): Finding {
  const { operation, call } = answer;
  if (call === undefined) return notVerified('no call arrived');
  if (count <= 1) return pass();
  if (answer.trigger.exchange.response === undefined)
    return notVerified('the request was not answered, so it was sent once more, and each may have led to a call');
  if (answer.anonymous === true)
    return notVerified('the same call arrived more than once, but it does not show which request it answers');
  return fail(
    problem('callback-repeated', clauseAt(operation, operation.pointer), {
      expected: `one call, which was acknowledged with ${call.answered}`,
      actual: `${count} calls with the same body`,
    }),
  );
}
