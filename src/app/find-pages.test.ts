import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPages } from './find-pages.js';

const server = createServer(({ url }, response) => {
  const isHealth = url === '/api/healthz' || url?.startsWith('/any/');
  response
    .writeHead(isHealth ? 200 : 404, { 'content-type': 'application/json' })
    .end(isHealth ? '{"status":"UP"}' : '{}');
});
let at = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => void server.close());

const environment = { clock: () => performance.now(), variables: {} };

it('finds the pages that a candidate offers at the usual places', async () => {
  expect(await findPages(at, environment)).toEqual({ answers: true, paths: { health: '/healthz' } });
});

it('says where nothing answers', async () => {
  expect(await findPages('http://127.0.0.1:9/', environment)).toEqual({ answers: false, paths: {} });
});

it('takes the answer to any path for no page', async () => {
  expect(await findPages(at.replace(/api$/, 'any'), environment)).toEqual({ answers: true, paths: {} });
});
