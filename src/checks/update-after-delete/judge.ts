import { answeredValue } from '../../judge/answered-value.js';
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
import { answersGone, onlyEnded, overBy } from '../../judge/standing.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { isObject } from '../../model/json.js';
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
  if (status < 300) return stillChanged({ changer, change }, facts);
  return status < 400 ? notVerified(`the change was answered with ${status}`) : pass();
}

/** A change that succeeds shows an item that is still there, unless it is only marked as ended. */
function stillChanged(
  { changer, change }: Pick<EvidenceKinds['changed-after'], 'changer' | 'change'>,
  facts: { readonly expected: string; readonly actual: string },
): Finding {
  const body = answeredValue(changer, change, '') ?? null;
  const shown = [body, ...(isObject(body) ? Object.values(body) : [])].map((item) => overBy(undefined, item));
  const over = shown.find((found) => found !== undefined);
  return over === undefined || answersGone(changer)
    ? fail(problem('still-there', responsesClause(changer), facts))
    : onlyEnded(over);
}
