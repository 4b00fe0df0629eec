import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../support/errors.js';
import { type CandidateAnswer, type CandidateRequest, maxBodyBytes } from './engine/http-message.js';

/** What answers requests. */
interface Answering {
  handle(request: CandidateRequest): Promise<CandidateAnswer>;
}

export interface RunningCandidate {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a candidate on 127.0.0.1.
 * @param port 0 for any free one
 * @throws UserError when the port is taken.
 */
export async function serve(candidate: Answering, port: number): Promise<RunningCandidate> {
  const server = createServer((request, response) => void exchange(candidate, request, response));
  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${chosen}`, close: () => close(server) };
}

async function exchange(candidate: Answering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { method = 'GET', url = '/', headers } = request;
    const body = await readBody(request);
    write(response, await candidate.handle({ method, url, headers, body }));
  } catch {
    response.destroy();
  }
}

/** The bytes of the body, as far as it takes to see that there are too many. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    chunks.push(bytes);
    if (size > maxBodyBytes) break;
  }
  return Buffer.concat(chunks);
}

/** Puts an answer on the connection. */
function write(response: ServerResponse, { status, headers, body, delivery }: CandidateAnswer): void {
  if (delivery === 'dropped') {
    response.destroy();
    return;
  }
  if (delivery === 'verbatim') {
    writeVerbatim(response, { status, headers }, body);
    return;
  }
  response.writeHead(status, headers);
  if (delivery === 'chunked' && body.length > 0) writeInPieces(response, body);
  else response.end(body);
}

function writeInPieces(response: ServerResponse, bytes: Buffer): void {
  const middle = Math.ceil(bytes.length / 2);
  response.write(bytes.subarray(0, middle));
  setImmediate(() => response.end(bytes.subarray(middle)));
}

function writeVerbatim(
  { socket }: ServerResponse,
  { status, headers }: Pick<CandidateAnswer, 'status' | 'headers'>,
  bytes: Buffer,
): void {
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket?.write(`HTTP/1.1 ${status} Answer\r\n${lines.join('')}\r\n`);
  socket?.end(bytes);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new UserError(`Port ${port} cannot be used: ${cause.message}`, { hint: 'Choose another with --port.', cause }),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
