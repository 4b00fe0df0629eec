import { isDeepStrictEqual } from 'node:util';
import { answeredValue } from '../../judge/answered-value.js';
import {
  brief,
  ended,
  fail,
  isServerError,
  notASuccess,
  notVerified,
  pass,
  problem,
  responsesClause,
} from '../../judge/answers.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import { type ResourceRole, roleOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { takenNamesTold } from '../../schema/kept-unique.js';
import { leaves } from '../../support/json/leaves.js';
import { fromPath, get } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';

type Look = EvidenceKinds['read-again'];

/** The same request again creates no second item. */
export function noSecondItem(look: Look, { catalogue }: JudgeContext): Finding {
  const { answer, again } = look;
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (exchange.response?.status === 202) return notVerified('the answer is 202, so that the item may not exist yet');
  const status = again.response?.status;
  if (status === undefined || status === 429) return notVerified(`the repeated request got ${ended(again)}`);
  const facts = { expected: 'a refusal with 409', actual: ended(again) };
  if (isServerError(status)) return fail(problem('server-error', responsesClause(operation), facts));
  if (!isAcceptance(operation, again)) return pass(`The repeated request is answered with ${status}.`);
  return ofItems(look, roleOf(catalogue, operation));
}

/** A new item with the identifier of another does not take its place. */
export function notReplaced({ answer, second, ...look }: EvidenceKinds['key-again']): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (exchange.response?.status === 202) return notVerified('the answer is 202, so that the item may not exist yet');
  const status = second.response?.status;
  if (status === undefined || status === 429) return notVerified(`the repeated request got ${ended(second)}`);
  const expected = `a refusal with 409, because another item has ${brief(look.identifier)}`;
  if (isServerError(status))
    return fail(problem('server-error', responsesClause(operation), { expected, actual: ended(second) }));
  if (!isAcceptance(operation, second)) return pass(`The repeated request is answered with ${status}.`);
  if (look.object === undefined) return notVerified('the item cannot be read');
  const { first, sent, object } = look;
  const replaced = [...leaves(sent)].find(
    ({ at, value }) => isDeepStrictEqual(get(object, at), value) && !isDeepStrictEqual(get(first, at), value),
  );
  if (replaced === undefined) return pass(`The repeated request is answered with ${status}.`);
  const actual = `${ended(second)}, and the item shows ${brief(replaced.value)} afterwards`;
  if (takenNamesTold(operation) === 'refused' || status === 201)
    return fail(problem('invalid-request-accepted', responsesClause(operation), { expected, actual, at: replaced.at }));
  return pass('A second request with the same identifier replaces the item.');
}

/** A change does not give an item the unique value that another item has. */
export function notTaken(look: EvidenceKinds['taken'], { catalogue, values: [, path = ''] }: JudgeContext): Finding {
  const { answer, second, sent } = look;
  const { operation } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  const status = second.response?.status;
  if (status === undefined || status === 429) return notVerified(`the repeated request got ${ended(second)}`);
  const at = fromPath(path);
  const value = get(sent, at);
  const facts = { expected: `a refusal with 409, because another item has ${brief(value)}`, actual: ended(second), at };
  if (isServerError(status)) return fail(problem('server-error', responsesClause(operation), facts));
  if (!isAcceptance(operation, second)) return pass();
  const place = (roleOf(catalogue, operation)?.part.returned ?? '') + at;
  const [before, shown] = [answer.exchange, second].map((one) => answeredValue(operation, one, place));
  if (value === undefined || !isDeepStrictEqual(shown, value) || isDeepStrictEqual(before, value))
    return notVerified('the answer does not show the value of the other item');
  return fail(problem('invalid-request-accepted', responsesClause(operation), facts));
}

/** What two successes say of the items that they are about. */
function ofItems({ answer: { operation, exchange }, again }: Look, known: ResourceRole | undefined): Finding {
  const at = (known?.part.returned ?? '') + (known?.resource.identifier ?? '');
  const [first, second] = [exchange, again].map((one) => answeredValue(operation, one, at) ?? addressOf(one));
  if (first === undefined || second === undefined) return notVerified('the answers show no identifier');
  const isOne = isDeepStrictEqual(first, second);
  const isChosen = known?.resource.identifierChosenBy === 'client';
  if (isOne && !(isChosen && again.response?.status === 201))
    return pass('The repeated request is answered with the same item.');
  const expected = `a refusal, because ${brief(first)} has the same values`;
  const actual = isOne ? ended(again) : `another item, ${brief(second)}`;
  return fail(problem('invalid-request-accepted', responsesClause(operation), { expected, actual }));
}

/** Where a new item is, as the Location of a 201 tells it (RFC 9110 section 15.3.2). */
function addressOf({ request, response }: Exchange): string | undefined {
  const location = response?.status === 201 ? response.headers.location : undefined;
  return location === undefined || !URL.canParse(location, request.url)
    ? undefined
    : new URL(location, request.url).pathname;
}
