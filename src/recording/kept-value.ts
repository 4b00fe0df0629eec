import { isDeepStrictEqual } from 'node:util';
import type { Exchange } from '../model/exchange.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import type { TapeEntry } from '../model/tape.js';
import { mapValues } from '../support/map-values.js';
import { cutExchange } from './cut-exchange.js';
import { maskExchange } from './mask-exchange.js';
import type { KeptRecord } from './record.js';

/** A longer body is cut, in bytes: no run may fill a disk, and no schema of a GovSpec asks for more. */
export const longestKeptBody = 256 * 1024;

/** Kinds of what is an exchange. */
const exchangeKinds: ReadonlySet<string> = new Set(['exchange', 'aside', 'look', 'removal']);

/** What a record says of a value: without secrets, and not too long. */
export function keptValue({ kind, mask }: TapeEntry, value: unknown): Pick<KeptRecord, 'value' | 'cut' | 'masked'> {
  if (exchangeKinds.has(kind)) return keptExchange(value as Exchange, mask);
  return { value: maskTexts(value as Json, mask) };
}

function keptExchange(
  exchange: Exchange,
  mask: (text: string) => string,
): Pick<KeptRecord, 'value' | 'cut' | 'masked'> {
  const shown = maskExchange(exchange, mask);
  const isMasked = shown.response?.body !== exchange.response?.body || headersDiffer(shown, exchange);
  return { ...keptBody(cutExchange(shown, longestKeptBody)), ...(isMasked ? { masked: true } : {}) };
}

/**
 * True where the value can be read again as it was. A text that held a secret stays in memory, because later judgements look for
 * secrets, and none is written to a file. Of a body that was cut only the beginning can be read: judgements of the whole body are
 * made when the answer comes.
 */
export function isWhollyKept({ value, cut }: Pick<KeptRecord, 'value' | 'cut'>, whole: unknown): boolean {
  return cut !== undefined || isDeepStrictEqual(value, whole);
}

/** What a record says of a body that was cut stands beside the exchange. */
function keptBody(exchange: Exchange): Pick<KeptRecord, 'value' | 'cut'> {
  const { response } = exchange;
  if (response?.cut === undefined) return { value: exchange };
  const { cut, ...kept } = response;
  return { value: { ...exchange, response: kept }, cut };
}

/** The value that was kept; an answer whose body was cut says so. */
export function toldValue({ value, cut }: KeptRecord): unknown {
  if (cut === undefined) return value;
  const exchange = value as Exchange;
  return exchange.response === undefined ? value : { ...exchange, response: { ...exchange.response, cut } };
}

function headersDiffer(a: Exchange, b: Exchange): boolean {
  return JSON.stringify(a.response?.headers) !== JSON.stringify(b.response?.headers);
}

/**
 * A value whose texts are masked.
 * @param isShown true for objects that stay as they are
 */
export function maskTexts(
  value: Json,
  mask: (text: string) => string,
  isShown: (object: JsonObject) => boolean = () => false,
): Json {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => maskTexts(item, mask, isShown));
  return !isObject(value) || isShown(value) ? value : mapValues(value, (item) => maskTexts(item, mask, isShown));
}
