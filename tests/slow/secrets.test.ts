import { Buffer } from 'node:buffer';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestListener, request as sendRequest } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackFiles } from '../../src/submission/archive.js';
import { newKeyPair } from '../../src/support/key-pair.js';
import { packageRoot } from '../../src/support/package/paths.js';
import { selfSigned } from '../support/certificate.js';
import { cli, serving, temporaryFolder } from '../support/harness.js';

const canary = 'Canary "7"\\of/ßecrets+';
const obtained = 'obtained-token-0123456789';
const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** What the candidate has given out: it can show no token before. */
let given: string | undefined;

/** Answers everything with all that it was sent, in several forms, in pieces; and gives tokens. */
const echo: RequestListener = async (request, response) => {
  const body = await textOf(request);
  if (request.url === '/token') {
    given = obtained;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: obtained, token_type: 'bearer' }));
    return;
  }
  const seen = JSON.stringify({ url: request.url, headers: request.headers, body });
  const forms = { seen, base64: Buffer.from(`x${canary}`).toString('base64'), plain: canary, token: given };
  // What it creates has the secret as its identifier.
  const item = { id: request.method === 'POST' ? canary : '1', title: canary, text: canary, ...forms };
  const text = JSON.stringify(request.method === 'GET' ? [item] : item).replaceAll('/', '\\/');
  response.writeHead(200, { 'content-type': 'application/json', 'x-echo': encodeURIComponent(canary) });
  response.write(text.slice(0, text.length / 2));
  response.end(text.slice(text.length / 2));
};

/** What a header can carry as it is. */
const safe = 'canary-in-a-header-42';

const old = 'token-that-has-expired-77';
const proxyPassword = 'password-of-the-proxy-11';
const certificate = await selfSigned('tester');
const { privateKey } = newKeyPair('ec');
const jwk = privateKey.export({ format: 'jwk' });
const privateHalf = jwk.d ?? '';

interface Place {
  readonly profile: (url: string) => string;
  /** The URL of the candidate, where it is not the plain one. */
  readonly url?: (url: string) => string;
  /** What must be found nowhere. */
  readonly secrets: readonly string[];
}

const places: Readonly<Record<string, Place>> = {
  'an API key': {
    profile: () => 'credential: { type: apiKey, name: X-Key, in: header, value: "${SAFE}" }',
    secrets: [safe],
  },
  'an API key in the query': {
    profile: () => 'credential: { type: apiKey, name: key, in: query, value: "${CANARY}" }',
    secrets: [canary],
  },
  'a password': {
    profile: () => 'credential: { type: basic, username: tester, password: "${CANARY}" }',
    secrets: [canary],
  },
  'an OAuth2 client': {
    profile: (url) =>
      `credential: { type: oauth2, tokenUrl: "${url}/token", clientId: tester, clientSecret: "\${CANARY}" }`,
    secrets: [canary, obtained],
  },
  'a header': { profile: () => 'headers: { X-Secret: "a ${SAFE} b" }', secrets: [safe] },
  'a header of one API': { profile: () => 'apis: { api: { headers: { X-Secret: "${SAFE}" } } }', secrets: [safe] },
  'a cookie': {
    profile: () => 'credential: { type: apiKey, name: session, in: cookie, value: "${SAFE}" }',
    secrets: [safe],
  },
  'a login': {
    profile: (url) =>
      `credential: { type: login, url: "${url}/token", body: { user: tester, password: "\${CANARY}" } }`,
    secrets: [canary, obtained],
  },
  'a scheme of the definition': {
    profile: () => 'credentials: { key: { type: apiKey, value: "${SAFE}" } }',
    secrets: [safe],
  },
  'an operation, a role and a credential that must be refused': {
    profile: () =>
      [
        'operations: { listNotes: { credential: { type: bearer, token: "${SAFE}" } } }',
        'roles: { writer: { credential: { type: basic, username: tester, password: "${CANARY}" }, operations: [createNote] } }',
        'refused: { expired: { credential: { type: bearer, token: "${OLD}" } } }',
      ].join('\n'),
    secrets: [safe, canary, old],
  },
  'a user and a password in the URL': {
    profile: () => '',
    url: (url) => url.replace('//', `//tester:${safe}@`),
    secrets: [safe],
  },
  'a user alone in the URL': { profile: () => '', url: (url) => url.replace('//', `//${safe}@`), secrets: [safe] },
  'a key that signs': {
    profile: () =>
      'clientKey: { clientId: tester, algorithm: ES256, key: "${JWK}" }\ncredential: { type: bearer, token: "${SAFE}" }',
    secrets: [privateHalf, safe],
  },
  'a client certificate': {
    profile: () =>
      'clientCertificate: { cert: "${CERT}", key: "${KEY}" }\ncredential: { type: bearer, token: "${SAFE}" }',
    secrets: [safe, ...certificate.key.split('\n').slice(1, -2)],
  },
  'a proxy': {
    profile: () => 'proxy: "${PROXY}"\ncredential: { type: bearer, token: "${SAFE}" }',
    secrets: [proxyPassword, safe],
  },
};

