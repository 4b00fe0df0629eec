import { succeeded } from '../model/exchange.js';
import type { RefusalAnswer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { essenceOf } from '../support/media-type.js';
import { clauseOf, ended, fail, isServerError, notVerified, pass, problem } from './answers.js';

const requirement = 'govstack-cfr-architecture#req-6';

/** HEAD and OPTIONS do not make the server fail. */
export function harmless({ operation, exchange, accepted }: RefusalAnswer): Finding {
  const { response, request } = exchange;
  if (response === undefined) return notVerified(`the request got ${ended(exchange)}`);
  const { status } = response;
  const rfc = request.method === 'HEAD' ? 'RFC 9110 section 9.3.2' : 'RFC 9110 section 9.3.7';
  if (isServerError(status)) {
    const facts = { expected: 'no server error', actual: ended(exchange) };
    return fail(problem('server-error', clauseOf(operation, { rfc, requirement }), facts));
  }
  const [asked, given] = [response, accepted?.response].map((one) => one?.headers['content-type']);
  const isOther = asked !== undefined && given !== undefined && essenceOf(asked) !== essenceOf(given);
  if (request.method === 'HEAD' && isOther && status === accepted?.response?.status) {
    const facts = { expected: `the media type ${given}, as for ${operation.method}`, actual: asked };
    return fail(problem('wrong-media-type', clauseOf(operation, { rfc, requirement }), facts));
  }
  const expected = request.method === 'HEAD' ? accepted?.response?.status : undefined;
  if (expected !== undefined && status !== expected) {
    return pass(`HEAD is answered with ${status}, ${operation.method} with ${expected}.`);
  }
  if (expected === undefined && !succeeded(exchange)) return pass(`${request.method} is answered with ${status}.`);
  return pass();
}
