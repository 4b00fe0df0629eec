import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningListener } from '../../model/network.js';
import { startListener } from './listener.js';

let listener: RunningListener;

beforeEach(async () => {
  listener = await startListener({ host: '127.0.0.1', port: 0, answer: () => ({ status: 204 }) });
});
afterEach(() => listener.close());

/** Sends bytes as they are, and gives what comes back until the connection ends. */
async function send(text: string, end: 'close' | 'reset' = 'close'): Promise<string> {
  const { hostname, port } = new URL(listener.address('a'));
  const socket = connect(Number(port), hostname);
  const chunks: string[] = [];
  socket.on('data', (data) => chunks.push(data.toString())).on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(text);
  if (end === 'reset') setImmediate(() => socket.resetAndDestroy());
  await once(socket, 'close');
  return chunks.join('');
}

const head = (line: string, more = ''): string => `${line}\r\nHost: a\r\nConnection: close\r\n${more}\r\n`;

describe('the listener', () => {
  it.each(['GET // HTTP/1.1', 'GET http://[ HTTP/1.1', 'GET http://a:99999/ HTTP/1.1', 'POST /other HTTP/1.1', 'X'])(
    'outlives %s, which is no call',
    async (line) => {
      expect(await send(head(line))).toMatch(/^HTTP\/1.1 40[04] /);
      expect(listener.hasHeard()).toBe(false);
    },
  );

  it('outlives a call that breaks off', async () => {
    await send(head('POST /c/a HTTP/1.1', 'Content-Length: 1000\r\n'), 'reset');
    expect(listener.hasHeard()).toBe(false);
  });

  it('does not read a body that is too large to its end', async () => {
    const size = 6 * 1024 * 1024;
    const answer = await send(`${head('POST /c/a HTTP/1.1', `Content-Length: ${size}\r\n`)}${'a'.repeat(size)}`);
    expect(answer).toMatch(/^(HTTP\/1.1 413 |$)/);
    expect(listener.hasHeard()).toBe(false);
  });

  it('takes no call at an address that nobody was given', async () => {
    expect(await send(head('POST /c/other/done HTTP/1.1', 'Content-Length: 2\r\n').concat('{}'))).toMatch(
      /^HTTP\/1.1 404 /,
    );
    expect(listener.hasHeard()).toBe(false);
    expect(await listener.call(() => true, 0)).toBeUndefined();
  });

  it('says nothing of a call that may have been among connections that were dropped', async () => {
    const { hostname, port } = new URL(listener.address('a'));
    const sockets = Array.from({ length: 300 }, () => connect(Number(port), hostname).on('error', () => undefined));
    await Promise.race(sockets.map((socket) => once(socket, 'close')));
    await expect(listener.call(() => true, 0)).rejects.toMatchObject({ finding: { outcome: 'not-verified' } });
    for (const socket of sockets) socket.destroy();
  });

  it('hears the call that comes after all of it', async () => {
    await send(head('GET // HTTP/1.1'));
    expect(await send(head('POST /c/a/done HTTP/1.1', 'Content-Length: 2\r\n').concat('{}'))).toMatch(
      /^HTTP\/1.1 204 /,
    );
    expect(await listener.call(({ scope, path }) => scope === 'a' && path === '/done', 0)).toMatchObject({
      body: '{}',
    });
  });
});
