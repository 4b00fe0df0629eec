import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/harness.js';
import type { Credential, Profile } from '../model/profile.js';
import { loadCatalogue } from '../pipeline/load-catalogue.js';
import { checkProfile } from './check-profile.js';
import { emptyProfile, readProfile } from './read-profile.js';

async function read(text: string, variables: Record<string, string> = {}) {
  const file = path.join(await temporaryFolder(), 'profile.yaml');
  await writeFile(file, text);
  return readProfile(file, variables);
}

const head = 'candidate: { name: X }\n';

describe('a candidate profile', () => {
  it('reads everything that it may say', async () => {
    const profile = await read(
      `${head}url: https://example.org/api
apis: { data: { url: "http://127.0.0.1:1", headers: { X-A: b }, credential: { type: bearer, token: "\${T}" } } }
headers: { X-Tenant: "a-\${T}-b" }
credential: { type: basic, username: u, password: "\${T}" }
existing: { record: 5, other: [1, x] }
notImplemented: [a, { operation: b, reason: later }]
timeouts: { request: 5 }
`,
      { T: 'secret' },
    );
    expect(profile).toMatchObject({
      url: 'https://example.org/api',
      apis: {
        data: { url: 'http://127.0.0.1:1', credential: { type: 'bearer', token: { variable: 'T', value: 'secret' } } },
      },
      headers: [{ name: 'X-Tenant', parts: ['a-', { variable: 'T', value: 'secret' }, '-b'] }],
      credential: { type: 'basic', username: 'u', password: { variable: 'T' } },
      existing: { record: [5], other: [1, 'x'] },
      notImplemented: [{ operation: 'a' }, { operation: 'b', reason: 'later' }],
      timeouts: { request: 5, connect: 5000 },
      protected: false,
    });
  });

  it.each([
    ['an unknown key', `${head}\nlimits: 5\n`, /profile\.yaml:3: unknown key "limits"/],
    [
      'an unknown key deep inside',
      `${head}timeouts:\n  request: 5\n  conect: 5\n`,
      /profile\.yaml:4: unknown key "conect" in timeouts/,
    ],
    ['a wrong type', `${head}\n\nprotected: maybe\n`, /profile\.yaml:4: protected: /],
    [
      'a literal secret',
      `${head}credential:\n  type: bearer\n  token: abc\n`,
      /profile\.yaml:4: credential\.token: a secret must be the name/,
    ],
    [
      'a literal secret in a header',
      `${head}headers:\n  Authorization: Bearer abc\n`,
      /profile\.yaml:3: headers\.Authorization: a secret must be given as/,
    ],
    ['a URL that is none', `${head}url: nonsense\n`, /profile\.yaml:2: url: must be an http or https URL/],
    ['no candidate', 'url: http://127.0.0.1\n', /profile\.yaml:1: candidate: /],
    ['nothing at all', '', /profile\.yaml:1: candidate: /],
    ['a text that is no YAML', 'a: [', /profile\.yaml:1: /],
    [
      'a variable that is not set',
      `${head}credential: { type: bearer, token: "\${UNSET}" }\n`,
      /The environment variable UNSET is not set/,
    ],
  ])('with %s is refused, and the line is named', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  const credential: Credential = { type: 'bearer', token: { variable: 'T', value: 't' } };

  it.each<[string, Partial<Profile>]>([
    ['values', { values: { nonsense: 1 } }],
    ['existing', { existing: { nonsense: [1] } }],
    ['objects', { objects: { nonsense: {} } }],
    ['notImplemented', { notImplemented: [{ operation: 'nonsense' }] }],
    ['budgets', { budgets: { nonsense: 1 } }],
    ['apis', { apis: { nonsense: { headers: [] } } }],
    ['refused.otherTenant.operations', { refused: { otherTenant: { credential, operations: ['nonsense'] } } }],
  ])('that names nonsense under %s is refused with what is known', async (key, part) => {
    const { catalogue } = await loadCatalogue({ buildingBlock: 'digital-registries', allowExternalRefs: false });
    expect(() => checkProfile({ ...emptyProfile(), ...part }, catalogue)).toThrow(
      `The profile names "nonsense" under ${key}`,
    );
    expect(() => checkProfile({ ...emptyProfile(), govspec: '1.0' }, catalogue)).toThrow(/version 1\.0 of the GovSpec/);
  });

  it('may give an empty password of a login as it is, and no other', async () => {
    const login = (password: string): Promise<Profile> =>
      read(
        `${head}credential: { type: login, url: "https://example.org/login", body: { user: a, password: "${password}" } }`,
      );
    expect(await login('')).toMatchObject({ credential: { body: { user: ['a'], password: [] } } });
    await expect(login('secret')).rejects.toThrow('never literally');
  });
});
