import { isDeepStrictEqual } from 'node:util';
import { answeredValue } from '../../judge/answered-value.js';
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
  responsesClause,
} from '../../judge/answers.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import { succeeded } from '../../model/exchange.js';
import { roleOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { sentences } from '../../schema/action-states.js';

/** The key of one tenant is not that of another, who gets an item of its own, or is refused. */
export function notOfOther({ answer, again }: EvidenceKinds['read-again'], { catalogue }: JudgeContext): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (again.response === undefined) return notVerified(`the request of the other tenant got ${ended(again)}`);
  if (!succeeded(again)) return pass();
  const [first, second] = identifiersIn(operation, [exchange, again], catalogue);
  if (first === undefined || second === undefined) return notVerified('the answers show no identifier');
  if (!isDeepStrictEqual(first, second)) return pass();
  const facts = { expected: 'an item of the other tenant, or a refusal', actual: `the item ${brief(first)}` };
  return fail(problem('access-not-refused', responsesClause(operation), facts));
}

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
  if (!succeeded(again)) {
    const blame = problem('not-repeatable', clause, {
      expected: 'the first answer, as promised',
      actual: ended(again),
    });
    const isRefusal = status !== 429 && status !== 401;
    return isRefusal && promisesFirst(operation)
      ? fail(blame)
      : pass(`The repeated request is answered with ${status}.`);
  }
  const [first, second] = identifiersIn(operation, [answer.exchange, again], catalogue);
  if (first === undefined || second === undefined) return notVerified('the answers show no identifier');
  if (isDeepStrictEqual(first, second)) return pass();
  return fail(
    problem('not-repeatable', clause, {
      expected: `the item ${brief(first)}`,
      actual: `another item, ${brief(second)}`,
    }),
  );
}

const firstAnswer =
  /\b(same|original|first|initial|earlier|previous|cached|stored|saved) (\w+ )?(answer|response|result|reply|status|outcome|resource)\b/i;
const asBefore = /\b(answered|replayed|returned) (just |exactly )?(as|like) (the )?(first|original|before)\b/i;
const isGiven =
  /\b(return(s|ed)?|replay(s|ed)?|repl(y|ies)|gets?|receives?|answer(s|ed)?|respond(s|ed)?|gives?|yields?|sends?|sent)\b/i;
const unless = /\b(409|422|conflict\w*|refus\w*|reject\w*|error|fails?|not|never|may|might|can)\b/i;

/** True where the definition says, and does not take back, that a request with a key that was used gets the first answer. */
function promisesFirst({ parameters, description = '', summary }: Operation): boolean {
  const key = parameters.find(({ name }) => /idempotency-key$/i.test(name));
  const texts = [key?.description ?? '', description, summary].flatMap(sentences);
  const isPromise = (text: string): boolean => asBefore.test(text) || (firstAnswer.test(text) && isGiven.test(text));
  return texts.some((text) => isPromise(text) && !unless.test(text));
}

/** The identifiers that several answers of an operation show. */
function identifiersIn(operation: Operation, exchanges: readonly Exchange[], catalogue: Catalogue) {
  const role = roleOf(catalogue, operation);
  const at = (role?.part.returned ?? '') + (role?.resource.identifier ?? '');
  return exchanges.map((exchange) => answeredValue(operation, exchange, at));
}
