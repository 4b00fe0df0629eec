import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { isSame } from '../../judge/same-value.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';
import { fromPaths, get } from '../../support/json/pointer.js';

/** What was set by one change is there after another that does not name it. */
export function keptThrough(look: EvidenceKinds['kept-through'], { values: [, paths = ''] }: JudgeContext): Finding {
  const { answer, second, sent, before, after } = look;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (!succeeded(second)) return notVerified(`the second change ended with ${ended(second)}`);
  if (before === undefined || after === undefined) return notVerified('the item cannot be read');
  const set = fromPaths(paths).filter((at) => isSame(get(before, at) ?? null, get(sent, at) ?? null, at));
  if (set.length === 0) return notVerified('the item does not show what the first change has set');
  const lost = set.find((at) => !isSame(get(after, at) ?? null, get(before, at) ?? null, at));
  if (lost === undefined) return pass();
  const facts = { expected: brief(get(before, lost)), actual: brief(get(after, lost)), at: lost };
  return fail(problem('property-changed', responsesClause(answer.operation), facts));
}
