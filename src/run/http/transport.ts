import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { ReceivedResponse } from '../../model/exchange.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { collectGarbage, collectSooner } from '../../support/collect-garbage.js';
import { codingsOf } from '../../support/content-codings.js';
import { queue } from '../../support/in-turn.js';
import { charsetOf, isJson } from '../../support/media-type.js';
import { failureKind, failureText } from './failures.js';
import { HeldBodies } from './held-body.js';
import { LargeAnswers, largeBody } from './large-answers.js';
import { wholeLines } from './stream-beginning.js';

/** The largest body that is read, in bytes, before and after decompression. */
export const maxBodyBytes = 16 * 1024 * 1024;

/** An answer as it came, before its body is decoded. */
export interface RawAnswer extends Pick<ReceivedResponse, 'status' | 'headers' | 'trailing'> {
  readonly body: Buffer;
  /** Only the beginning of the body: it is a stream, and more may have followed. */
  readonly isCut?: boolean;
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
  const { held } = new HeldBodies();
  const receive: Receive = async (answer, prepared) => held(await received(answer, prepared));
  const large = new LargeAnswers();
  const exchangeOf: Transport = async (prepared) => {
    const started = clock();
    const facts = { operation: prepared.operation, request: prepared.shown };
    const passed = (): number => Math.round(clock() - started);
    let ms: number | undefined;
    try {
      const answer = await send(prepared);
      ms = passed();
      large.note(prepared.operation, answer.body.length);
      return { ...facts, response: await receivedInTurn(answer, prepared, receive), ms };
    } catch (error) {
      const kind = failureKind(error);
      // What is too large was read up to the limit.
      if (kind === 'too-large') large.note(prepared.operation, maxBodyBytes);
      const failure = { kind, message: prepared.mask(failureText(error, timeout)) };
      return { ...facts, failure, ms: ms ?? passed() };
    }
  };
  return (prepared) => large.inRoom(prepared.operation, () => exchangeOf(prepared));
}

const inTurn = queue();

type Receive = (answer: RawAnswer, prepared: PreparedRequest) => Promise<ReceivedResponse>;

/** Large answers are decoded one after another: each takes several times its size meanwhile. */
function receivedInTurn(answer: RawAnswer, prepared: PreparedRequest, receive: Receive): Promise<ReceivedResponse> {
  if (answer.body.length < largeBody) return receive(answer, prepared);
  collectSooner();
  return inTurn(async () => {
    collectGarbage();
    return receive(answer, prepared);
  });
}

/** The bytes of a connection of its own are taken as they came. */
async function received(
  { body, isCut = false, ...facts }: RawAnswer,
  { bare }: PreparedRequest,
): Promise<ReceivedResponse> {
  const whole = bare ? body : await decompressed(body, facts.headers['content-encoding'] ?? '', isCut);
  const content = isCut ? wholeLines(whole) : whole;
  const { text, utf8 } = decoded(content, facts.headers['content-type'] ?? '');
  return { ...facts, body: text, bytes: body.length, utf8, ...(isMarked(content) ? { bom: true } : {}) };
}

const byteOrderMark = Buffer.from('\ufeff');

/** True for a text that begins with a byte order mark, which decoding takes away. */
function isMarked(bytes: Buffer): boolean {
  return bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
}

type Decode = (bytes: Buffer, options: zlib.ZlibOptions & zlib.BrotliOptions) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  'x-gzip': promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  deflate: inflated,
  br: brotliDecompressed,
};

const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress);

function brotliDecompressed(bytes: Buffer, { finishFlush, ...options }: zlib.ZlibOptions): Promise<Buffer> {
  const operation = finishFlush === undefined ? {} : { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };
  return brotli(bytes, { ...options, ...operation });
}

/** "deflate" has the frame of zlib; some servers leave it out (RFC 9110 section 8.4.1.2), which every browser reads. */
function inflated(bytes: Buffer, options: zlib.ZlibOptions): Promise<Buffer> {
  const [method = 0, flags = 0] = bytes;
  const hasFrame = (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
  return promisify<Buffer, zlib.ZlibOptions, Buffer>(hasFrame ? zlib.inflate : zlib.inflateRaw)(bytes, options);
}

/**
 * What was applied last is undone first. A coding that is not known leaves the bytes as they are.
 * @param isCut the bytes may end where the coding does not
 */
async function decompressed(bytes: Buffer, encoding: string, isCut: boolean): Promise<Buffer> {
  const ending = isCut ? { finishFlush: zlib.constants.Z_SYNC_FLUSH } : {};
  let content = bytes;
  for (const coding of codingsOf(encoding).toReversed()) {
    const decode = decoders[coding];
    if (decode === undefined || content.length === 0) return content;
    content = await decode(content, { maxOutputLength: maxBodyBytes, ...ending });
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
