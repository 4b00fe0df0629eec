import path from 'node:path';
import { expect, it } from 'vitest';
import { readEvidence } from '../evidence/read-evidence.js';
import type { Json } from '../model/json.js';
import type { Profile } from '../model/profile.js';
import { readOverlay } from '../overlay/read-overlay.js';
import { emptyProfile } from '../profile/read-profile.js';
import { withoutSecrets } from '../profile/without-secrets.js';
import { set } from '../support/json/pointer.js';
import { packageRoot } from '../support/package/paths.js';
import { readFacts } from './run-facts-shape.js';

const digest = 'a'.repeat(64);
const secret = (variable: string) => ({ variable, value: variable });
const bearer = { type: 'bearer', token: secret('TOKEN') } as const;

/** A profile that says something of everything. */
const profile: Profile = {
  ...emptyProfile(),
  candidate: { name: 'A', version: '1' },
  buildingBlock: 'messaging',
  environment: 'test',
  url: 'https://example.org',
  credential: { type: 'oauth2', tokenUrl: 'https://example.org/t', clientId: 'c', clientSecret: secret('CLIENT') },
  apis: {
    a: { url: 'https://example.org/a', headers: [{ name: 'x', parts: ['y', secret('X')] }], credential: bearer },
  },
  roles: { clerk: { credential: { type: 'basic', username: 'ann', password: secret('P') }, operations: ['a/b'] } },
  operations: {
    'a/b': {
      credential: { type: 'apiKey', in: 'query', name: 'key', value: secret('KEY') },
      body: { deep: [1, null] },
      files: { scan: 'text' },
      values: { '/a': 'b' },
      existing: { item: ['1', 2] },
      maxTime: 100,
      expect: [{ check: 'body-schema', because: 'known' }],
    },
  },
  refused: { expired: { credential: bearer, operations: ['a/b'] } },
  credentials: { scheme: bearer },
  systems: { other: {}, third: { url: 'https://example.org/c' } },
  paths: { health: '/health', openapi: ['/openapi.json'] },
  pages: ['/'],
  existing: { item: [{ id: 1 }] },
  objects: { item: { name: 'x' } },
  notImplemented: [{ operation: 'a/c' }, { operation: 'a/d', reason: 'later' }],
  maxConcurrency: 4,
  budgets: { 'a/b': 100 },
  maxTime: 1000,
};

async function facts(): Promise<Json> {
  const fixture = (folder: string): string => path.join(packageRoot, 'fixtures', folder, 'digital-registries.yaml');
  const made = {
    tool: { name: 'govstack-check', version: '1' },
    rules: digest,
    request: {
      buildingBlock: 'messaging',
      ownDefinition: false,
      ownFeatures: false,
      allowExternalRefs: false,
      seed: 1,
      depth: 'standard',
      tags: '',
      probes: [],
      concurrency: 1,
      continueRegardless: false,
      identify: false,
      plugins: [],
    },
    definition: { govspec: '1.0', apis: [], errata: digest, bindings: digest, requirements: digest },
    features: [],
    commonFeatures: [],
    profile: withoutSecrets(profile),
    urls: { a: 'https://example.org/a' },
    evidence: await readEvidence(fixture('evidence')),
    overlay: await readOverlay(fixture('overlays')),
  };
  return JSON.parse(JSON.stringify(made));
}

it('the facts of a run are read as they were written', async () => {
  const written = await facts();
  expect(readFacts(written)).toEqual(written);
});

it.each<[string, string, Json]>([
  ['a credential', '/profile/credential', '2026-99-99'],
  ['a secret', '/profile/credential/token', 'x'],
  ['a URL', '/profile/url', 'nowhere'],
  ['the URL of an API', '/urls/a', 'nowhere'],
  ['a header', '/profile/apis/a/headers/0/parts', null],
  ['a role', '/profile/roles/clerk', []],
  ['an operation', '/profile/operations/a~1b/existing', 1],
  ['a day', '/evidence/answers/0/on', '2026-99-99'],
  ['a file of evidence', '/evidence/answers/0/files', [1]],
  ['a level', '/overlay/changes/0/level', 'SOMETIMES'],
  ['a requirement that was added', '/overlay/added/0/operations', 1],
])('the facts of a run are not read where %s has another shape', async (_, place, value) => {
  expect(readFacts(set(await facts(), place, value))).toBeUndefined();
});
