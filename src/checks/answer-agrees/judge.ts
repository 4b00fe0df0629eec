import { answeredItem } from '../../judge/answered-item.js';
import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { isSame } from '../../judge/same-value.js';
import { isManaged, shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { leaves } from '../../support/json/leaves.js';
import { get } from '../../support/json/pointer.js';

/** What was sent, and is read as it was sent, is not answered otherwise. */
export function answerAgrees(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const found = unsound(schemas, look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const answered = answeredItem(schemas, look);
  if (answered === undefined || look.sent === undefined) return pass('The answer does not show the item.');
  const kept = [...leaves(look.sent)].filter(
    ({ at, value }) => !isManaged(look, at) && isSame(get(found.value, at) ?? null, value, at),
  );
  const compared = kept.filter(({ at }) => get(answered, at) !== undefined);
  const wrong = compared.find(({ at, value }) => !isSame(get(answered, at) ?? null, value, at));
  if (wrong === undefined)
    return compared.length > 0 ? pass() : pass('The answer shows none of the values that were sent.');
  const facts = {
    expected: `${brief(wrong.value)}, as the item shows it`,
    actual: brief(get(answered, wrong.at)),
    at: wrong.at,
  };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}
