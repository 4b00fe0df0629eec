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
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import type { Clause, Finding } from '../../model/verdict.js';
import { sentences } from '../../schema/action-states.js';
import { namesKey, refusesOtherBody } from '../../schema/request-key.js';
import { leaves } from '../../support/json/leaves.js';
import { get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';

type Facts = Parameters<typeof problem>[2];
type OtherBody = EvidenceKinds['other-body'];

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
  const clause = keyClause(operation);
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

/** Another request with the key of the first is not carried out on the item of the first, and nothing else is told under its name. */
export function notOfOtherBody(look: OtherBody, { catalogue }: JudgeContext): Finding {
  const { answer, second } = look;
  const { operation } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (answer.exchange.response?.status === 202)
    return notVerified('the answer is 202, so that the item may not exist yet');
  const status = second.response?.status;
  if (status === undefined || status === 429) return notVerified(`the second request got ${ended(second)}`);
  const clause = keyClause(operation);
  if (isServerError(status))
    return fail(problem('server-error', clause, { expected: 'a refusal, or the first answer', actual: ended(second) }));
  if (!isAcceptance(operation, second)) return pass();
  if (refusesOtherBody(operation))
    return blameKey(operation, {
      expected: 'a refusal, because the key belongs to another request',
      actual: ended(second),
    });
  return ofFirstItem(
    look,
    identifiersIn(operation, [answer.exchange, second], catalogue),
    returnedAt(operation, catalogue),
  );
}

/** What the item of the first request shows after the second, and the answer to that one. */
function ofFirstItem(look: OtherBody, [one, two]: readonly (Json | undefined)[], returned: string): Finding {
  const { answer, second, first, sent, object } = look;
  if (object === undefined) return notVerified('the item cannot be read');
  const isOther = (at: string, shown: Json | undefined, value: Json): boolean =>
    isDeepStrictEqual(shown, value) && !isDeepStrictEqual(get(first, at), value);
  const values = [...leaves(sent)];
  const changed = values.find(({ at, value }) => isOther(at, get(object, at), value));
  if (changed !== undefined)
    return blameKey(answer.operation, {
      expected: brief(get(first, changed.at)),
      actual: brief(changed.value),
      at: changed.at,
    });
  if (one === undefined || two === undefined) return notVerified('the answers show no identifier');
  if (!isDeepStrictEqual(one, two)) return pass('A request with other values and the same key creates another item.');
  const told = values.find(({ at, value }) =>
    isOther(at, answeredValue(answer.operation, second, returned + at), value),
  );
  if (told === undefined) return pass();
  return blameKey(answer.operation, {
    expected: brief(get(object, told.at)),
    actual: brief(told.value),
    at: told.at,
  });
}

function blameKey(operation: Operation, facts: Facts): Finding {
  return fail(problem('not-repeatable', keyClause(operation), facts));
}

const firstAnswer =
  /\b(same|original|first|initial|earlier|previous|cached|stored|saved) (\w+ )?(answer|response|result|reply|status|outcome|resource)\b/i;
const asBefore = /\b(answered|replayed|returned) (just |exactly )?(as|like) (the )?(first|original|before)\b/i;
const isGiven =
  /\b(return(s|ed)?|replay(s|ed)?|repl(y|ies)|gets?|receives?|answer(s|ed)?|respond(s|ed)?|gives?|yields?|sends?|sent)\b/i;
const unless = /\b(409|422|conflict\w*|refus\w*|reject\w*|error|fails?|not|never|may|might|can)\b/i;

/** True where the definition says, and does not take back, that a request with a key that was used gets the first answer. */
function promisesFirst({ parameters, description = '', summary }: Operation): boolean {
  const key = parameters.find(namesKey);
  const texts = [key?.description ?? '', description, summary].flatMap(sentences);
  const isPromise = (text: string): boolean => asBefore.test(text) || (firstAnswer.test(text) && isGiven.test(text));
  return texts.some((text) => isPromise(text) && !unless.test(text));
}

function keyClause(operation: Operation): Clause {
  return clauseAt(operation, operation.parameters.find(namesKey)?.pointer ?? operation.pointer);
}

function returnedAt(operation: Operation, catalogue: Catalogue): string {
  return roleOf(catalogue, operation)?.part.returned ?? '';
}

/** The identifiers that several answers of an operation show. */
function identifiersIn(operation: Operation, exchanges: readonly Exchange[], catalogue: Catalogue) {
  const at = returnedAt(operation, catalogue) + (roleOf(catalogue, operation)?.resource.identifier ?? '');
  return exchanges.map((exchange) => answeredValue(operation, exchange, at));
}
