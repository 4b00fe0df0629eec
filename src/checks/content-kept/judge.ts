import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import { type ReceivedResponse, succeeded } from '../../model/exchange.js';
import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { charsetOf, isJson } from '../../support/media-type.js';

/** What is read is what was sent. */
export function sameContent({ answer, read, sent, bytes }: EvidenceKinds['stored']): Finding {
  const reason = notASuccess(answer);
  if (reason !== undefined) return notVerified(reason);
  if (answer.exchange.response?.status === 202)
    return notVerified('the answer is 202, which says that the work is not finished');
  const { response } = read;
  if (response === undefined || !succeeded(read) || response.status === 204)
    return notVerified(`the content cannot be read: ${ended(read)}`);
  if (isJson(response.headers['content-type'] ?? '')) return notVerified('the answer has the content as JSON');
  if (bytes === true) return sameBytes(answer, response, Buffer.from(sent, 'latin1'));
  const isSame = response.cut === undefined ? response.body === sent : response.cut.bytes === Buffer.byteLength(sent);
  if (isSame) return pass();
  return fail(
    problem('differs-from-sent', responsesClause(answer.operation), {
      expected: `${Buffer.byteLength(sent)} bytes: ${brief(sent)}`,
      actual: `${response.bytes} bytes: ${brief(response.body)}`,
    }),
  );
}

/** Bytes that are no text: they are read as they came, unless the answer calls them a text of some character set. */
function sameBytes(answer: Answer, { headers, body, utf8 }: ReceivedResponse, sent: Buffer): Finding {
  const charset = charsetOf(headers['content-type'] ?? '');
  if (charset !== undefined && charset !== 'utf-8')
    return notVerified('the answer calls the bytes a text of another character set');
  const read = Buffer.from(body, utf8 ? 'utf8' : 'latin1');
  if (read.equals(sent)) return pass();
  const at = differenceOf(sent, read);
  return fail(
    problem('differs-from-sent', responsesClause(answer.operation), {
      expected: `${sent.length} bytes: ${around(sent, at)}`,
      actual: `${read.length} bytes: ${around(read, at)}`,
    }),
  );
}

/** Where the first byte differs. */
function differenceOf(sent: Buffer, read: Buffer): number {
  const at = sent.findIndex((byte, index) => byte !== read[index]);
  return at === -1 ? sent.length : at;
}

/** Some bytes in hexadecimal. */
function around(bytes: Buffer, at: number): string {
  const from = Math.max(0, at - 4);
  return `${from === 0 ? '' : '… '}${bytes.subarray(from, at + 8).toString('hex')}${at + 8 < bytes.length ? ' …' : ''}`;
}