/** Every form in which a secret could be found: plain, in JSON once and twice, also with slashes escaped, in a URL, and in HTTP Basic. */
function formsOf(secret: string): string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const basic = Buffer.from(`tester:${secret}`).toString('base64').slice(12, -4);
  const escaped = quoted.replaceAll('/', '\\/');
  return [secret, quoted, ...[quoted, escaped].map(again), escaped, encodeURIComponent(secret), basic];
}

const again = (text: string): string => JSON.stringify(text).slice(1, -1);

async function everythingIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await Promise.all(files.map(async (file) => unpacked(file, await readFile(file))))).join('\n');
}

/** The text of a file; recordings and submissions are unpacked. */
function unpacked(name: string, content: Uint8Array): string {
  if (name.endsWith('.gz')) return gunzipSync(content).toString('utf8');
  if (!name.endsWith('.zip')) return Buffer.from(content).toString('utf8');
  return [...unpackFiles(content)].map(([inner, bytes]) => unpacked(inner, bytes)).join('\n');
}

/** Runs something with a temporary folder of its own. @returns what was left there */
async function leftBehind(use: () => Promise<void>): Promise<string> {
  const [usual, own] = [process.env.TMPDIR, await temporaryFolder()];
  process.env.TMPDIR = own;
  try {
    await use();
    return await everythingIn(own);
  } finally {
    process.env.TMPDIR = usual;
  }
}

/** Passes requests on, whoever asks. */
function withProxy<T>(use: (proxy: string) => Promise<T>): Promise<T> {
  const pass: RequestListener = (request, response) => {
    const { method, headers } = request;
    const onward = sendRequest(request.url ?? '', { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  };
  return serving(pass, use);
}

const formats = 'terminal,json,html,junit,csv,markdown,sarif,ctrf,allure,messages';

const variablesFor = (proxy: string) => ({
  CANARY: canary,
  SAFE: safe,
  OLD: old,
  JWK: JSON.stringify(jwk),
  CERT: certificate.cert,
  KEY: certificate.key,
  PROXY: proxy.replace('//', `//tester:${proxyPassword}@`),
});

describe('a secret of the profile or of the run', () => {
  it.each(Object.entries(places))('stands in no file and on no terminal: %s', async (_, place) => {
    const { profile, secrets, url: own = (plain: string) => plain } = place;
    given = undefined;
    const out = await temporaryFolder();
    const text = await serving(echo, (url) =>
      withProxy(async (proxy) => {
        const file = path.join(await temporaryFolder(), 'profile.yaml');
        await writeFile(file, `candidate: { name: echo }\nurl: ${own(url)}\n${profile(url)}\n`);
        const args = [
          'run',
          'notes',
          '--spec',
          spec,
          '--profile',
          file,
          '--out',
          out,
          '--continue',
          '--depth',
          'quick',
        ];
        const written = ['--format', formats, '--submission', path.join(out, 'submission.zip')];
        let printed = '';
        const left = await leftBehind(async () => {
          const { stdout, stderr } = await cli([...args, ...written], { variables: variablesFor(proxy) });
          printed = `${stdout}\n${stderr}`;
        });
        expect(printed).not.toMatch(/^error:/m);
        return `${printed}\n${left}\n${await everythingIn(out)}`;
      }),
    );
    expect(text).toContain('listNotes');
    expect(text).toContain('"kind":"exchange"');
    expect(text).toMatch(/\$\{(CANARY|SAFE|ACCESS_TOKEN|URL_PASSWORD|URL_USER)\}/);
    expect(secrets.flatMap(formsOf).filter((form) => text.includes(form))).toEqual([]);
  });
});
