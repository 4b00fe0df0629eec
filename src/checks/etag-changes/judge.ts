import { ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';

/** Two representations that differ have entity tags that differ. */
export function newVersion({ answer, before, after, since }: EvidenceKinds['versions']): Finding {
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (before === undefined || !succeeded(before)) return notVerified('the item was not read before it was changed');
  if (!succeeded(after)) return notVerified(`the second read got ${ended(after)}`);
  const [old, now] = [before, after].map(({ response }) => response?.headers.etag);
  if (old === undefined || now === undefined) return notVerified('the item has no ETag');
  if (before.response?.body === after.response?.body) return notVerified('the item is the same as before');
  const own = answer.exchange.response?.headers.etag;
  if (old !== now && own === old) {
    const clause = responsesClause(answer.operation, 'RFC 9110 section 8.8.3');
    return fail(problem('wrong-header', clause, { expected: `the ETag of the changed item, ${now}`, actual: own }));
  }
  if (old !== now && since?.response?.status === 304) {
    const clause = responsesClause(answer.operation, 'RFC 9110 section 13.1.2');
    const expected = `the changed item in full for If-None-Match: ${old}`;
    return fail(problem('condition-ignored', clause, { expected, actual: '304, as if nothing had changed' }));
  }
  if (old !== now) return pass();
  const clause = responsesClause(answer.operation, 'RFC 9110 section 8.8.3');
  return fail(problem('wrong-header', clause, { expected: 'a new ETag', actual: `the same ETag, ${now}` }));
}
