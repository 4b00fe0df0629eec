import { rootCertificates } from 'node:tls';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Agent, type Dispatcher, errors, request as send } from 'undici';
import type { Exchange, FailureKind, ReceivedResponse } from '../../model/exchange.js';
import type { ClientCertificate } from '../../model/profile.js';
import type { PreparedRequest, Transport } from '../../model/run.js';
import { messageOf } from '../../support/errors.js';
import { sendBare } from './bare-connection.js';
import { joinHeaders } from './headers.js';

/** The largest body that is read, in bytes, before and after decompression. */
const maxBodyBytes = 5 * 1024 * 1024;

export interface HttpOptions {
  /** In milliseconds: for the whole exchange, and for the connection. */
  readonly timeouts: { readonly request: number; readonly connect: number };
  readonly clientCertificate?: ClientCertificate;
  /** In milliseconds, from any fixed point. */
  readonly clock: () => number;
}

/** Sends over HTTP with undici. Redirects are not followed: the answer is what the candidate gave. */
export function httpTransport(options: HttpOptions): { transport: Transport; close: () => Promise<void> } {
  const { cert, key, ca } = options.clientCertificate ?? {};
  const trust = ca === undefined ? {} : { ca: [...rootCertificates, ca] };
  const bare = makeAgent(options, trust);
  const own = cert === undefined || key === undefined ? bare : makeAgent(options, { ...trust, cert, key });
  return {
    transport: (prepared) => exchange(prepared, prepared.withoutCertificate === true ? bare : own, options),
    close: async () => {
      await Promise.all([bare.destroy(), own.destroy()]);
    },
  };
}

function makeAgent({ timeouts }: HttpOptions, tls: { ca?: string[]; cert?: string; key?: string }): Agent {
  return new Agent({
    // A TLS session that is taken up again shows no certificate, and is let in by servers that look only at the first.
    connect: { timeout: timeouts.connect, maxCachedSessions: 0, ...tls },
    headersTimeout: timeouts.request,
    bodyTimeout: timeouts.request,
    maxResponseSize: maxBodyBytes,
  });
}

async function exchange(prepared: PreparedRequest, dispatcher: Dispatcher, options: HttpOptions): Promise<Exchange> {
  const started = options.clock();
  const facts = { operation: prepared.operation, request: prepared.shown };
  try {
    const response = await sendOnce(prepared, dispatcher, options.timeouts.request);
    return { ...facts, response: masked(response, prepared.mask), ms: Math.round(options.clock() - started) };
  } catch (error) {
    const failure = { kind: failureKind(error), message: prepared.mask(failureText(error, options)) };
    return { ...facts, failure, ms: Math.round(options.clock() - started) };
  }
}

async function sendOnce(prepared: PreparedRequest, dispatcher: Dispatcher, timeout: number): Promise<ReceivedResponse> {
  if (prepared.bare) {
    const { body: bytes, ...facts } = await sendBare(prepared, timeout);
    const { text, utf8 } = decoded(bytes);
    return { ...facts, body: text, bytes: bytes.length, utf8 };
  }
  const { statusCode, headers, body } = await send(prepared.url, {
    method: prepared.method as Dispatcher.HttpMethod,
    headers: prepared.headers,
    body: prepared.body ?? null,
    dispatcher,
    signal: AbortSignal.timeout(timeout),
  });
  const bytes = Buffer.from(await whole(body));
  const content = await decompressed(bytes, String(headers['content-encoding'] ?? ''));
  const { text, utf8 } = decoded(content);
  return { status: statusCode, headers: joinHeaders(headers), body: text, bytes: bytes.length, utf8 };
}

/** An answer that breaks off had begun, so the connection was no old one, and there is no reason to send again. */
async function whole(body: Dispatcher.ResponseData['body']): Promise<ArrayBuffer> {
  try {
    return await body.arrayBuffer();
  } catch (error) {
    if (failureKind(error) !== 'connection') throw error;
    throw new BrokenOff(`the answer broke off: ${messageOf(error)}`, { cause: error });
  }
}

class BrokenOff extends Error {}

const decoders: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  deflate: promisify(zlib.inflate),
  br: promisify(zlib.brotliDecompress),
};

async function decompressed(bytes: Buffer, encoding: string): Promise<Buffer> {
  const decode = decoders[encoding.trim().toLowerCase()];
  return decode === undefined || bytes.length === 0 ? bytes : decode(bytes, { maxOutputLength: maxBodyBytes });
}

function decoded(bytes: Buffer): { text: string; utf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), utf8: true };
  } catch {
    return { text: bytes.toString('latin1'), utf8: false };
  }
}

function masked(response: ReceivedResponse, mask: (text: string) => string): ReceivedResponse {
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, mask(value)]));
  return { ...response, headers, body: mask(response.body) };
}

/** What makes a certificate invalid, by the codes of OpenSSL and Node. */
const certificateCodes = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];

/** True for the message of a failure that lies in the certificate of the candidate. */
export function isOfCertificate(message: string): boolean {
  return certificateCodes.some((code) => message.includes(code));
}

const unreachableCodes = new Set([
  ...certificateCodes,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function failureKind(error: unknown): FailureKind {
  const code = codeOf(error);
  if (unreachableCodes.has(code)) return 'unreachable';
  if (isTimeout(error)) return 'timeout';
  if (error instanceof errors.ResponseExceededMaxSizeError || code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
  if (error instanceof errors.HTTPParserError || error instanceof BrokenOff || code.startsWith('Z_'))
    return 'malformed';
  if (error instanceof errors.InvalidArgumentError || error instanceof TypeError) return 'not-sent';
  return 'connection';
}

function isTimeout(error: unknown): boolean {
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return true;
  return error instanceof Error && error.name === 'TimeoutError';
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}

function failureText(error: unknown, { timeouts }: HttpOptions): string {
  if (isTimeout(error)) return `no answer within ${timeouts.request} ms`;
  const code = codeOf(error);
  const message = messageOf(error) || code;
  return message.includes(code) || code === '' ? message : `${message} (${code})`;
}
