import { isDeepStrictEqual } from 'node:util';
import {
  brief,
  clauseAt,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
} from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import { succeeded } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';

/** Both answers are about one item. */
export function createdOnce({ answer, again }: EvidenceKinds['read-again'], { catalogue }: JudgeContext): Finding {
  const { operation } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  const status = again.response?.status;
  if (status === undefined) return notVerified(`the repeated request got ${ended(again)}`);
  const header = operation.parameters.find(({ name }) => /idempotency-key$/i.test(name));
  const clause = clauseAt(operation, header?.pointer ?? operation.pointer);
  if (isServerError(status))
    return fail(problem('server-error', clause, { expected: 'the same answer as before', actual: ended(again) }));
  if (!succeeded(again)) return pass(`The repeated request is answered with ${status}.`);
  const resourceRole = roleOf(catalogue, operation);
  const at = (resourceRole?.part.returned ?? '') + (resourceRole?.resource.identifier ?? '');
  const identifierIn = ({ response }: Exchange): Json | undefined => {
    const parsed = response === undefined ? undefined : parseBody(response, operation);
    return parsed?.kind === 'value' ? get(parsed.value, at) : undefined;
  };
  const [first, second] = [answer.exchange, again].map(identifierIn);
  if (first === undefined || second === undefined) return notVerified('the answers show no identifier');
  if (isDeepStrictEqual(first, second)) return pass();
  return fail(
    problem('not-repeatable', clause, {
      expected: `the item ${brief(first)}`,
      actual: `another item, ${brief(second)}`,
    }),
  );
}
