import { createServer as createHttp, type RequestListener } from 'node:http';
import { createServer as createHttps, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ClientCertificate } from '../../src/model/profile.js';
import { isProvedBy } from '../../src/model/requirement.js';
import type { ScenarioResult } from '../../src/model/scenario-result.js';
import { loadCatalogue } from '../../src/pipeline/load-catalogue.js';
import { type CertificateOptions, selfSigned } from '../support/certificate.js';
import { checkUrl, cli, referenceProfile, serving } from '../support/harness.js';
import { checkTransport } from '../support/transport.js';

const answer: RequestListener = (_, response) => void response.end('{}');

/** A server for the length of a function; what is still connected then is cut off. */
async function listening<T>(server: Server, use: (port: number) => Promise<T>): Promise<T> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => void open.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

interface Installation {
  readonly tls?: ServerOptions;
  readonly certificate?: CertificateOptions;
  /** The authority is not told to us. */
  readonly unknown?: boolean;
  /** What plain HTTP is answered with, at the same port. */
  readonly plain?: RequestListener;
}

/** The outcomes at a real server with this installation, by the end of their ids. */
async function outcomes({ tls = {}, certificate, unknown = false, plain }: Installation) {
  const own = await selfSigned('candidate', certificate);
  const secure = createHttps({ ...own, minVersion: 'TLSv1.3', ...tls }, answer);
  secure.on('tlsClientError', () => undefined);
  const server = plain === undefined ? secure : bothWays(secure, plain);
  const shown: ClientCertificate = { ...(await selfSigned('client')), ca: own.cert };
  return listening(server, async (port) =>
    byId(await checkTransport(`https://127.0.0.1:${port}`, unknown ? undefined : shown)),
  );
}

