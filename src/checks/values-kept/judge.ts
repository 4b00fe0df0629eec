import { alignedList, isInSentOrder, promisesOrder } from '../../judge/aligned-lists.js';
import { answeredItem } from '../../judge/answered-item.js';
import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { sharedPlaces } from '../../judge/both-ways.js';
import { isAsDescribed } from '../../judge/described-form.js';
import { defaultAt, mayBeLeftOutAt, sentSchemaAt, shownAt } from '../../judge/item-schema.js';
import { isSame } from '../../judge/same-value.js';
import { isManaged, isOwnIdentifier, shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { isObject, type Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { typesOf } from '../../schema/types.js';
import { isFull } from '../../support/json/empty.js';
import { leaves } from '../../support/json/leaves.js';
import { fromPaths, get } from '../../support/json/pointer.js';

export { mayDecline } from '../../judge/may-decline.js';

/** The places of an item that are named show what was sent there. */
export function shownAsSent(look: LookBack, { catalogue: { schemas }, values: [, paths = ''] }: JudgeContext): Finding {
  const found = unsound(schemas, look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const plain = look.plain && answeredItem(schemas, look, look.plain);
  const places = fromPaths(paths).filter(
    (at) =>
      !isNoneForEmpty(schemas, look, { at, shown: get(found.value, at) }) &&
      !isUnshownNull(schemas, look, at) &&
      !isDefaultForNull(schemas, look, { at, shown: get(found.value, at) }),
  );
  const isKept: Kept = (shown, sent, at) =>
    isSame(shown, sent, at) || isAsDescribed(schemas, look, { at, sent, shown });
  const isOrdered = (at: string): boolean => {
    const taken = sentSchemaAt(schemas, look, at);
    return taken !== undefined && promisesOrder(schemas.follow(taken, 'request').node);
  };
  const isShared = sharedPlaces(schemas, look);
  const isMeant = (at: string): boolean =>
    (get(plain, at) !== undefined && isReadable(schemas, look, at)) || isShared(at);
  const mayLeaveOut = (at: string): boolean => !isFull(get(look.sent, at)) && !isMissed(schemas, look, found.value, at);
  return unlessPending(look, compared(look, { found: found.value, isMeant, mayLeaveOut, isKept, isOrdered }, places));
}

/**
 * True for a zero or a false that was lost and not merely left out: the item shows the same value at another place that answers
 * may leave out too, so that the candidate does not leave such values out of answers, and the value is not what stands there by
 * default.
 */
function isMissed(schemas: Schemas, look: LookBack, found: Json, at: string): boolean {
  const sent = get(look.sent, at);
  if (sent !== 0 && sent !== false) return false;
  const usual = defaultAt(schemas, sentSchemaAt(schemas, look, at));
  if (sent === usual) return false;
  return [...leaves(found)].some((leaf) => leaf.value === sent && mayBeLeftOutAt(schemas, look, leaf.at));
}

/** False for a place that only the answer to the request knows, and no answer to the read. */
function isReadable(schemas: Schemas, look: LookBack, at: string): boolean {
  return shownAt(schemas, look, '') === undefined || shownAt(schemas, look, at) !== undefined;
}

/** True where what is shown at a place stands for what was sent there. */
type Kept = (shown: Json, sent: Json, at: string) => boolean;

interface Shows {
  readonly found: Json;
  /** True for a place that is known to belong to the item. */
  readonly isMeant: (at: string) => boolean;
  /** True for a place whose value an answer may leave out, because it is empty. */
  readonly mayLeaveOut: (at: string) => boolean;
  readonly isKept: Kept;
  /** True for a list whose order the definition promises to keep. */
  readonly isOrdered: (at: string) => boolean;
}

function compared(look: LookBack, shows: Shows, places: readonly string[]): Finding {
  const { found, isMeant, mayLeaveOut } = shows;
  // The candidate may have accepted the request only without some of them.
  const sent = places.filter((at) => get(look.sent, at) !== undefined);
  const own = sent.filter((at) => !isManaged(look, at) && !isOwnIdentifier(look, at));
  const shown = own.filter((at) => get(found, at) !== undefined || get(look.sent, at) === null);
  const dropped = own.find((at) => !shown.includes(at) && !mayLeaveOut(at) && isMeant(at));
  const wrong = shown.find((at) => !comesBack(shows, [get(found, at) ?? null, get(look.sent, at) ?? null], at));
  const lost = dropped ?? wrong;
  if (lost === undefined) return shown.length > 0 ? pass() : pass('The item shows none of these values.');
  return fail(
    problem('differs-from-sent', responsesClause(look.answer.operation), {
      expected: brief(get(look.sent, lost)),
      actual: brief(get(found, lost)),
      at: lost,
    }),
  );
}

/** True where null answers an empty text, and the request could not have said null: the definition tells no two apart. */
function isNoneForEmpty(
  schemas: Schemas,
  look: LookBack,
  { at, shown }: { readonly at: string; readonly shown: Json | undefined },
): boolean {
  if (shown !== null || get(look.sent, at) !== '') return false;
  const taken = sentSchemaAt(schemas, look, at);
  return taken !== undefined && typesOf(schemas, taken, 'request')?.has('null') === false;
}

/** True where the default answers a null: whoever says that there is no value may get the one that stands for none. */
function isDefaultForNull(
  schemas: Schemas,
  look: LookBack,
  { at, shown }: { readonly at: string; readonly shown: Json | undefined },
): boolean {
  if (shown === undefined || shown === null || get(look.sent, at) !== null) return false;
  return defaultAt(schemas, sentSchemaAt(schemas, look, at)) === shown;
}

/** True for a null that was sent where no answer may say null: a change that takes it may mean that nothing changes there. */
function isUnshownNull(schemas: Schemas, look: LookBack, at: string): boolean {
  const shown = get(look.sent, at) === null ? shownAt(schemas, look, at) : undefined;
  return shown !== undefined && typesOf(schemas, shown, 'response')?.has('null') === false;
}

/** Whole lists, in whatever order where none is promised; of an object, all that was sent. */
function comesBack({ isKept, isOrdered }: Shows, [answered, sent]: readonly [Json, Json], at: string): boolean {
  if (Array.isArray(sent)) {
    if (!Array.isArray(answered) || alignedList(sent, answered) === undefined) return false;
    return !isOrdered(at) || isInSentOrder(sent, answered);
  }
  if (!isObject(sent)) return isKept(answered, sent, at);
  return [...leaves(sent)].every((leaf) => isKept(get(answered, leaf.at) ?? null, leaf.value, at + leaf.at));
}
