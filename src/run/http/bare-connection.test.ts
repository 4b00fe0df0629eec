import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import type { PreparedRequest } from '../../model/wire.js';
import { httpTransport } from './client.js';

/** Sends one request over a connection of its own to a server that answers with these bytes. */
async function answeredWith(bytes: string, close = true) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => (close ? socket.end(bytes) : socket.write(bytes)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const shown = { method: 'DELETE', url: `http://127.0.0.1:${port}/x`, headers: {} };
  const request: PreparedRequest = { operation: 'o', ...shown, bare: true, shown, mask: (text) => text };
  const { transport, close: stop } = httpTransport({ timeouts: { request: 300, connect: 300 }, clock: () => 0 });
  try {
    return await transport(request);
  } finally {
    await stop();
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

it('what follows an answer without content is counted', async () => {
  const silent = await answeredWith('HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n');
  expect(silent.response).toMatchObject({ status: 204, trailing: 0, headers: { 'x-a': '1' } });
  expect((await answeredWith('HTTP/1.1 204 No Content\r\n\r\n{}')).response?.trailing).toBe(2);
  const open = await answeredWith('HTTP/1.1 204 No Content\r\n\r\n', false);
  expect(open.response?.trailing).toBe(0);
});

it('a body is read, and no answer is a failure', async () => {
  const whole = await answeredWith('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
  expect(whole.response).toMatchObject({ status: 200, body: 'ok', bytes: 2 });
  expect((await answeredWith('', false)).failure?.kind).toBe('timeout');
});
