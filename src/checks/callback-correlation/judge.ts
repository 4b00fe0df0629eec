import { isDeepStrictEqual } from 'node:util';
import { brief, clauseAt, fail, notVerified, pass, problem } from '../../judge/answers.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { CallAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { asJson } from '../../support/json/parse.js';
import { valueAt } from '../../support/json/place.js';
import { fromPath } from '../../support/json/pointer.js';

/** The call says which request it answers. */
export function correlates(answer: CallAnswer, { values }: JudgeContext): Finding {
  const places = { sent: placeIn(values[1]), received: placeIn(values[2]) };
  const { operation, trigger, call, sent } = answer;
  if (call === undefined) return notVerified('no call arrived');
  const expected = valueAt(places.sent, withBody(trigger.exchange.request.url, sent));
  const found = valueAt(places.received, withBody(call.url, asJson(call.body)));
  if (expected === undefined) return notVerified(`the request has no value at "${places.sent}"`);
  if (isDeepStrictEqual(found, expected)) return pass();
  return fail(
    problem('wrong-value', clauseAt(operation, operation.body?.pointer ?? operation.pointer), {
      expected: brief(expected),
      actual: brief(found),
      at: places.received,
    }),
  );
}

function withBody(url: string, body: Json | undefined): { url: string; body?: Json } {
  return body === undefined ? { url } : { url, body };
}

/** A place as features write it: a path into the body, or the name of a parameter. */
function placeIn(text = ''): string {
  return text.startsWith('$') ? fromPath(text) : text;
}
