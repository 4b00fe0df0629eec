import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import type { PreparedRequest } from '../../model/wire.js';
import { wireBody } from '../../model/wire-body.js';
import { messageOf } from '../../support/errors.js';
import { isStream } from '../../support/media-type.js';
import { BrokenOff } from './failures.js';
import { joinHeaders } from './headers.js';
import { beginningOf } from './stream-beginning.js';
import { maxBodyBytes, type RawAnswer } from './transport.js';

/** An answer, and how many bytes followed its head. */
export type BareAnswer = RawAnswer & { readonly trailing: number };

/** Whom to trust over TLS, and what is shown; PEM texts. */
export interface TlsOptions {
  readonly ca?: string[];
  readonly cert?: string;
  readonly key?: string;
}

export interface BareOptions {
  /** For the whole exchange, in milliseconds. */
  readonly timeout: number;
  /** Whom to trust, and what is shown of oneself. */
  readonly tls?: TlsOptions;
}

/** How long after the end of an answer more bytes are waited for, in milliseconds. */
const afterwards = 100;

/**
 * Sends one request over a connection of its own, every byte of which is counted: a client library does not show what a
 * server sends after an answer that has no content.
 */
export async function sendBare(prepared: PreparedRequest, { timeout, tls }: BareOptions): Promise<BareAnswer> {
  const { url, method, headers } = prepared;
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new DOMException('no answer in time', 'TimeoutError')), timeout);
  const request = send(url, { method, headers: { ...headers, connection: 'close' }, agent: false, ...tls });
  stop.signal.addEventListener('abort', () => request.destroy(stop.signal.reason));
  try {
    request.end(wireBody(prepared));
    return await answerTo(request, stop);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
    request.destroy();
  }
}

async function answerTo(request: ClientRequest, stop: AbortController): Promise<BareAnswer> {
  const bytes = bytesOf(request, stop);
  const response = await responseTo(request);
  const headers = joinHeaders(response.headers);
  const read = isStream(headers['content-type'] ?? '') ? beginningOf : bodyOf;
  const body = await read(response);
  await wait(afterwards);
  return { status: response.statusCode ?? 0, headers, ...body, trailing: bytesAfterHead(Buffer.concat(bytes)) };
}

/** All that is received, up to a limit: the rest is not read. */
function bytesOf(request: ClientRequest, stop: AbortController): Buffer[] {
  const received: Buffer[] = [];
  let size = 0;
  request.on('socket', (socket) =>
    socket.on('data', (bytes: Buffer) => {
      received.push(bytes);
      size += bytes.length;
      if (size > maxBodyBytes) stop.abort(new TooLarge('the answer is too large'));
    }),
  );
  return received;
}

class TooLarge extends Error {
  readonly code = 'ERR_BUFFER_TOO_LARGE';
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Bytes after an answer without content are an error to the parser, but by then the answer is there.
    request.on('error', reject);
    request.on('response', resolve);
  });
}

async function bodyOf(response: IncomingMessage): Promise<Pick<RawAnswer, 'body'>> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(Buffer.from(chunk));
  } catch (error) {
    throw new BrokenOff(`the answer broke off: ${messageOf(error)}`, { cause: error });
  }
  return { body: Buffer.concat(chunks) };
}

/** The bytes after the head of the answer; answers such as 103 before it are no content (RFC 9110 section 15.2). */
function bytesAfterHead(bytes: Buffer): number {
  let rest = bytes;
  for (;;) {
    const end = rest.indexOf(headEnd);
    if (end === -1) return 0;
    const isInterim = interim.test(rest.toString('latin1', 0, 12));
    rest = rest.subarray(end + headEnd.length);
    if (!isInterim) return rest.length;
  }
}

const headEnd = '\r\n\r\n';
const interim = /^HTTP\/1\.\d 1\d\d/;
