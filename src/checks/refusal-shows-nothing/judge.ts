import { clauseAt, ended, fail, notVerified, parseBody, pass, problem } from '../../judge/answers.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** Values shorter than this could stand in any text by chance. */
const recognisable = 8;

/** A refused access shows nothing of what it protects. */
export function refusalShowsNothing({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const { response } = exchange;
  if (accepted?.response === undefined) return notVerified('the valid request is not accepted either');
  if (response === undefined) return notVerified(`there was ${ended(exchange)}`);
  if (response.status < 400) return notVerified(`access was not refused: ${ended(exchange)}`);
  const carried = [exchange, accepted].map(({ request }) => `${request.url} ${request.body ?? ''}`).join(' ');
  const secrets = valuesOf(operation, accepted).filter(
    (value) => value.length >= recognisable && !carried.includes(value),
  );
  if (secrets.length === 0) {
    return { outcome: 'not-applicable', reason: 'the protected answer shows nothing by which it could be recognised' };
  }
  const shown = secrets.find((value) => response.body.includes(value));
  if (shown === undefined) return pass();
  const clause = {
    ...clauseAt(operation, `${operation.pointer}/security`, 'RFC 9110 section 15.5.2'),
    requirement: 'govstack-cfr-security#req-3',
  };
  const actual = `the refusal shows "${shown.slice(0, 60)}"`;
  return fail(problem('reveals-data', clause, { expected: 'a refusal without protected data', actual }));
}

function valuesOf(operation: Operation, { response }: Exchange): string[] {
  const parsed = response === undefined ? undefined : parseBody(response, operation);
  return parsed?.kind === 'value' ? textsIn(parsed.value) : [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
