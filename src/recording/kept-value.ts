import type { Exchange } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import { isObject } from '../model/json.js';
import type { TapeEntry } from '../model/tape.js';
import { hashOf } from '../support/hash.js';
import { mapValues } from '../support/map-values.js';
import { maskExchange } from './mask-exchange.js';
import type { KeptRecord } from './record.js';

/** A longer body is cut, in bytes: no run may fill a disk, and no schema of a GovSpec asks for more. */
const longestBody = 256 * 1024;

/** What a record says of a value: without secrets, and not too long. */
export function keptValue({ kind, mask }: TapeEntry, value: unknown): Pick<KeptRecord, 'value' | 'cut' | 'masked'> {
  if (kind === 'exchange' || kind === 'aside' || kind === 'look') return keptExchange(value as Exchange, mask);
  return { value: maskTexts(value as Json, mask) };
}

function keptExchange(
  exchange: Exchange,
  mask: (text: string) => string,
): Pick<KeptRecord, 'value' | 'cut' | 'masked'> {
  const shown = maskExchange(exchange, mask);
  const isMasked = shown.response?.body !== exchange.response?.body || headersDiffer(shown, exchange);
  const { value, ...cut } = cutExchange(shown);
  return { value, ...cut, ...(isMasked ? { masked: true } : {}) };
}

function headersDiffer(a: Exchange, b: Exchange): boolean {
  return JSON.stringify(a.response?.headers) !== JSON.stringify(b.response?.headers);
}

/** An exchange with its body as long as a recording keeps it. */
export function cutExchange(exchange: Exchange): Pick<KeptRecord, 'cut'> & { readonly value: Exchange } {
  const { response } = exchange;
  const bytes = response === undefined ? 0 : Buffer.byteLength(response.body);
  if (response === undefined || bytes <= longestBody) return { value: exchange };
  const body = Buffer.from(response.body).subarray(0, longestBody).toString('utf8');
  return { value: { ...exchange, response: { ...response, body } }, cut: { bytes, sha256: hashOf(response.body) } };
}

/** A value whose texts are masked. */
export function maskTexts(value: Json, mask: (text: string) => string): Json {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskTexts(item, mask));
  return isObject(value) ? mapValues(value, (item) => maskTexts(item, mask)) : value;
}
