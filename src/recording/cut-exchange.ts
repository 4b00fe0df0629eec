import { Buffer } from 'node:buffer';
import type { Exchange } from '../model/exchange.js';
import { hashOf } from '../support/hash.js';

/**
 * An exchange with so much of its body. A body that was longer says so, with its whole length and the hash of its whole text,
 * also where it is cut a second time.
 * @param longest in bytes
 */
export function cutExchange(exchange: Exchange, longest: number): Exchange {
  const { response } = exchange;
  if (response === undefined) return exchange;
  const { body, ...facts } = response;
  const bytes = Buffer.byteLength(body);
  if (bytes <= longest) return exchange;
  const { cut = { bytes, sha256: hashOf(body) } } = facts;
  return {
    ...exchange,
    response: { ...facts, body: Buffer.from(body.slice(0, longest)).toString('utf8', 0, longest), cut },
  };
}
