import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { expect, it } from 'vitest';
import { selfSigned } from '../../../tests/support/certificate.js';
import { httpTransport } from './client.js';
import { plainRequest } from './plain-request.js';

it('a server that speaks HTTP/2 alone is asked so, and shown a certificate only where one is to be shown', async () => {
  const [own, client] = await Promise.all([selfSigned('candidate'), selfSigned('client')]);
  const tls = { ...own, ca: [client.cert], requestCert: true, rejectUnauthorized: false };
  const server = createSecureServer(tls, (request, response) => {
    const socket = request.stream.session?.socket as TLSSocket | undefined;
    response.writeHead(socket?.authorized === true ? 200 : 403).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const clientCertificate = { ...client, ca: own.cert };
  const timeouts = { request: 5000, connect: 5000 };
  const http = httpTransport({ timeouts, clientCertificate, clock: () => performance.now() });
  const request = plainRequest(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  try {
    expect((await http.transport(request)).response?.status).toBe(200);
    expect((await http.transport({ ...request, withoutCertificate: true })).response?.status).toBe(403);
    expect((await http.transport(request)).response?.status).toBe(200);
  } finally {
    await http.close();
    server.close();
  }
});
