import { isDeepStrictEqual } from 'node:util';
import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { isSame } from '../../judge/read-back.js';
import { isManaged, leaves, shownAfter, unlessPending } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { isObject, type Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import { partOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { fromPaths, get } from '../../support/json/pointer.js';

export { mayDecline } from '../../judge/may-decline.js';

/** The places of an item that are named show what was sent there. */
export function shownAsSent(look: LookBack, { catalogue: { schemas }, values: [, paths = ''] }: JudgeContext): Finding {
  const found = unsound(schemas, look.answer) ?? shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  return unlessPending(look, compared(look, found.value, fromPaths(paths)));
}

function compared(look: LookBack, found: Json, places: readonly string[]): Finding {
  const own = places.filter((at) => !isManaged(look, at));
  const shown = own.filter((at) => get(found, at) !== undefined || get(look.sent, at) === null);
  const dropped = own.find((at) => !shown.includes(at) && isFull(get(look.sent, at)) && isShownPlainly(look, at));
  const wrong = shown.find((at) => !comesBack(get(found, at) ?? null, get(look.sent, at) ?? null));
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

/** Some leave out of an answer what is empty, zero or false. */
function isFull(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'object' ? Object.keys(value).length > 0 : !['', 0, false].includes(value);
}

/** True where the answer to the plain request shows a value in that place, so that the item has a place for one. */
function isShownPlainly({ plain, answer, resource }: LookBack, at: string): boolean {
  if (plain?.response === undefined) return false;
  const parsed = parseBody(plain.response, answer.operation);
  const { returned } = partOf([...resource.create, ...resource.update], answer.operation) ?? {};
  return parsed.kind === 'value' && returned !== undefined && get(parsed.value, returned + at) !== undefined;
}

/** Whole lists, in whatever order where all items differ; of an object, all that was sent. */
function comesBack(answered: Json, sent: Json): boolean {
  if (Array.isArray(sent)) return Array.isArray(answered) && haveSameItems(answered, sent);
  if (!isObject(sent)) return isSame(answered, sent);
  return [...leaves(sent, '')].every(({ at, value }) => isSame(get(answered, at) ?? null, value));
}

function haveSameItems(answered: readonly Json[], sent: readonly Json[]): boolean {
  const isThere = (item: Json): boolean => answered.some((other) => comesBack(other, item));
  return answered.length === sent.length && (isDeepStrictEqual(answered, sent) || sent.every(isThere));
}
