import { fail, isServerError, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { listLeavesOut } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

/** Another tenant is let in and does not see the item, or is not let in. */
export function hiddenFromOthers(look: EvidenceKinds['list'], context: JudgeContext): Finding {
  const { operation, exchange } = look.answer;
  const status = exchange.response?.status ?? 0;
  if ([401, 403, 404].includes(status)) return pass();
  if (isServerError(status)) {
    const facts = { expected: 'a list, or a refusal', actual: `status ${status}` };
    return fail(problem('server-error', responsesClause(operation), facts));
  }
  if (look.doubts.length > 0) return notVerified(`it is not certain that the item exists: ${look.doubts.join('; ')}`);
  const finding = listLeavesOut(look, context);
  if (finding.outcome !== 'fail') return finding;
  const [{ expected, actual }] = finding.problems;
  return fail(problem('access-not-refused', responsesClause(operation), { expected, actual }));
}
