import { brief, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { isSame } from '../../judge/same-value.js';
import { shownAfter } from '../../judge/seen-item.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { fromPaths, get } from '../../support/json/pointer.js';

/** The places that tell of the creation show what they showed before. */
export function creationStays(
  look: LookBack,
  { catalogue: { schemas }, values: [, paths = ''] }: JudgeContext,
): Finding {
  const found = notASuccess(look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  if (look.before === undefined) return notVerified('the earlier state of the item is not known');
  const shown = fromPaths(paths).filter((at) => isThere(get(look.before, at)) && isThere(get(found.value, at)));
  if (shown.length === 0) return notVerified('the item does not show when it was created');
  const changed = shown.find((at) => !isSame(get(look.before, at) ?? null, get(found.value, at) ?? null));
  if (changed === undefined) return pass();
  const facts = { expected: brief(get(look.before, changed)), actual: brief(get(found.value, changed)), at: changed };
  return fail(problem('property-changed', responsesClause(look.answer.operation), facts));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
