import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../model/requirement.js';
import { applyOverlay, withoutOverlay } from './apply-overlay.js';
import { readOverlay } from './read-overlay.js';

const folder = await mkdtemp(path.join(tmpdir(), 'overlay-'));

async function read(text: string) {
  const file = path.join(folder, 'overlay.yaml');
  await writeFile(file, text);
  return readOverlay(file);
}

const head =
  'name: Examplia\nparent: { set: bb, version: 1.0.0 }\njustification: A law.\npublished: https://law.example/spec\n';
const buildingBlock = { id: 'bb', title: 'BB', govspec: '1.0.0' };

const requirement = (id: string, facts: Partial<Requirement> = {}): Requirement => ({
  id,
  set: 'bb',
  level: 'RECOMMENDED',
  kind: 'functional',
  statement: '',
  source: '',
  sha256: '',
  shown: 'evidence',
  operations: [],
  proofs: [],
  ...facts,
});

const published = [
  requirement('R1'),
  requirement('R2', { level: 'REQUIRED' }),
  requirement('R3', { mutability: 'IMMUTABLE' }),
  requirement('R4', { level: 'UNMARKED' }),
  requirement('R5', { level: 'DEPRECATED' }),
  requirement('C1', { set: 'govstack-cfr-2.1.0', kind: 'cross-functional' }),
];

const apply = async (text: string) => applyOverlay(published, await read(`${head}${text}`), buildingBlock);

describe('an overlay', () => {
  it('tightens, takes out with a rationale, and adds; all of it is marked, and can be undone', async () => {
    const changed = await apply(`requirements:
  - { id: R1, level: REQUIRED }
  - { id: R2, inapplicable: Forbidden by law. }
  - { id: R3, level: REQUIRED }
  - { id: C1, level: REQUIRED }
new:
  - { id: N1, level: REQUIRED, statement: It speaks Examplian., source: Article 4 }
`);
    expect(changed.map(({ id, level, inapplicable, overlay }) => [id, level, inapplicable, overlay])).toEqual([
      ['R1', 'REQUIRED', undefined, 'Examplia'],
      ['R2', 'REQUIRED', 'Forbidden by law.', 'Examplia'],
      ['R3', 'REQUIRED', undefined, 'Examplia'],
      ['R4', 'UNMARKED', undefined, undefined],
      ['R5', 'DEPRECATED', undefined, undefined],
      ['C1', 'REQUIRED', undefined, 'Examplia'],
      ['N1', 'REQUIRED', undefined, 'Examplia'],
    ]);
    expect(changed.at(-1)).toMatchObject({ set: 'bb', shown: 'evidence', kind: 'functional' });
    expect(withoutOverlay(changed)).toEqual(published);
    const again = applyOverlay(
      changed,
      await read(`${head}requirements: [{ id: R4, level: REQUIRED }]`),
      buildingBlock,
    );
    expect(again.filter(({ overlay }) => overlay !== undefined).map(({ id }) => id)).toEqual(['R4']);
  });

  it('of a cross-functional generation adds to it', async () => {
    const text = `name: E\nparent: { set: govstack-cfr, version: 2.1.0 }\njustification: L\nnew: [{ id: N1, level: REQUIRED, statement: S, source: A }]`;
    const changed = applyOverlay(published, await read(text), buildingBlock);
    expect(changed.at(-1)).toMatchObject({ set: 'govstack-cfr-2.1.0', kind: 'cross-functional' });
  });

  it.each<[string, string, RegExp]>([
    ['loosens', 'requirements: [{ id: R2, level: RECOMMENDED }]', /R2 is REQUIRED; RECOMMENDED would loosen it/],
    ['makes a draft of it', 'requirements: [{ id: R4, level: DRAFT }]', /R4 is UNMARKED; DRAFT would loosen it/],
    ['takes out what is IMMUTABLE', 'requirements: [{ id: R3, inapplicable: No. }]', /R3 is IMMUTABLE/],
    ['revives what is DEPRECATED', 'requirements: [{ id: R5, level: REQUIRED }]', /R5 is DEPRECATED/],
    ['names what is not there', 'requirements: [{ id: R9, level: REQUIRED }]', /there is no requirement "R9"/],
    ['takes an id', 'new: [{ id: R1, level: REQUIRED, statement: S, source: A }]', /the id "R1" .* is taken/],
    [
      'adds an id twice',
      'new: [{ id: N, level: REQUIRED, statement: S, source: A }, { id: N, level: REQUIRED, statement: S, source: A }]',
      /the id "N" .* is taken/,
    ],
    ['gives no rationale', 'requirements: [{ id: R1, inapplicable: "" }]', /overlay\.yaml:5: /],
    ['says neither or both', 'requirements: [{ id: R1 }]', /overlay\.yaml:5: .*either a level or/],
    ['has an unknown key', 'require: []', /overlay\.yaml:5: unknown key "require"/],
  ])('that %s is refused', async (_, text, message) => {
    await expect(apply(text)).rejects.toThrow(message);
  });

  it('of another version or Building Block is refused, and so is one without a justification', async () => {
    const of = async (text: string) => applyOverlay(published, await read(text), buildingBlock);
    await expect(of(head.replace('1.0.0', '0.9.0'))).rejects.toThrow(/extends bb 0\.9\.0; this is bb 1\.0\.0/);
    await expect(of(head.replace('set: bb', 'set: other'))).rejects.toThrow(/extends other 1\.0\.0/);
    await expect(read('name: E\nparent: { set: bb, version: 1 }\n')).rejects.toThrow(/justification/);
    const unpublished = head.replace(/published.*\n/, '');
    await expect(read(`${unpublished}requirements: [{ id: R1, inapplicable: No law. }]\n`)).rejects.toThrow(/5\.3\.5/);
    await expect(read(`${unpublished}requirements: [{ id: R1, level: REQUIRED }]\n`)).resolves.toBeDefined();
    await expect(readOverlay(path.join(folder, 'none.yaml'))).rejects.toThrow(/cannot be read/);
  });
});
