import { clauseOf, ended, fail, isServerError, notVerified, pass, problem } from '../../judge/answers.js';
import { parseBody } from '../../judge/bodies.js';
import { unservedMethods } from '../../model/http.js';
import type { RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-architecture#req-6';

/** A method that the path does not document is not taken for the documented one. */
export function methodRefused(answer: RefusalAnswer): Finding {
  const { operation, exchange } = answer;
  const { response, request } = exchange;
  if (response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  const { status, headers } = response;
  const clause = clauseOf(operation, { rfc: 'RFC 9110 section 15.5.6', requirement });
  const facts = { expected: 'status 405', actual: ended(exchange) };
  if (status === 405) {
    return headers.allow === undefined
      ? pass(
          `${request.method} is answered with 405, but without the header Allow that RFC 9110 section 15.5.6 requires.`,
        )
      : pass();
  }
  if (isServerError(status)) return fail(problem('server-error', clause, facts));
  if (status >= 300) return pass(`${request.method} is answered with ${status}; RFC 9110 expects 405.`);
  if (unservedMethods.some((method) => method === request.method)) {
    const actual = `${ended(exchange)}, as if the candidate had carried the request out`;
    return fail(problem('method-confused', clause, { ...facts, actual }));
  }
  if (isSameAnswer(answer)) {
    const actual = `${ended(exchange)} and the same answer as for ${operation.method}`;
    return fail(problem('method-confused', clause, { ...facts, actual }));
  }
  return notVerified(`${request.method} is answered with ${status}: it may be an operation beyond the GovSpec`);
}

/** The same status and the same names in the body as the documented method gets. */
function isSameAnswer({ operation, exchange, accepted }: RefusalAnswer): boolean {
  const [first, second] = [exchange, accepted].map((one) => one?.response);
  if (first === undefined || second === undefined || first.status !== second.status) return false;
  if (first.bytes === 0 || second.bytes === 0) return false;
  const [a, b] = [parseBody(first, operation), parseBody(second, operation)];
  return a.kind === 'value' && b.kind === 'value' && namesOf(a.value) === namesOf(b.value);
}

function namesOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length === 0 ? '' : namesOf(value[0])}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const parts = Object.entries(value).map(([name, item]) => `${name}:${namesOf(item)}`);
  return `{${parts.sort().join()}}`;
}
