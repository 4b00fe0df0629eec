import { doubtful, ended, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { documented } from '../../judge/documented.js';
import { isUnrouted, sameAnswer } from '../../judge/unrouted.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** The candidate routes the operation: it does not answer as it answers paths that nobody defined. */
export function served(answer: Answer): Finding {
  const { operation, exchange, doubts } = answer;
  if (exchange.response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  if (!isUnrouted(answer)) return distinct(answer);
  const reasons = doubtful({ ...doubts, items: [] });
  if (exchange.response.status === 404 && reasons.length > 0 && !unroutedWithoutBody(answer)) {
    const reason = `the candidate answers as for an undefined path, possibly because ${reasons.join('; ')}`;
    return { outcome: 'not-verified', reason, unrouted: true };
  }
  const expected = operation.responses.map(({ status }) => status).join(', ');
  return fail(
    problem('operation-not-served', responsesClause(operation), {
      expected: `${operation.method} ${operation.path} to be served (documented answers: ${expected || 'none'})`,
      actual: wordsFor(exchange.response.status, documented(operation, 404) !== undefined),
    }),
  );
}

/** An answer shows a route only where a path that nobody defined is answered differently. */
function distinct({ exchange, unknownPath }: Answer): Finding {
  if (exchange.response?.status === 501)
    return notVerified(
      'the candidate answers 501, as the definition says that it may, so nothing shows that it has the operation',
    );
  if (unknownPath === undefined || !sameAnswer(exchange, unknownPath)) return pass();
  const reason = `an undefined path gets the same answer (${ended(exchange)})`;
  return { outcome: 'not-verified', reason, answersAnything: true };
}

/** A path that is served answers a request without its body otherwise than a path that nobody defined. */
function unroutedWithoutBody({ withoutBody, unknownPath }: Answer): boolean {
  return withoutBody !== undefined && unknownPath !== undefined && sameAnswer(withoutBody, unknownPath);
}

function wordsFor(status: number, documents404: boolean): string {
  if (status !== 404) return `status ${status}, which says that the path does not take this method`;
  const also = documents404 ? ', although a 404 is documented for this operation' : '';
  return `status 404, exactly the answer that an undefined path gets${also}`;
}
