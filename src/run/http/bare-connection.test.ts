import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { PreparedRequest } from '../../model/wire.js';
import { httpTransport } from './client.js';

/** How long an answer is waited for that comes, and one that does not, in milliseconds. */
const patience = 5000;
const impatience = 300;

/** Sends one request, over a connection of its own unless said otherwise, to a server that answers so. */
async function answeredBy(answer: (socket: Socket) => void, { bare = true, timeout = patience } = {}) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const shown = { method: 'DELETE', url: `http://127.0.0.1:${port}/x`, headers: {} };
  const request: PreparedRequest = { operation: 'o', ...shown, bare, shown, mask: (text) => text };
  const { transport, close: stop } = httpTransport({
    timeouts: { request: timeout, connect: timeout },
    clock: () => 0,
  });
  try {
    return await transport(request);
  } finally {
    await stop();
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

/** The same, to a server that answers with these bytes. */
function answeredWith(bytes: string) {
  return answeredBy((socket) => void socket.end(bytes));
}

it('what follows an answer without content is counted', async () => {
  const silent = await answeredWith('HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n');
  expect(silent.response).toMatchObject({ status: 204, trailing: 0, headers: { 'x-a': '1' } });
  expect((await answeredWith('HTTP/1.1 204 No Content\r\n\r\n{}')).response?.trailing).toBe(2);
  const open = await answeredBy((socket) => void socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  expect(open.response?.trailing).toBe(0);
});

it('a body is read, and no answer is a failure', async () => {
  const whole = await answeredWith('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
  expect(whole.response).toMatchObject({ status: 200, body: 'ok', bytes: 2 });
  expect((await answeredBy((socket) => void socket.write(''), { timeout: impatience })).failure?.kind).toBe('timeout');
});

it('what comes before the answer is no content of it', async () => {
  const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n';
  const answer = await answeredWith(`HTTP/1.1 100 Continue\r\n\r\n${hints}HTTP/1.1 204 No Content\r\n\r\n`);
  expect(answer.response).toMatchObject({ status: 204, trailing: 0 });
});

it('an answer that breaks off is no answer, and is not asked for again', async () => {
  const answer = await answeredWith('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"a"');
  expect(answer.failure?.kind).toBe('malformed');
});

describe('a server that never ends', () => {
  const begin = (socket: Socket, head: string, chunk: string | Buffer, pause?: number): void => {
    const write = (): void => {
      while (!socket.destroyed && socket.write(chunk)) if (pause !== undefined) break;
      if (!socket.destroyed && pause !== undefined) setTimeout(write, pause);
    };
    socket.on('drain', write);
    socket.write(head);
    write();
  };
  const much = Buffer.alloc(1024 * 1024, 97);

  it.each<[string, (socket: Socket) => void, string]>([
    [
      'in its body',
      (socket) => begin(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n', much),
      'too-large',
    ],
    ['in its head', (socket) => begin(socket, 'HTTP/1.1 204 No Content\r\n', 'X-A: b\r\n', 20), 'timeout'],
    ['before its answer', (socket) => begin(socket, '', 'HTTP/1.1 102 Processing\r\n\r\n', 20), 'timeout'],
    ['byte by byte', (socket) => begin(socket, 'HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n', ' ', 20), 'timeout'],
  ])('%s', async (_, answer, kind) => {
    const timeout = kind === 'timeout' ? impatience : patience;
    expect((await answeredBy(answer, { timeout })).failure?.kind).toBe(kind);
  });

  it('after an answer without content has sent content', async () => {
    const { response } = await answeredBy((socket) => begin(socket, 'HTTP/1.1 204 No Content\r\n\r\n', much));
    expect(response?.status).toBe(204);
    expect(response?.trailing).toBeGreaterThan(0);
  });
});

it('a usual request takes 100 Continue that nobody asked for', async () => {
  const usual = (socket: Socket): void =>
    void socket.end('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok');
  expect((await answeredBy(usual, { bare: false })).response).toMatchObject({ status: 200, body: 'ok' });
});
