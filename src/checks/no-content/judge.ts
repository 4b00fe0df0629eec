import { fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import type { Operation } from '../../model/definition.js';
import type { ReceivedResponse } from '../../model/exchange.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';

/** By the bytes on the connection: 204 and 205 have no content, and Content-Length is true. */
export function noContent(answer: Answer): Finding {
  const { operation, exchange } = answer;
  const reason = notASuccess(answer);
  if (reason !== undefined || exchange.response === undefined) return notVerified(reason ?? 'there was no answer');
  const { status } = exchange.response;
  if (status === 205) return reset(operation, exchange.response);
  return status === 204 ? withoutContent(operation, exchange.response) : withContent(operation, exchange.response);
}

/** Frameworks add it, and every client reads it as no content. */
const harmlessLength =
  'the answer has status 204 and a Content-Length of 0; RFC 9110 section 8.6 allows no Content-Length there, and it does no harm';

function withoutContent(operation: Operation, { headers, trailing }: ReceivedResponse): Finding {
  const length = headers['content-length'];
  if (length !== undefined && Number(length) !== 0) {
    const clause = responsesClause(operation, 'RFC 9110 section 8.6');
    return fail(
      problem('content-not-empty', clause, { expected: 'no Content-Length', actual: `Content-Length: ${length}` }),
    );
  }
  if (trailing !== undefined && trailing !== 0) {
    const body = responsesClause(operation, 'RFC 9110 section 15.3.5');
    return fail(problem('content-not-empty', body, { expected: 'no content', actual: `${trailing} bytes` }));
  }
  return length === undefined ? pass() : pass(harmlessLength);
}

/** An answer that asks for a form to be emptied ends where its headers end, or says that its length is nothing. */
function reset(operation: Operation, { headers, trailing, bytes }: ReceivedResponse): Finding {
  const clause = responsesClause(operation, 'RFC 9110 section 15.3.6');
  const length = Number(headers['content-length'] ?? 0);
  const sent = Math.max(length, bytes ?? 0, headers['transfer-encoding'] === undefined ? (trailing ?? 0) : 0);
  if (sent === 0) return pass();
  return fail(problem('content-not-empty', clause, { expected: 'no content', actual: `${sent} bytes` }));
}

/** Where another success is documented too, the candidate may answer with content, which is as long as it says. */
function withContent(operation: Operation, { headers, trailing }: ReceivedResponse): Finding {
  const length = headers['content-length'];
  if (length === undefined || trailing === undefined || Number(length) === trailing) return pass();
  const facts = { expected: `Content-Length: ${trailing}`, actual: `Content-Length: ${length}` };
  return fail(problem('wrong-header', responsesClause(operation, 'RFC 9110 section 8.6'), facts));
}
