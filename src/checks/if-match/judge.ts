import {
  clauseAt,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import { asItWas } from '../../judge/untouched.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack, RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { conditionResponse } from '../../schema/conditions.js';

const rfc = 'RFC 9110 section 13.1.1';

/** What is asked for under a condition that holds is done; under one that held before the item was changed, it is not. */
export function preconditionHolds(look: EvidenceKinds['matched']): Finding {
  const finding = currentHolds(look);
  const { operation } = look.answer;
  return finding.outcome === 'pass' && look.stale !== undefined
    ? (oldFails({ operation, exchange: look.stale }) ?? finding)
    : finding;
}

/** Blames who carries out a change for the version that the item had before. */
function oldFails({ operation, exchange }: Pick<RefusalAnswer, 'operation' | 'exchange'>): Finding | undefined {
  const status = exchange.response?.status;
  if (status === undefined || (status >= 300 && !isServerError(status))) return undefined;
  const facts = {
    expected: 'status 412, because the item had this ETag before it was changed',
    actual: ended(exchange),
  };
  const kind = isServerError(status) ? 'server-error' : 'condition-ignored';
  return fail(problem(kind, responsesClause(operation, rfc), facts));
}

function currentHolds({ answer, second }: EvidenceKinds['matched']): Finding {
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  const status = second.response?.status;
  if (status === undefined) return notVerified(`the request got ${ended(second)}`);
  const clause = responsesClause(answer.operation, rfc);
  const facts = { expected: 'a status other than 412, because the item has this ETag', actual: ended(second) };
  if (status === 412) return fail(problem('valid-request-refused', clause, facts));
  if (isServerError(status)) return fail(problem('server-error', clause, facts));
  return status < 300
    ? pass()
    : notVerified(`the candidate refused the request with ${status}, which may have another reason`);
}

/** What is asked for under a condition that does not hold is not done. */
export function preconditionFails({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const status = exchange.response?.status;
  if (accepted === undefined || status === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (status === 412) return pass();
  const facts = { expected: 'status 412', actual: ended(exchange) };
  if (isServerError(status)) return fail(problem('server-error', responsesClause(operation, rfc), facts));
  if (status >= 300)
    return notVerified(`the candidate refused the request with ${status}, which may have another reason`);
  return fail(problem('condition-ignored', responsesClause(operation, rfc), facts));
}

/** What names no version is refused where the definition documents 428, which has no other reason. */
export function preconditionDemanded({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const status = exchange.response?.status;
  const documented = conditionResponse(operation);
  if (accepted === undefined || status === undefined || documented === undefined)
    return notVerified(`the request got ${ended(exchange)}`);
  if (status === 428) return pass();
  const facts = { expected: 'status 428, because the request has no If-Match', actual: ended(exchange) };
  const clause = clauseAt(operation, documented.pointer, 'RFC 6585 section 3');
  if (isServerError(status)) return fail(problem('server-error', clause, facts));
  if (status >= 300)
    return notVerified(`the candidate refused the request with ${status}, which may have another reason`);
  return fail(problem('condition-ignored', clause, facts));
}

/** What was refused because of its condition was not done. */
export function notDone(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const { exchange } = look.answer;
  if (exchange.response?.status !== 412) return notVerified(`the request got ${ended(exchange)}, and not status 412`);
  return asItWas(schemas, look, () => true);
}
