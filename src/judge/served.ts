import type { Exchange } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { documented, doubtful, ended, fail, notVerified, pass, problem, responsesClause } from './answers.js';

/**
 * Says whether an answer is the refusal that the candidate gives to any path it does not know.
 */
export function isUnrouted({
  operation,
  exchange,
  unknownPath,
}: Pick<Answer, 'operation' | 'exchange' | 'unknownPath'>): boolean {
  const status = exchange.response?.status;
  if (status === 501) return true;
  if (status === 405) return !operation.responses.some((response) => response.status === '405');
  if (status !== 404 || unknownPath === undefined) return false;
  return sameAnswer(exchange, unknownPath);
}

/** A path that is served answers a request without its body otherwise than a path that nobody defined. */
function unroutedWithoutBody({ withoutBody, unknownPath }: Answer): boolean {
  return withoutBody !== undefined && unknownPath !== undefined && sameAnswer(withoutBody, unknownPath);
}

/** An answer shows a route only where a path that nobody defined is answered differently. */
function distinct({ exchange, unknownPath }: Answer): Finding {
  if (unknownPath === undefined || !sameAnswer(exchange, unknownPath)) return pass();
  return notVerified(`a path that no definition names is answered in the same way (${ended(exchange)})`);
}

/** Equal in all that does not name the path or change from one moment to the next. */
function sameAnswer(a: Exchange, b: Exchange): boolean {
  if (a.response === undefined || b.response === undefined) return false;
  if (a.response.status !== b.response.status) return false;
  if (a.response.headers['content-type'] !== b.response.headers['content-type']) return false;
  return impersonal(a) === impersonal(b);
}

function impersonal(exchange: Exchange): string {
  const { pathname, search } = new URL(exchange.request.url);
  const body = exchange.response?.body ?? '';
  return [pathname + search, pathname, decodeURI(pathname)]
    .reduce((text, path) => text.replaceAll(path, ''), body)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '')
    .replace(/\d+/g, '');
}

/** The candidate routes the operation: it does not answer as it answers paths that nobody defined. */
export function served(answer: Answer): Finding {
  const { operation, exchange, doubts } = answer;
  if (exchange.response === undefined) return notVerified(`there was ${ended(exchange)}`);
  if (!isUnrouted(answer)) return distinct(answer);
  const reasons = doubtful({ ...doubts, items: [] });
  if (exchange.response.status === 404 && reasons.length > 0 && !unroutedWithoutBody(answer)) {
    const reason = `it is answered like an unknown path, which may have its reason: ${reasons.join('; ')}`;
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

function wordsFor(status: number, documents404: boolean): string {
  if (status !== 404) return `status ${status}: the path does not take this method`;
  const also = documents404 ? ', though a 404 is documented for this operation' : '';
  return `status 404, exactly as for a path that no definition names${also}`;
}
