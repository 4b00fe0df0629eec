import type { Schemas } from '../model/definition.js';
import type { LookBack } from '../model/judge.js';
import { showsItem } from '../model/parts.js';
import type { Finding } from '../model/verdict.js';
import { typesOf } from '../schema/types.js';
import { leaves } from '../support/json/leaves.js';
import { get, tokens } from '../support/json/pointer.js';
import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from './answers.js';
import { isReadOnlyAt, meantAt, sentSchemaAt, shownAt } from './item-schema.js';
import { isSame } from './same-value.js';
import { isManaged, seenAfter, silence } from './seen-item.js';

/** After a success, the item is as it was in all places that are asked about. */
export function untouched(schemas: Schemas, look: LookBack, concerns: (at: string) => boolean): Finding {
  const reason = notASuccess(look.answer);
  return reason === undefined ? asItWas(schemas, look, concerns) : notVerified(reason);
}

/** Whatever was answered, the item is as it was in all places that are asked about. */
export function asItWas(schemas: Schemas, look: LookBack, concerns: (at: string) => boolean): Finding {
  if (look.doubts.length > 0)
    return notVerified(`the earlier state of the item is not certain: ${look.doubts.join('; ')}`);
  if (look.before === undefined) return notVerified('the earlier state of the item is not known');
  const found = seenAfter(schemas, look);
  if (found.kind === 'unclear') return notVerified(found.reason);
  const clause = responsesClause(look.answer.operation);
  if (found.kind === 'absent') {
    const expected = `the ${look.resource.name} ${brief(look.identifier)} to still exist`;
    return fail(problem('others-changed', clause, { expected, actual: `the read gets ${ended(look.read)}` }));
  }
  if (!showsItem(look.readPart)) return pass(silence);
  const isOwn = ownPlaces(schemas, look);
  for (const { at, value } of leaves(look.before)) {
    const now = get(found.value, at);
    if (!concerns(at) || isOwn(at) || isSame(now ?? null, value, at)) continue;
    return fail(problem('others-changed', clause, { expected: brief(value), actual: brief(now), at }));
  }
  return pass();
}

/**
 * Says of a place whether the candidate fills it by itself: what the bindings say, what is readOnly, such as a revision,
 * and what the definition does not know. When an item was created is readOnly too, and stays.
 */
function ownPlaces(schemas: Schemas, look: LookBack): (at: string) => boolean {
  const item = shownAt(schemas, look, '');
  const isKnown = (at: string): boolean => meantAt(schemas, item, at) !== undefined;
  const describesItem = [...leaves(look.before ?? null)].some(({ at }) => isKnown(at));
  if (item === undefined || !describesItem) return (at) => isManaged(look, at);
  const moves = (at: string): boolean => isReadOnlyAt(schemas, item, at) && !/^creat/i.test(tokens(at).at(-1) ?? '');
  return (at) => isManaged(look, at) || !isKnown(at) || moves(at) || isOfTheClock(schemas, look, at);
}

const ofTheClock = /(delta|elapsed|uptime|lateness|remaining_?(time|seconds|days)|age_?(seconds|days))$/i;
const saysClock =
  /\b(time since|elapsed|difference between [\w ]*\btimes?|(seconds|minutes|hours|days) (since|ago|until|left|remaining))\b/i;

/** True for a number that grows with time: no request takes it, and its name or description says that it is counted by a clock. */
function isOfTheClock(schemas: Schemas, look: LookBack, at: string): boolean {
  const shown = shownAt(schemas, look, at);
  if (shown === undefined || sentSchemaAt(schemas, look, at) !== undefined) return false;
  const types = typesOf(schemas, shown, 'response');
  if (types?.has('number') !== true && types?.has('integer') !== true) return false;
  const { description } = schemas.node(shown, 'response');
  return ofTheClock.test(tokens(at).at(-1) ?? '') || (typeof description === 'string' && saysClock.test(description));
}
