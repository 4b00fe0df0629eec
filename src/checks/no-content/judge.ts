import { fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** By the bytes on the connection: 204 has no content, and Content-Length is true. */
export function noContent(answer: Answer): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { status, headers, trailing } = exchange.response;
  if (status !== 204) return notVerified(`the answer has the status ${status}`);
  const length = headers['content-length'];
  const clause = responsesClause(operation, 'RFC 9110 section 8.6');
  if (length !== undefined) {
    return fail(
      problem('content-not-empty', clause, { expected: 'no Content-Length', actual: `Content-Length: ${length}` }),
    );
  }
  if (trailing === undefined || trailing === 0) return pass();
  const body = responsesClause(operation, 'RFC 9110 section 15.3.5');
  return fail(problem('content-not-empty', body, { expected: 'no content', actual: `${trailing} bytes` }));
}
