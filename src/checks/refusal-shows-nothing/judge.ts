import { brief, clauseAt, ended, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { beginning } from '../../support/beginning.js';

/** Values shorter than this could stand in any text by chance. */
const recognisable = 8;

/** A refused access does not show protected data. */
export function refusalShowsNothing({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const { response } = exchange;
  if (accepted?.response === undefined) return notVerified('the valid request is not accepted either');
  if (response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (response.status < 400) return notVerified(`access was not refused: ${ended(exchange)}`);
  const carried = [exchange, accepted].map(({ request }) => `${request.url} ${request.body ?? ''}`).join(' ');
  const values = leavesOf(operation, accepted);
  const secrets = values.flatMap(({ value }) =>
    typeof value === 'string' && value.length >= recognisable && !carried.includes(value) ? [value] : [],
  );
  if (secrets.length === 0) return ofPlainValues({ operation, exchange, accepted });
  const shown = secrets.find((value) => response.body.includes(value));
  if (shown === undefined) return pass();
  const clause = {
    ...clauseAt(operation, `${operation.pointer}/security`, 'RFC 9110 section 15.5.2'),
    requirement: 'govstack-cfr-security#req-3',
  };
  const actual = `the refusal shows "${beginning(shown, 60)}"`;
  return fail(problem('reveals-data', clause, { expected: 'a refusal without protected data', actual }));
}

/** Numbers and short texts prove nothing where they stand in a refusal, and still that it is clean where none does. */
function ofPlainValues({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const values = accepted === undefined ? [] : leavesOf(operation, accepted);
  if (values.length === 0) return notVerified('the protected answer shows no value that a refusal could show');
  const refusal = leavesOf(operation, exchange);
  const common = values.find(({ at, value }) => refusal.some((leaf) => leaf.at === at && leaf.value === value));
  if (common === undefined) return pass();
  return notVerified(
    `the refusal shows ${brief(common.value)} at the same place; such a short value may be there by chance`,
  );
}

interface PlacedValue {
  /** As a JSON pointer. */
  readonly at: string;
  readonly value: string | number | boolean;
}

function leavesOf(operation: Operation, { response }: Exchange): PlacedValue[] {
  const parsed = response === undefined ? undefined : parseBody(response, operation);
  return parsed?.kind === 'value' ? leavesIn(parsed.value, '') : [];
}

function leavesIn(value: Json, at: string): PlacedValue[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leavesIn(item, `${at}/${key}`));
  }
  return value === null || value === '' ? [] : [{ at, value }];
}
