import { Buffer } from 'node:buffer';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/support/package/paths.js';
import { cli, serving, temporaryFolder } from './support/harness.js';

const canary = 'Canary "7"\\of/ßecrets+';
const obtained = 'obtained-token-0123456789';
const spec = path.join(packageRoot, 'fixtures', 'specs', 'notes.openapi.yaml');

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Answers everything with all that it was sent, in several forms, in pieces; and gives tokens. */
const echo: RequestListener = async (request, response) => {
  const body = await textOf(request);
  if (request.url === '/token') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: obtained, token_type: 'bearer' }));
    return;
  }
  const seen = JSON.stringify({ url: request.url, headers: request.headers, body });
  const forms = { seen, base64: Buffer.from(`x${canary}`).toString('base64'), plain: canary, token: obtained };
  const text = JSON.stringify([{ id: '1', text: canary, ...forms }]);
  response.writeHead(200, { 'content-type': 'application/json', 'x-echo': encodeURIComponent(canary) });
  response.write(text.slice(0, text.length / 2));
  response.end(text.slice(text.length / 2));
};

/** What a header can carry as it is. */
const safe = 'canary-in-a-header-42';

interface Place {
  readonly profile: (url: string) => string;
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
};

/** Every form in which a secret could be found: plain, in JSON once and twice, in a URL, and in HTTP Basic. */
function formsOf(secret: string): string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const basic = Buffer.from(`tester:${secret}`).toString('base64').slice(12, -4);
  return [secret, quoted, JSON.stringify(quoted).slice(1, -1), encodeURIComponent(secret), basic];
}

async function everythingIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

describe('a secret of the profile or of the run', () => {
  it.each(Object.entries(places))('stands in no report and on no terminal: %s', async (_, { profile, secrets }) => {
    const out = await temporaryFolder();
    const text = await serving(echo, async (url) => {
      const file = path.join(await temporaryFolder(), 'profile.yaml');
      await writeFile(file, `candidate: { name: echo }\nurl: ${url}\n${profile(url)}\n`);
      const args = ['run', 'notes', '--spec', spec, '--profile', file, '--out', out, '--continue'];
      const formats = ['--format', 'terminal,json,html,junit,csv,messages'];
      const { stdout, stderr } = await cli([...args, ...formats], { variables: { CANARY: canary, SAFE: safe } });
      return `${stdout}\n${stderr}\n${await everythingIn(out)}`;
    });
    expect(text).toContain('listNotes');
    expect(text).toMatch(/\$\{(CANARY|SAFE|ACCESS_TOKEN)\}/);
    expect(secrets.flatMap(formsOf).filter((form) => text.includes(form))).toEqual([]);
  });
});
