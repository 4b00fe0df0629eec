import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListenOptions, RunningListener } from '../../model/network.js';
import { UserError } from '../../support/errors.js';
import { CallLog } from './call-log.js';
import { joinHeaders } from './headers.js';

const maxBodyBytes = 5 * 1024 * 1024;

/**
 * Listens for the calls that a candidate makes, over HTTP.
 * @throws UserError when the address cannot be listened at.
 */
export async function startListener(options: ListenOptions): Promise<RunningListener> {
  const server = createServer();
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const base = (options.publicUrl ?? `http://${options.host}:${port}`).replace(/\/+$/, '');
  const log = new CallLog(base, options.answer);
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

async function receive(log: CallLog, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await bodyOf(request);
  const { method = '', url = '/' } = request;
  const { status, body } = log.receive({
    method,
    url,
    headers: joinHeaders(request.headers),
    body: bytes.toString('utf8'),
  });
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size <= maxBodyBytes) chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