/** TLS begins with the byte 22; everything else is taken for plain HTTP. */
function bothWays(secure: Server, plain: RequestListener): Server {
  const open = createHttp(plain);
  return createTcp((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes: Buffer) => {
      socket.pause();
      socket.unshift(bytes);
      (bytes[0] === 22 ? secure : open).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}

function byId(results: readonly ScenarioResult[]): Record<string, string> {
  return Object.fromEntries(
    results.map(({ id, finding }) => [
      id.replace('govstack-cfr.', ''),
      finding.outcome === 'fail' ? finding.problems.map(({ actual }) => actual).join('; ') : finding.outcome,
    ]),
  );
}

/** A server that speaks TLS 1.2 keeps to generation 23Q4, and not to 2.1.0. */
const spoken = /accepts it: TLS ?v?1\.2, /;

const conforming = {
  'tls-version': 'pass',
  'tls-version.older': 'pass',
  'tls-newer-only': 'pass',
  'tls-weak': 'pass',
  'tls-certificate': 'pass',
  'plain-http': 'pass',
};

describe('the transport of an installation', () => {
  it.each<[string, Installation]>([
    ['speaks TLS 1.3 only', {}],
    [
      'redirects plain HTTP to https',
      { plain: (_, response) => void response.writeHead(308, { location: 'https://candidate.invalid/' }).end() },
    ],
    ['refuses plain HTTP by an answer', { plain: (_, response) => void response.writeHead(400).end('use https') }],
  ])('conforms where it %s', async (_, installation) => {
    expect(await outcomes(installation)).toEqual(conforming);
  });

  it.each<[string, Installation, string, RegExp]>([
    ['speaks TLS 1.2 too', { tls: { minVersion: 'TLSv1.2' } }, 'tls-newer-only', spoken],
    ['speaks TLS 1.2 only', { tls: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } }, 'tls-version', /a refusal by/],
    [
      'speaks TLS 1.0',
      { tls: { minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } },
      'tls-version.older',
      /accepts it: TLS 1\.0, .*accepts it: TLS 1\.1, /,
    ],
    [
      'accepts a suite without encryption',
      { tls: { minVersion: 'TLSv1.2', ciphers: 'ALL:eNULL:!aNULL:@SECLEVEL=0' } },
      'tls-weak',
      /accepts it: TLS 1\.2, cipher suite 0x\w+, without encryption \(NULL\)/,
    ],
    [
      'accepts a suite without a certificate',
      { tls: { minVersion: 'TLSv1.2', ciphers: 'ALL:@SECLEVEL=0' } },
      'tls-weak',
      /without a certificate \(anon\)/,
    ],
    [
      'shows a certificate that has expired',
      { certificate: { until: 2021 } },
      'tls-certificate',
      /^it was valid until 2021-01-01T00:00:00\.000Z$/,
    ],
    [
      'shows a certificate for another name',
      { certificate: { host: 'other.invalid' } },
      'tls-certificate',
      /^Hostname\/IP does not match .* 127\.0\.0\.1/,
    ],
    [
      'shows a certificate of an unknown authority',
      { unknown: true },
      'tls-certificate',
      /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
    ],
    ['serves plain HTTP', { plain: answer }, 'plain-http', /^http:\/\/127\.0\.0\.1:\d+\/ answers status 200$/],
    [
      'redirects plain HTTP to plain HTTP',
      { plain: (_, response) => void response.writeHead(302, { location: 'http://candidate.invalid/' }).end() },
      'plain-http',
      /answers status 302 to http:/,
    ],
  ])('is blamed for exactly that where it %s', async (_, installation, id, actual) => {
    const older = installation.tls?.minVersion === undefined ? {} : { 'tls-newer-only': expect.stringMatching(spoken) };
    expect(await outcomes(installation)).toEqual({ ...conforming, ...older, [id]: expect.stringMatching(actual) });
  });

  it('is not judged where nothing is learned of it', async () => {
    const unverified = { ...conforming, 'tls-version': 'not-verified', 'tls-certificate': 'not-verified' };
    const open = {
      'tls-version.older': 'not-verified',
      'tls-newer-only': 'not-verified',
      'tls-weak': 'not-verified',
    };
    const silent = createTcp((socket) => void socket.on('error', () => undefined));
    expect(
      await listening(silent, async (port) => byId(await checkTransport(`https://127.0.0.1:${port}`, undefined, 500))),
    ).toEqual({
      ...unverified,
      ...open,
    });
    const closing = createTcp((socket) => void socket.end());
    const closed = await listening(closing, async (port) => byId(await checkTransport(`https://127.0.0.1:${port}`)));
    expect(closed).toMatchObject(open);
    expect(closed['tls-certificate']).toBe('not-verified');
  });

  it('is not applicable on this machine, and says so', async () => {
    const profile = await referenceProfile('messaging');
    const report = await serving(answer, (url) =>
      checkUrl('messaging', { ...profile, url }, { tags: '@check=tls-version' }),
    );
    const verdict = report.verdicts.find(({ id }) => id === 'govstack-cfr.tls-version');
    expect(verdict).toMatchObject({ outcome: 'not-applicable', reason: expect.stringContaining('on this machine') });
    expect(verdict?.requirements).toEqual(
      expect.arrayContaining(['govstack-cfr-security#req-1', 'govstack-cfr-23Q4#5.12']),
    );
  });
});

describe('a candidate that speaks TLS 1.2 too', () => {
  it('breaks generation 2.1.0 alone', async () => {
    const { catalogue } = await loadCatalogue({ buildingBlock: 'messaging', allowExternalRefs: false });
    const broken = catalogue.requirements.filter((requirement) =>
      isProvedBy(requirement, { id: 'govstack-cfr.tls-newer-only', rule: 'tls-newer-only' }),
    );
    expect(broken.map(({ id }) => id)).toEqual(['govstack-cfr-security#req-1']);
  });
});

describe('a candidate whose certificate is not valid', () => {
  it('gets a report in which nothing is sent to it', async () => {
    const server = createHttps(await selfSigned('candidate', { until: 2021 }), answer);
    const { code, stdout } = await listening(server, (port) =>
      cli(['run', 'messaging', '--url', `https://127.0.0.1:${port}`, '--format', 'terminal']),
    );
    expect(stdout).toMatch(
      /The run is not complete: the candidate can no longer be reached \([\s\S]*?(expired|self.signed)/,
    );
    expect(code).toBe(3);
  });
});
