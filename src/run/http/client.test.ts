import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';
import { expect, it } from 'vitest';
import type { ReceivedResponse } from '../../model/exchange.js';
import { httpTransport } from './client.js';
import { plainRequest } from './plain-request.js';

async function answerOf(listener: RequestListener): Promise<ReceivedResponse | undefined> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const http = httpTransport({ timeouts: { request: 5000, connect: 1000 }, clock: () => performance.now() });
  try {
    return (await http.transport(plainRequest(`http://127.0.0.1:${port}/`))).response;
  } finally {
    await http.close();
    server.closeAllConnections();
    server.close();
  }
}

it('a stream without end is listened to for a while, to the end of a line', async () => {
  const found = await answerOf((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: one\n\ndata: tw');
  });
  expect(found).toMatchObject({ status: 200, body: 'data: one\n\n' });
});

it('a stream that is sent without a pause is listened to until enough has come', async () => {
  const event = 'data: {"a":1}\n\n';
  const found = await answerOf((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (): void => {
      while (!response.destroyed && response.write(event.repeat(70_000)));
    };
    response.on('drain', send).on('error', () => undefined);
    send();
  });
  expect(found?.status).toBe(200);
  // It is cut at the end of a line, which may come before the empty line that ends an event.
  expect(found?.body.slice(-event.length).trimStart()).toMatch(/(^|\n)data: \{"a":1\}\n\n?$/);
  expect(found?.bytes).toBeLessThan(8 * 1024 * 1024);
});

it.each([
  ['gzip', zlib.createGzip],
  ['deflate', zlib.createDeflate],
  ['br', zlib.createBrotliCompress],
])('a compressed stream without end is read as far as it came (%s)', async (coding, pack) => {
  const found = await answerOf((_, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'content-encoding': coding });
    const packed = pack();
    packed.pipe(response);
    packed.write('{"a":1}\n{"a"');
    packed.flush();
  });
  expect(found).toMatchObject({ status: 200, body: '{"a":1}\n' });
});

it('a text is read in the character set that the answer names, JSON in UTF-8', async () => {
  const send = (type: string, body: Buffer) =>
    answerOf((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
  const latin = Buffer.from('é', 'latin1');
  expect(await send('text/plain; charset=iso-8859-1', latin)).toMatchObject({ body: 'é', utf8: false });
  expect(await send('text/plain; charset=utf-16le', Buffer.from('é', 'utf16le'))).toMatchObject({ body: 'é' });
  expect(await send('application/json; charset=iso-8859-1', Buffer.from('"é"'))).toMatchObject({ body: '"é"' });
});

it('a byte order mark before a text is taken away, and told', async () => {
  const send = (text: string) => answerOf((_, response) => response.end(text));
  expect(await send('\ufeff{}')).toMatchObject({ body: '{}', bom: true });
  expect(await send('{}')).not.toHaveProperty('bom');
});

it('a large answer is read whole', async () => {
  const found = await answerOf((_, response) => response.end('x'.repeat(7_000_000)));
  expect(found?.bytes).toBe(7_000_000);
});

it('content is read through its codings, also "deflate" without a frame; what is not known stays as it came', async () => {
  const send = (coding: string, body: Buffer) =>
    answerOf((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(body));
  const text = Buffer.from('{"a":1}');
  const twice = zlib.brotliCompressSync(zlib.gzipSync(text));
  expect(await send('gzip, br', twice)).toMatchObject({ body: '{"a":1}' });
  expect(await send('deflate', zlib.deflateSync(text))).toMatchObject({ body: '{"a":1}' });
  expect(await send('deflate', zlib.deflateRawSync(text))).toMatchObject({ body: '{"a":1}' });
  expect(await send('zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))).toMatchObject({ utf8: false });
});
