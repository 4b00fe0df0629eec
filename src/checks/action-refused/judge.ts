import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { unclearOrFailed } from '../../judge/refused-in-state.js';
import { shownAfter } from '../../judge/seen-item.js';
import type { Operation } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';

/** An action on an item, and the states of the item before and after it. */
interface Acted {
  readonly action: Operation;
  readonly exchange: Exchange;
  readonly before: Json | undefined;
  readonly after: Json | undefined | string;
  /** The states in which the action is allowed, between commas. */
  readonly listed: string;
}

/** The action is refused on an item that is in another state. */
export function actionRefused(look: LookBack, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [, path = '', listed = ''] = values;
  const { operation: action, exchange } = look.answer;
  const found = shownAfter(schemas, look);
  const after = typeof found === 'string' ? undefined : get(found.value, fromPath(path));
  return judged({ action, exchange, before: get(look.between, fromPath(path)), after, listed });
}

/** Another action is refused after one that was accepted. */
export function nextRefused(look: EvidenceKinds['acted-again'], { values }: JudgeContext): Finding {
  const [, , path = '', listed = ''] = values;
  const reason = notASuccess(look.answer);
  if (reason !== undefined) return notVerified(reason);
  const [before, after] = [look.before, look.after].map((item) => get(item, fromPath(path)));
  return judged({ ...look, before, after, listed });
}

/** The same action is refused while the item is in the state that it has brought about, as the definition says. */
export function againRefused(look: EvidenceKinds['acted-again'], { values }: JudgeContext): Finding {
  const [, , path = '', listed = ''] = values;
  const { action, exchange } = look;
  const reason = notASuccess(look.answer);
  if (reason !== undefined) return notVerified(reason);
  const [before, after] = [look.before, look.after].map((item) => get(item, fromPath(path)));
  if (typeof before !== 'string' || !listed.split(', ').includes(before))
    return notVerified('the item does not show the state that the action brings about');
  const expected = `a refusal, because the item is ${brief(before)}`;
  const unclear = unclearOrFailed(action, exchange, { unclear: `the action got ${ended(exchange)}`, expected });
  if (unclear !== undefined) return unclear;
  if (!isAcceptance(action, exchange)) return pass();
  if (after !== before) return notVerified('the item has changed its state meanwhile');
  return fail(
    problem('invalid-request-accepted', responsesClause(action), { expected, actual: `${ended(exchange)} once more` }),
  );
}

function judged({ action, exchange, before, after, listed }: Acted): Finding {
  if (typeof before !== 'string') return notVerified('the item shows no state before the action');
  if (listed.split(', ').includes(before))
    return notVerified(`the item is ${brief(before)}, and the action is allowed in this state`);
  const expected = `a refusal, because the item is ${brief(before)}`;
  const unclear = unclearOrFailed(action, exchange, { unclear: `the action got ${ended(exchange)}`, expected });
  if (unclear !== undefined) return unclear;
  if (!isAcceptance(action, exchange)) return pass();
  if (typeof after !== 'string' || after === before)
    return notVerified('the action has not changed the state of the item');
  const actual = `${ended(exchange)}, and the item is ${brief(after)}`;
  return fail(problem('invalid-request-accepted', responsesClause(action), { expected, actual }));
}
