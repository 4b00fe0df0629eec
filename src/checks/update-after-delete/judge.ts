import {
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

/** A change of an item that was removed is refused. */
export function goneForChanges({ answer, changer, change }: EvidenceKinds['changed-after']): Finding {
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (answer.exchange.response?.status === 202)
    return notVerified('the answer to the removal is 202, so the removal may not be finished');
  const status = change.response?.status;
  if (status === undefined) return notVerified(`the change got ${ended(change)}`);
  const facts = { expected: 'status 404', actual: ended(change) };
  if (isServerError(status)) return fail(problem('server-error', responsesClause(changer), facts));
  if (status === 201) return pass('The request created the item again.');
  if (status < 300) return fail(problem('still-there', responsesClause(changer), facts));
  return status < 400 ? notVerified(`the change was answered with ${status}`) : pass();
}
