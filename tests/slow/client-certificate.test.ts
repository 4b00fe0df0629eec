import { mkdtemp, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import type { Profile } from '../../src/model/profile.js';
import type { Report } from '../../src/model/report.js';
import { readProfile } from '../../src/profile/read-profile.js';
import { selfSigned } from '../support/certificate.js';
import { checkUrl, cli, failuresOf, referenceProfile, token } from '../support/harness.js';

const server = await selfSigned('candidate');
const client = await selfSigned('client');
const stranger = await selfSigned('stranger');

/** A profile that shows a certificate, read from files as a vendor would give it. */
async function certified(certificate: { cert: string; key: string }): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-'));
  await writeFile(path.join(folder, 'client.pem'), certificate.cert);
  await writeFile(path.join(folder, 'authority.pem'), server.cert);
  const file = path.join(folder, 'profile.yaml');
  await writeFile(
    file,
    'candidate: { name: X }\nclientCertificate: { cert: client.pem, key: "${CLIENT_KEY}", ca: authority.pem }\n',
  );
  return file;
}

/** The reference candidate behind TLS: who shows the right certificate, or anyone, is let in. */
async function overTls<T>(options: ServerOptions & { anyone?: boolean }, use: (url: string) => Promise<T>): Promise<T> {
  const candidate = await startCandidate({ buildingBlock: 'information-mediator', token, faults: [], port: 0 });
  const { anyone = false, ...tls } = options;
  const gate = createServer({ ...server, ca: [client.cert], requestCert: true, ...tls }, (request, response) => {
    const authorized = anyone || (request.socket as TLSSocket).authorized;
    if (!authorized) return void response.writeHead(400).end('No required SSL certificate was sent');
    const headers = { ...request.headers, authorization: `Bearer ${token}` };
    const inner = httpRequest(`${candidate.url}${request.url ?? ''}`, { method: request.method ?? 'GET', headers });
    inner.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(inner);
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`https://127.0.0.1:${(gate.address() as AddressInfo).port}`);
  } finally {
    gate.closeAllConnections();
    await new Promise((resolve) => gate.close(resolve));
    await candidate.close();
  }
}

const asked = '@api=pubsub and (@check=no-credential or @check=success-status)';

async function checkOver(options: ServerOptions & { anyone?: boolean }, changes: Partial<Profile> = {}) {
  const { values } = await referenceProfile('information-mediator');
  const own = await readProfile(await certified(client), { CLIENT_KEY: client.key });
  const report = await overTls(options, (url) =>
    checkUrl('information-mediator', { ...own, values, url, ...changes }, { tags: asked }),
  );
  return { report, access: accessOf(report) };
}

/** Outcomes of the access rule in the API that asks for a certificate. */
function accessOf(report: Report): Set<string> {
  const own = report.verdicts.filter(({ rule, operation }) => rule === 'no-credential' && /\/pubsub\//.test(operation));
  return new Set(own.map(({ outcome }) => outcome));
}

describe('a client certificate', () => {
  it('is shown, and left out where access without a credential is tried', async () => {
    const { report, access } = await checkOver({ rejectUnauthorized: true });
    expect(failuresOf(report)).toEqual([]);
    expect(access).toEqual(new Set(['pass']));
    const status = report.verdicts.find(({ id }) => id === 'information-mediator.pubsub.pullEvent.success-status');
    expect(status?.outcome).toBe('pass');
  });

  it('that is asked for in the older version of TLS, or by an answer, is refused as well', async () => {
    const older = await checkOver({ rejectUnauthorized: true, maxVersion: 'TLSv1.2' });
    const answered = await checkOver({ rejectUnauthorized: false });
    for (const { report, access } of [older, answered]) {
      expect(failuresOf(report)).toEqual([]);
      expect(access).toEqual(new Set(['pass']));
    }
  });

  it('that nobody looks at is a gap', async () => {
    const { report, access } = await checkOver({ rejectUnauthorized: false, anyone: true });
    expect(access).toEqual(new Set(['fail']));
    expect(new Set(failuresOf(report).map(({ rule }) => rule))).toEqual(new Set(['no-credential']));
  });

  it('cannot be asked for over plain http', async () => {
    const candidate = await startCandidate({ buildingBlock: 'information-mediator', token, faults: [], port: 0 });
    const profile = await referenceProfile('information-mediator');
    const report = await checkUrl(
      'information-mediator',
      { ...profile, protected: false, url: candidate.url },
      {
        tags: asked,
      },
    );
    await candidate.close();
    expect(accessOf(report)).toEqual(new Set(['not-verified']));
    expect(failuresOf(report)).toEqual([]);
  });

  it('that is missing is one message', async () => {
    const { code, stderr } = await overTls({ rejectUnauthorized: true }, async (url) => {
      const file = await certified(stranger);
      const variables = { CLIENT_KEY: stranger.key };
      return cli(['run', 'information-mediator', '--url', url, '--profile', file], { variables });
    });
    expect(stderr).toMatch(/cannot be reached: .*\n.* It may ask for a client certificate/);
    expect(code).toBe(3);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a key that is not its own', { CLIENT_KEY: stranger.key }, /client certificate cannot be used: .*mismatch/],
    ['a key that is none', { CLIENT_KEY: 'nonsense' }, /client certificate cannot be used: /],
    ['no key', {}, /client certificate cannot be used: the environment variable CLIENT_KEY is not set/],
  ])('with %s is refused with the profile', async (_, variables, message) => {
    await expect(readProfile(await certified(client), variables)).rejects.toThrow(message);
  });

  it('whose file is not there is refused with the profile', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-'));
    const file = path.join(folder, 'profile.yaml');
    await writeFile(file, 'candidate: { name: X }\nclientCertificate: { cert: missing.pem, key: missing.key }\n');
    await expect(readProfile(file, {})).rejects.toThrow(/cannot be used: it does not exist/);
  });
});
