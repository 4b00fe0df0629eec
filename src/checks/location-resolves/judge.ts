import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** The address of a new item answers that item. */
export function located({ answer, reader, followed, identifier, pointer }: EvidenceKinds['located']): Finding {
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  const location = answer.exchange.response?.headers.location;
  if (location === undefined) return notVerified('the answer has no Location');
  if (followed === undefined) return notVerified('its Location is outside the base URL');
  const clause = responsesClause(answer.operation, 'RFC 9110 section 15.3.2');
  const status = followed.response?.status ?? 0;
  if (status === 404 || status === 410)
    return fail(
      problem('wrong-header', clause, {
        expected: 'the Location to return the new item',
        actual: `${ended(followed)} at ${location}`,
      }),
    );
  if (followed.response === undefined || status < 200 || status > 299)
    return notVerified(`GET of the Location got ${ended(followed)}`);
  const parsed = parseBody(followed.response, reader);
  const shown = parsed.kind === 'value' ? get(parsed.value, pointer) : undefined;
  if (shown === undefined || identifier === undefined || asText(shown) === asText(identifier)) return pass();
  if (typeof shown === 'object') return namedWithin(shown, asText(identifier));
  return fail(
    problem('wrong-header', clause, {
      expected: `the Location to return the item ${brief(identifier)}`,
      actual: brief(shown),
    }),
  );
}

/** Where no one knows which property holds the identifier, it may stand in any. */
function namedWithin(item: Json, identifier: string): Finding {
  const holds = (value: Json): boolean =>
    typeof value === 'object' && value !== null ? Object.values(value).some(holds) : asText(value) === identifier;
  return holds(item) ? pass() : notVerified('the answer does not show which item it is');
}
