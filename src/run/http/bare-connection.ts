import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReceivedResponse } from '../../model/exchange.js';
import type { PreparedRequest } from '../../model/wire.js';
import { joinHeaders } from './headers.js';

/** An answer, and how many bytes followed its head. */
export type BareAnswer = Pick<ReceivedResponse, 'status' | 'headers'> & {
  readonly body: Buffer;
  readonly trailing: number;
};

export interface BareOptions {
  /** In milliseconds. */
  readonly timeout: number;
  /** Whom to trust, and what is shown, over TLS. */
  readonly tls?: { readonly ca?: string[]; readonly cert?: string; readonly key?: string };
}

/** How long after the end of an answer more bytes are waited for, in milliseconds. */
const afterwards = 100;

/**
 * Sends one request over a connection of its own, every byte of which is counted: a client library does not show what a
 * server sends after an answer that has no content.
 */
export function sendBare(prepared: PreparedRequest, { timeout, tls }: BareOptions): Promise<BareAnswer> {
  const { url, method, headers, body } = prepared;
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const request = send(url, { method, headers: { ...headers, connection: 'close' }, agent: false, ...tls });
    request.setTimeout(timeout, () => request.destroy(new DOMException('no answer in time', 'TimeoutError')));
    request.on('socket', (socket) => socket.on('data', (bytes: Buffer) => received.push(bytes)));
    // Bytes after an answer without content are an error to the parser, but by then the answer is there.
    let answeredAlready = false;
    request.on('error', (error) => {
      if (!answeredAlready) reject(error);
    });
    request.on('response', (response) => {
      answeredAlready = true;
      void bodyOf(response).then((body) => {
        request.destroy();
        const headers = joinHeaders(response.headers);
        resolve({ status: response.statusCode ?? 0, headers, body, trailing: bytesAfterHead(Buffer.concat(received)) });
      }, reject);
    });
    request.end(body);
  });
}

/** The body of an answer, a little after its end. */
async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  await wait(afterwards);
  return Buffer.concat(chunks);
}

function bytesAfterHead(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n');
  return end === -1 ? 0 : bytes.length - end - 4;
}
