import type { Exchange } from '../model/exchange.js';
import type { Answer } from '../model/judge.js';
import { pathDecoded } from '../support/percent.js';

/**
 * Says whether an answer is the refusal that the candidate gives to any path it does not know.
 */
export function isUnrouted({
  operation,
  exchange,
  unknownPath,
}: Pick<Answer, 'operation' | 'exchange' | 'unknownPath'>): boolean {
  const status = exchange.response?.status;
  if (status === 405 || status === 501) return !operation.responses.some((known) => known.status === String(status));
  if (status !== 404 || unknownPath === undefined) return false;
  return sameAnswer(exchange, unknownPath);
}

/** Equal in all that does not name the path or change from one moment to the next. */
export function sameAnswer(a: Exchange, b: Exchange): boolean {
  if (a.response === undefined || b.response === undefined) return false;
  if (a.response.status !== b.response.status) return false;
  if (a.response.headers['content-type'] !== b.response.headers['content-type']) return false;
  return impersonal(a) === impersonal(b);
}

function impersonal(exchange: Exchange): string {
  const { pathname, search } = new URL(exchange.request.url);
  const body = exchange.response?.body ?? '';
  return [pathname + search, pathname, pathDecoded(pathname)]
    .reduce((text, path) => text.replaceAll(path, ''), body)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '')
    .replace(/\d+/g, '');
}
