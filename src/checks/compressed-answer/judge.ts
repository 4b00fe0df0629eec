import { ended, fail, isServerError, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { readBody } from '../../judge/bodies.js';
import type { Operation, Schemas } from '../../model/definition.js';
import type { JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { RefusalAnswer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

const rfc = 'RFC 9110 section 8.4';

/** What was answered to a request that takes compressed answers is what was answered to the plain one. */
export function unpacked(answer: RefusalAnswer, { catalogue: { schemas } }: JudgeContext): Finding {
  const { operation, exchange, accepted } = answer;
  const plain = accepted?.response;
  if (accepted === undefined || plain === undefined) return notVerified('the plain request was not accepted');
  const clause = responsesClause(operation, rfc);
  const facts = { expected: `status ${plain.status} and a body that can be decompressed`, actual: ended(exchange) };
  if (exchange.failure?.kind === 'malformed') return fail(problem('no-answer', clause, facts));
  const status = exchange.response?.status;
  if (status === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (isServerError(status)) return fail(problem('server-error', clause, facts));
  if (status !== plain.status) return notVerified(`the candidate answered ${status}, which may have another reason`);
  if (isBroken(schemas, operation, exchange) && !isBroken(schemas, operation, accepted))
    return fail(problem('body-not-json', clause, { ...facts, actual: 'a body that cannot be read' }));
  return pass();
}

function isBroken(schemas: Schemas, operation: Operation, { response }: Exchange): boolean {
  return response !== undefined && readBody(schemas, operation, response).kind === 'broken';
}
