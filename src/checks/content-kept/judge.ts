import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';
import { isJson } from '../../support/media-type.js';

/** What is read is what was sent. */
export function sameContent({ answer, read, sent }: EvidenceKinds['stored']): Finding {
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (answer.exchange.response?.status === 202)
    return notVerified('the answer is 202, which says that the work is not finished');
  const { response } = read;
  if (response === undefined || !succeeded(read) || response.status === 204)
    return notVerified(`the content cannot be read: ${ended(read)}`);
  if (isJson(response.headers['content-type'] ?? '')) return notVerified('the answer has the content as JSON');
  const isSame = response.cut === undefined ? response.body === sent : response.cut.bytes === Buffer.byteLength(sent);
  if (isSame) return pass();
  return fail(
    problem('differs-from-sent', responsesClause(answer.operation), {
      expected: `${Buffer.byteLength(sent)} bytes: ${brief(sent)}`,
      actual: `${response.bytes} bytes: ${brief(response.body)}`,
    }),
  );
}
