import { answeredItem } from '../../judge/answered-item.js';
import { brief, clauseAt, fail, notApplicable, notVerified, pass, problem } from '../../judge/answers.js';
import { meantAt, requestSchema } from '../../judge/item-schema.js';
import { mayDecline } from '../../judge/may-decline.js';
import { isSame } from '../../judge/same-value.js';
import { shownAfter, unlessPending } from '../../judge/seen-item.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Answer, LookBack } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { fromPaths, get } from '../../support/json/pointer.js';

/** A request with what is readOnly may be refused, and then nothing was set: the same request without it is accepted. */
export function inGoodOrder(answer: Answer): Finding {
  const status = answer.exchange.response?.status ?? 0;
  if (status === 400 || status === 403 || status === 422)
    return notApplicable(`the candidate refuses requests with readOnly properties (${status}), so it sets none`);
  return mayDecline(answer);
}

/** The places that are named do not show what was sent there, unless the plain request has the same. */
export function notTaken(look: LookBack, { catalogue: { schemas }, values: [, paths = ''] }: JudgeContext): Finding {
  const found = shownAfter(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const usual = (look.plain && answeredItem(schemas, look, look.plain)) ?? look.before;
  const answered = answeredItem(schemas, look, look.answer.exchange);
  const shown = fromPaths(paths).flatMap((at) => {
    const [value, sent, plain] = [found.value, look.sent, usual].map((item) => get(item, at));
    const tells = value !== undefined && sent !== undefined && plain !== undefined && !isSame(plain, sent);
    return tells ? [{ at, value, sent }] : [];
  });
  if (shown.length === 0)
    return notVerified('the item shows none of these properties, or the same values without them');
  // What the answer itself shows otherwise came about later, as when a job is done.
  const taken = shown.find(
    ({ at, value, sent }) => isSame(value, sent) && isSame(get(answered ?? null, at) ?? sent, sent),
  );
  if (taken === undefined) return pass();
  const schema = meantAt(schemas, requestSchema(look.answer.operation), taken.at);
  const clause = clauseAt(look.answer.operation, schema?.pointer ?? look.answer.operation.pointer);
  const facts = {
    expected: 'a value that the candidate sets, not the one that was sent',
    actual: brief(taken.value),
    at: taken.at,
  };
  return unlessPending(look, fail(problem('wrong-value', clause, facts)));
}
