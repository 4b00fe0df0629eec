import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { JsonObject } from '../src/model/json.js';
import { cli, temporaryFolder } from './support/harness.js';
import { smallDocument } from './support/small-definition.js';

const { paths = {} } = smallDocument as { paths: JsonObject };
const [collection] = Object.values(paths);
/** Knows nothing, so that it gives no token. */
const server = createServer((_, answer) => answer.writeHead(404).end());
const urlOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

/** Documents and profiles of which no operation can be asked, and what the user is to look at. */
const unusable: readonly (readonly [string, JsonObject, JsonObject, string])[] = [
  ['its path', { ...smallDocument, paths: { '@127.0.0.1:7/steal': collection ?? {} } }, {}, 'paths of the definition'],
  ['a header', smallDocument, { headers: { 'x-city': '東京' } }, 'headers of the profile'],
  [
    'its credential',
    smallDocument,
    { credential: { type: 'oauth2', tokenUrl: 'URL/token', clientId: 'a', clientSecret: '${SECRET}' } },
    'key "credential"',
  ],
];

it.each(unusable)('an operation that cannot be asked because of %s says so', async (_, document, profile, hint) => {
  const folder = await temporaryFolder();
  const at = (name: string): string => path.join(folder, name);
  await writeFile(at('api.json'), JSON.stringify(document));
  await writeFile(
    at('profile.yaml'),
    JSON.stringify({ candidate: { name: 'c' }, url: 'URL', ...profile }).replaceAll('URL', urlOf()),
  );
  const { code, stderr } = await cli(
    ['run', 'things', '--spec', at('api.json'), '--profile', at('profile.yaml'), '--allow-writes', '--out', at('out')],
    { cwd: folder, variables: { SECRET: 'secret' } },
  );
  expect(stderr).toContain(hint);
  expect(code).toBe(3);
});
