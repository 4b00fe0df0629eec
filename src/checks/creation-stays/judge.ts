import { brief, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { isSame } from '../../judge/same-value.js';
import { shownAfter, unlessPending } from '../../judge/seen-item.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { fromPaths, get, remove } from '../../support/json/pointer.js';

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
  return fail(problem('others-changed', responsesClause(look.answer.operation), facts));
}

/** The creation is as before, and the time of the last change is another one. */
export function creationStaysAndChangeMoves(look: LookBack, context: JudgeContext): Finding {
  const [name = '', created = '', changed = ''] = context.values;
  const stays = creationStays(look, { ...context, values: [name, created] });
  const moves = changeMoves(look, { ...context, values: [name, changed] });
  return stays.outcome === 'fail' || moves.outcome !== 'fail' ? stays : moves;
}

/** The places that tell of the last change show another time than before. */
export function changeMoves(look: LookBack, { catalogue: { schemas }, values: [, paths = ''] }: JudgeContext): Finding {
  const found = notASuccess(look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  if (look.before === undefined) return notVerified('the earlier state of the item is not known');
  const places = fromPaths(paths);
  const rest = [look.before, found.value].map((item) => places.reduce<Json>((left, at) => remove(left, at), item));
  if (isSame(rest[0] ?? null, rest[1] ?? null)) return notVerified('the item shows nothing that was changed');
  const told = places.filter((at) => isThere(get(look.before, at)) && isThere(get(found.value, at)));
  const stuck = told.find((at) => isSame(get(look.before, at) ?? null, get(found.value, at) ?? null));
  if (told.length > 0 && stuck === undefined) return pass();
  const time = stuck === undefined ? undefined : get(look.before, stuck);
  if (stuck === undefined || !mustMove(look, time))
    return notVerified('the item does not show its last change closely enough');
  const facts = { expected: 'a later time, because the item was changed', actual: brief(time), at: stuck };
  return unlessPending(look, fail(problem('differs-from-sent', responsesClause(look.answer.operation), facts)));
}

const hourMs = 3_600_000;

/** True for a time with a fraction of a second, and for one that is seconds ago by the clock of the candidate. */
function mustMove({ answer }: LookBack, time: unknown): boolean {
  if (typeof time !== 'string' || !/T.*(Z|[+-]\d\d:\d\d)$/i.test(time)) return false;
  if (/\.\d*[1-9]\d*(Z|[+-])/i.test(time)) return true;
  const ago = Date.parse(answer.exchange.response?.headers.date ?? '') - Date.parse(time);
  return ago > 2000 && ago < hourMs;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
