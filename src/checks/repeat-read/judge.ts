import { isDeepStrictEqual } from 'node:util';
import { brief, clauseOf, ended, fail, notASuccess, notVerified, pass, problem } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { idempotent } from '../../judge/repeats.js';
import { unsound } from '../../judge/soundness.js';
import type { Operation } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import type { Finding } from '../../model/verdict.js';
import { listedItems } from '../../support/json/lists.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** A repeated GET gives the same. Values that change from one moment to the next are an observation. */
export function sameAgain(
  { answer, again, comparable }: EvidenceKinds['read-again'],
  { catalogue }: JudgeContext,
): Finding {
  const { schemas } = catalogue;
  const { operation, exchange } = answer;
  const reason = unsound(schemas, answer) ?? notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  if (again.response === undefined) return notVerified(`the second request got ${ended(again)}`);
  if (again.response.status === 429)
    return notVerified(
      'the candidate refused the request because of its rate limit (429); lower --rate, or raise the limit',
    );
  if (!succeeded(again) && again.response.status !== exchange.response.status) {
    const facts = { expected: `${ended(exchange)} again`, actual: ended(again) };
    const source = { ...idempotent, rfc: 'RFC 9110 section 9.2.1' };
    return fail(problem('not-repeatable', clauseOf(operation, source), facts));
  }
  const bodies = [exchange.response, again.response].map((response) => parseBody(response, operation));
  const [first, second] = bodies.flatMap((body) => (body.kind === 'value' ? [body.value] : []));
  return first === undefined || second === undefined
    ? pass()
    : compared([first, second], comparable, { catalogue, operation });
}

function compared(
  [first, second]: readonly [Json, Json],
  comparable: boolean,
  { catalogue, operation }: { readonly catalogue: JudgeContext['catalogue']; readonly operation: Operation },
): Finding {
  if (isOther(catalogue, operation, [first, second]))
    return notVerified('the second answer shows nothing that the first one shows');
  if (!comparable || isDeepStrictEqual(first, second)) return pass();
  return pass(`The second answer differs from the first: ${brief(second)}`);
}

/** True where the two answers show items, and not one item is in both: a candidate that makes up its answers shows nothing kept. */
function isOther(
  catalogue: JudgeContext['catalogue'],
  operation: Operation,
  [first, second]: readonly [Json, Json],
): boolean {
  const { resource, part, role } = roleOf(catalogue, operation) ?? {};
  if (resource?.identifier === undefined || part?.returned === undefined) return false;
  const { identifier } = resource;
  const { returned } = part;
  const named = (body: Json): Set<string> => {
    const items = role === 'list' ? (listedItems(body, returned) ?? []) : [get(body, returned) ?? null];
    return new Set(items.flatMap((item) => asText(get(item, identifier) ?? '')).filter((name) => name !== ''));
  };
  const [known, seen] = [named(first), named(second)];
  return known.size > 0 && seen.size > 0 && ![...seen].some((name) => known.has(name));
}
