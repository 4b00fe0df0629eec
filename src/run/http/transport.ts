import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { ReceivedResponse } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { codingsOf } from '../../support/content-codings.js';
import { charsetOf, isJson } from '../../support/media-type.js';
import { failureKind, failureText } from './failures.js';
import { held } from './held-body.js';

/** The largest body that is read, in bytes, before and after decompression. */
export const maxBodyBytes = 16 * 1024 * 1024;

/** An answer as it came, before its body is decoded. */
export interface RawAnswer extends Pick<ReceivedResponse, 'status' | 'headers' | 'trailing'> {
  readonly body: Buffer;
}

export interface TransportOptions {
  /** For the whole exchange, in milliseconds. */
  readonly timeout: number;
  /** In milliseconds, from any fixed point. */
  readonly clock: () => number;
}

/**
 * Makes exchanges of what is sent, without secrets, and what comes back, as it is: decoded and measured. It is judged so; no
 * report shows it before its secrets are masked.
 * @param send sends one request, and throws where there is no answer
 */
export function makeTransport(
  send: (prepared: PreparedRequest) => Promise<RawAnswer>,
  { timeout, clock }: TransportOptions,
): Transport {
  return async (prepared) => {
    const started = clock();
    const facts = { operation: prepared.operation, request: prepared.shown };
    try {
      const response = await received(await send(prepared), prepared);
      return { ...facts, response, ms: Math.round(clock() - started) };
    } catch (error) {
      const failure = { kind: failureKind(error), message: prepared.mask(failureText(error, timeout)) };
      return { ...facts, failure, ms: Math.round(clock() - started) };
    }
  };
}

/** The bytes of a connection of its own are taken as they came. */
async function received({ body, ...facts }: RawAnswer, { bare }: PreparedRequest): Promise<ReceivedResponse> {
  const content = bare ? body : await decompressed(body, facts.headers['content-encoding'] ?? '');
  const { text, utf8 } = decoded(content, facts.headers['content-type'] ?? '');
  return held({ ...facts, body: text, bytes: body.length, utf8 });
}

const decoders: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  deflate: inflated,
  br: promisify(zlib.brotliDecompress),
};

/** "deflate" has the frame of zlib; some servers leave it out (RFC 9110 section 8.4.1.2), which every browser reads. */
function inflated(bytes: Buffer, options: { maxOutputLength: number }): Promise<Buffer> {
  const [method = 0, flags = 0] = bytes;
  const hasFrame = (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
  return promisify<Buffer, zlib.ZlibOptions, Buffer>(hasFrame ? zlib.inflate : zlib.inflateRaw)(bytes, options);
}

/** What was applied last is undone first. A coding that is not known leaves the bytes as they are. */
async function decompressed(bytes: Buffer, encoding: string): Promise<Buffer> {
  let content = bytes;
  for (const coding of codingsOf(encoding).toReversed()) {
    const decode = decoders[coding];
    if (decode === undefined || content.length === 0) return content;
    content = await decode(content, { maxOutputLength: maxBodyBytes });
  }
  return content;
}

/** The text in the character set that the answer names; JSON is in UTF-8 whatever it names (RFC 8259 section 8.1). */
function decoded(bytes: Buffer, contentType: string): { text: string; utf8: boolean } {
  const plain = inUtf8(bytes);
  const charset = charsetOf(contentType);
  const named = charset === undefined || charset === 'utf-8' || isJson(contentType) ? undefined : charset;
  const text = named === undefined ? (plain ?? bytes.toString('latin1')) : new TextDecoder(named).decode(bytes);
  return { text, utf8: plain !== undefined };
}

function inUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
