import { isDeepStrictEqual } from 'node:util';
import { answeredValue } from '../../judge/answered-value.js';
import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { isSame } from '../../judge/same-value.js';
import { isManaged, shownAfter, unlessPending, whyNotThereBefore } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import { untouched } from '../../judge/untouched.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { namesLifecycle } from '../../schema/lifecycle.js';
import { leaves } from '../../support/json/leaves.js';
import { fromPath, get, tokens } from '../../support/json/pointer.js';

/** What an action changes in its answer is not read as it was before. */
export function actionKept(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const found = unsound(schemas, look.answer) ?? whyNotThereBefore(look) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const { before, resource, identifier } = look;
  const answered = answeredBy(look);
  if (before === undefined || answered === undefined) return notVerified('nothing shows the item before and after');
  if (!isDeepStrictEqual(get(answered, resource.identifier ?? ''), identifier))
    return notVerified('the answer does not show the item that the action is about');
  const changed = [...leaves(answered)].filter(({ at, value }) => {
    const old = get(before, at);
    return old !== undefined && !isManaged(look, at) && !isSame(old, value, at);
  });
  if (changed.length === 0) return notVerified('the answer shows nothing that the action has changed');
  const lost = changed.find(({ at }) => isSame(get(found.value, at) ?? null, get(before, at) ?? null, at));
  if (lost === undefined) return pass();
  const facts = {
    expected: `${brief(lost.value)}, as the answer shows it`,
    actual: `${brief(get(found.value, lost.at))}, as before`,
    at: lost.at,
  };
  return unlessPending(look, fail(problem('not-kept', responsesClause(look.answer.operation), facts)));
}

/** After an action, the item shows what the action is named for, or has at least changed. */
export function actionDone(look: LookBack, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [, path = '$', wanted = ''] = values;
  const found = whyNotThereBefore(look) ?? whyLater(look) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const { before } = look;
  const at = fromPath(path);
  const was = get(before, at);
  const is = get(found.value, at);
  if (was === undefined) return notVerified(`the item did not show anything at "${at}" before`);
  if (isDone(was, wanted)) return notVerified(`the item was in this state before: ${brief(was)} at "${at}"`);
  if (isDone(is, wanted)) return pass();
  if (!isDeepStrictEqual(before, found.value)) return notVerified('the item has changed in another way');
  const facts = { expected: wanted, actual: `${brief(is)}, as before`, at };
  return unlessPending(look, fail(problem('update-lost', responsesClause(look.answer.operation), facts)));
}

const whyLater = ({ answer: { exchange } }: LookBack): string | undefined =>
  exchange.response?.status === 202 ? 'the answer is 202, which says that the work is not finished' : undefined;

/** @param wanted a state, "true" for a yes or no, or "a time" */
function isDone(shown: Json | undefined, wanted: string): boolean {
  return wanted === 'a time' ? typeof shown === 'string' && shown !== '' : String(shown) === wanted;
}

/** What was removed and restored is there again, with what it held; what says where it stands in its life may differ. */
export function restored(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const concerns = (at: string): boolean => !tokens(at).some(namesLifecycle);
  return unlessPending(look, untouched(schemas, look, concerns));
}

function answeredBy({ answer: { operation, exchange }, readPart }: LookBack): Json | undefined {
  return answeredValue(operation, exchange, readPart.returned ?? '');
}
