import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { selfSigned } from '../../../tests/support/certificate.js';
import { httpTransport } from './client.js';
import { plainRequest } from './plain-request.js';

it('every connection has a TLS session of its own, so that the certificate is shown each time', async () => {
  const [own, client] = await Promise.all([selfSigned('candidate'), selfSigned('client')]);
  const resumed: boolean[] = [];
  // TLS 1.2 hands out its session in the handshake, so the second connection could take it up.
  const server = createServer({ ...own, maxVersion: 'TLSv1.2' }, (_, response) => {
    response.writeHead(200, { connection: 'close' }).end();
  });
  server.on('secureConnection', (socket) => resumed.push(socket.isSessionReused()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const timeouts = { request: 5000, connect: 5000 };
  const http = httpTransport({
    timeouts,
    clientCertificate: { ...client, ca: own.cert },
    clock: () => performance.now(),
  });
  const request = plainRequest(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  try {
    for (const status of [200, 200]) expect((await http.transport(request)).response?.status).toBe(status);
    expect(resumed).toEqual([false, false]);
  } finally {
    await http.close();
    server.close();
  }
});
