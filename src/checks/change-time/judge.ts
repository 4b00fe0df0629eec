import { brief, clauseAt, fail, notASuccess, notVerified, pass, problem } from '../../judge/answers.js';
import { isSame } from '../../judge/same-value.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { leaves } from '../../support/json/leaves.js';
import { fromPath, get } from '../../support/json/pointer.js';

type Look = EvidenceKinds['changed-later'];

/** The time of the last change is another one after a change, at the latest after a second one that came a while later. */
export function timeMoves(look: Look, { values: [, path = '$'] }: JudgeContext): Finding {
  const at = fromPath(path);
  const { answer, before, after, second } = look;
  const reason = notASuccess(answer) ?? look.doubts[0];
  if (reason !== undefined) return notVerified(reason);
  const [first, then, last] = [before, after, second?.after].map((item) => momentAt(item, at));
  if (first === undefined || then === undefined) return notVerified('the item shows no time of the last change');
  if (first !== then) return pass();
  if (second === undefined || !succeeded(second.exchange) || last === undefined)
    return notVerified('the item could not be changed a second time');
  if (!differs(after, second.after, at)) return notVerified('the second change shows in no value of the item');
  if (last !== first) return pass();
  if (new Date(last).getTime() % minute === 0) return notVerified('the time may be cut to whole minutes');
  const facts = { expected: 'the time of this change', actual: `${brief(get(second.after, at))}, as before it`, at };
  const { operation } = answer;
  return fail(problem('wrong-value', clauseAt(operation, `${operation.pointer}/responses`), facts));
}

const minute = 60_000;

function momentAt(item: Json | undefined, at: string): number | undefined {
  const shown = get(item, at);
  const moment = typeof shown === 'string' ? Date.parse(shown) : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment;
}

/** True where two reads of an item show different values at some other place than that of the time. */
function differs(one: Json | undefined, other: Json | undefined, time: string): boolean {
  return [...leaves(one ?? null)].some(({ at, value }) => {
    const now = get(other, at);
    return at !== time && now !== undefined && !isSame(value, now, at);
  });
}
