import { untouched } from '../../judge/untouched.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import { isObject, type Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { tokens } from '../../support/json/pointer.js';

/** A partial change keeps what it does not mention. */
export function restUntouched(look: LookBack, { catalogue: { schemas } }: JudgeContext): Finding {
  const sent = look.sent ?? {};
  return untouched(schemas, look, (at) => !isMentioned(sent, tokens(at)));
}

/** True for a place that a request gives a value to. A list takes the place of the whole list before, however long that was. */
function isMentioned(sent: Json, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || !isObject(sent)) return true;
  const inside = sent[name];
  return inside !== undefined && isMentioned(inside, rest);
}
