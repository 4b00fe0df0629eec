import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { overBy } from '../../judge/standing.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

type Look = EvidenceKinds['bulk-removed'];
type Read = Look['reads'][number];

const isGone = ({ response }: Exchange): boolean => response?.status === 404 || response?.status === 410;

/** The items that the request names are gone, and the one that it does not name is not. */
export function bulkRemoved(look: Look): Finding {
  const { exchange, reads } = look;
  const { operation } = look.answer;
  const reason = notASuccess({ ...look.answer, exchange }) ?? whyUnfinished(exchange);
  if (reason !== undefined) return notVerified(reason);
  const unclear = reads.find((read) => !isGone(read.exchange) && !succeeded(read.exchange));
  if (unclear !== undefined) return notVerified(`the read got ${ended(unclear.exchange)}`);
  const clause = responsesClause(operation);
  const kept = reads.find((read) => read.isNamed && !isOver(read));
  if (kept !== undefined) {
    const facts = { expected: `${brief(kept.identifier)} to be gone`, actual: `the read gets ${ended(kept.exchange)}` };
    return fail(problem('still-there', clause, facts));
  }
  const lost = reads.find((read) => !read.isNamed && isGone(read.exchange));
  if (lost === undefined) return pass();
  const expected = `${brief(lost.identifier)}, which was not named, to still exist`;
  return fail(problem('others-changed', clause, { expected, actual: `the read gets ${ended(lost.exchange)}` }));
}

function whyUnfinished({ response }: Exchange): string | undefined {
  const status = response?.status ?? 0;
  return status === 202 || status === 207 ? `an answer with status ${status} may leave items` : undefined;
}

/** Gone, or marked as removed. */
function isOver({ exchange, before, object }: Read): boolean {
  return isGone(exchange) || (object !== undefined && overBy(before, object) !== undefined);
}
