import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListenOptions, RunningListener } from '../../model/network.js';
import { UserError } from '../../support/errors.js';
import { withoutLast } from '../../support/json/without-last.js';
import { type ArrivingCall, CallLog } from './call-log.js';
import { joinHeaders } from './headers.js';

/** What anybody may send here: the address is open to more than the candidate. In bytes, and in milliseconds. */
const maxBodyBytes = 5 * 1024 * 1024;
const longestHead = 10_000;
const longestCall = 30_000;
const maxConnections = 256;
/** How often slow calls are looked for, in milliseconds. */
const lookInterval = 1000;

/**
 * Listens for the calls that a candidate makes, over HTTP.
 * @throws UserError when the address cannot be listened at.
 */
export async function startListener(options: ListenOptions): Promise<RunningListener> {
  const server = createServer({
    headersTimeout: longestHead,
    requestTimeout: longestCall,
    connectionsCheckingInterval: lookInterval,
  });
  server.maxConnections = maxConnections;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const base = withoutLast(options.publicUrl ?? `http://${options.host}:${port}`, '/');
  const log = new CallLog(base, options.answer);
  server.on('drop', () => log.lose('too many connections were open at the same time'));
  server.on('request', (request, response) => void receive(log, request, response));
  return Object.assign(log, { close: () => close(server) });
}

function listen(server: Server, { host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `Cannot listen at ${host}:${port}: ${cause.message}`;
      reject(new UserError(message, { hint: 'Choose another address with --listen.', cause }));
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Whatever arrives, and however it breaks off, the run goes on. */
async function receive(log: CallLog, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const bytes = await bodyOf(request);
    if (bytes === undefined) return tooLarge(log, response);
    const { status, body } = log.receive(callOf(request, bytes));
    response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' }).end(body);
  } catch {
    response.destroy();
  }
}

function tooLarge(log: CallLog, response: ServerResponse): void {
  log.lose('a body was too large to be read');
  response.writeHead(413, { connection: 'close' }).end();
}

function callOf({ method = '', url = '/', headers }: IncomingMessage, body: Buffer): ArrivingCall {
  return { method, url, headers: joinHeaders(headers), body: body.toString('utf8') };
}

/** Undefined for a body that is too large: it is not read to its end. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
