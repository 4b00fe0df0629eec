import { answeredValue } from '../../judge/answered-value.js';
import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { unclearOrFailed } from '../../judge/refused-in-state.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { asJson } from '../../support/json/parse.js';
import { fromPath, get } from '../../support/json/pointer.js';

type Look = EvidenceKinds['changed-after'];

/** A second change that names the version of before the first one is refused. */
export function staleRefused(look: Look, { catalogue, values: [, path = ''] }: JudgeContext): Finding {
  const { answer, changer, change } = look;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  const at = fromPath(path);
  const { sent = '', returned = '' } = roleOf(catalogue, answer.operation)?.part ?? {};
  const [first, second] = [answer.exchange, change].map((exchange) => sentAt(exchange, sent + at));
  if (typeof first !== 'number' || first !== second) return notVerified('the changes do not name the same version');
  const now = shownAt(look, returned + at);
  if (typeof now !== 'number' || now === first)
    return notVerified('the answer to the first change shows no other version of the item');
  const expected = `a refusal, because the item has the version ${brief(now)}, and not ${brief(first)}`;
  const unclear = unclearOrFailed(changer, change, { unclear: `the second change got ${ended(change)}`, expected, at });
  if (unclear !== undefined) return unclear;
  if ((change.response?.status ?? 0) >= 300) return pass();
  return fail(problem('invalid-request-accepted', responsesClause(changer), { expected, actual: ended(change), at }));
}

function sentAt({ request }: Exchange, at: string): Json | undefined {
  return typeof request.body === 'string' ? get(asJson(request.body), at) : undefined;
}

function shownAt({ answer: { operation, exchange } }: Look, at: string): Json | undefined {
  return answeredValue(operation, exchange, at);
}
