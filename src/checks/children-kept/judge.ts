import { ended, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { seenAfter, unlessPending, whyNotThereBefore } from '../../judge/seen-item.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** What belongs to an item that was changed is there still. */
export function childKept(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const reason = whyNotThereBefore(look);
  if (reason !== undefined) return notVerified(reason);
  if (look.before === undefined) return notVerified('it is not known that it was there before');
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  if (found.kind === 'object') return pass();
  const facts = { expected: `the ${look.resource.name} to still exist`, actual: ended(look.read) };
  return unlessPending(look, fail(problem('others-changed', responsesClause(look.answer.operation), facts)));
}
