import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../tests/support/small-definition.js';
import type { Plan, PlannedScenario } from '../model/plan.js';
import { makePlan } from '../plan/make-plan.js';
import { phrasesFile } from '../vocabulary/journey-phrases.js';
import { compareFeatures, findDrift, listFeatures, renderFeatures, writeFeatures } from './feature-files.js';

const scenario: PlannedScenario = {
  id: 'bb.api.createThing.small',
  rule: 'small/check',
  title: 'The answer is right',
  requirements: ['1.2', 'a b'],
  depth: 'standard',
  steps: [
    { keyword: 'When', text: 'the body is:', docString: { mediaType: 'json', content: '"""\n  Scenario: not one' } },
    { keyword: 'Then', text: 'it is right' },
  ],
};

/** A plan that asks one thing of one operation. */
function planOf(): Plan {
  const plan = makePlan(smallCatalogue, { seed: 1, objects: {}, depth: 'standard', checks: [] });
  const operations = plan.operations.map((one) => ({
    ...one,
    groups: one.operation.name === 'createThing' ? [{ title: 'Small things', scenarios: [scenario] }] : [],
  }));
  return { ...plan, operations };
}

const file = 'api/createThing.feature';
const wanted = renderFeatures(planOf(), smallCatalogue);
const text = wanted.get(file) ?? '';
const lines = text.split('\n').map((line) => line.trim());

describe('the feature of an operation', () => {
  it('is written only where something is asked', () => {
    expect([...wanted.keys()]).toEqual([file]);
  });

  it('says by tags what it is about, without white space', () => {
    for (const tag of ['@bb=bb', '@api=api', '@operation=createThing', '@method=POST', '@endpoint=/things'])
      expect(text).toContain(tag);
    expect(text).toContain(
      '@id=bb.api.createThing.small @check=small/check @depth=standard @requirement=1.2 @requirement=a-b',
    );
  });

  it('holds the rule, the scenario and its steps in their order', () => {
    const expected = ['Rule: Small things', 'Scenario: The answer is right', 'When the body is:', 'Then it is right'];
    const places = expected.map((line) => lines.indexOf(line));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('lets no text of a definition break out of its place', () => {
    const count = (wanted: string): number => lines.filter((line) => line === wanted).length;
    expect(count('"""')).toBe(count('"""json'));
    expect(text).toContain('\\"\\"\\"');
  });
});

describe('features on disk', () => {
  const folder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'govstack-check-features-'));

  it('are as they were written', async () => {
    const place = await folder();
    expect(await findDrift(place, wanted)).toEqual({ missing: [file], changed: [], extra: [] });
    await writeFeatures(place, wanted);
    expect(await readFile(path.join(place, file), 'utf8')).toBe(text);
    expect(await findDrift(place, wanted)).toEqual({ missing: [], changed: [], extra: [] });
  });

  it('differ where a text differs, or nobody generates it', async () => {
    const place = await folder();
    await writeFeatures(place, wanted);
    await writeFile(path.join(place, file), 'Feature: another');
    await writeFile(path.join(place, 'api', 'old.feature'), 'Feature: old');
    expect(await findDrift(place, wanted)).toEqual({ missing: [], changed: [file], extra: ['api/old.feature'] });
    await writeFeatures(place, wanted);
    expect(await listFeatures(place)).toEqual([file]);
  });

  it('are another journey where its phrases stand for something else', async () => {
    const place = await folder();
    await mkdir(path.join(place, 'journeys'));
    const journey = 'Feature: One\n  @id=bb.journey.one\n  Scenario: It is kept\n    Given a thing\n';
    await writeFile(path.join(place, 'journeys', 'one.feature'), journey);
    const trusted = new Map([
      ['journeys/one.feature', journey],
      [phrasesFile, 'Feature: Phrases\n  Scenario: a thing\n    When the request "api/createThing" is sent\n'],
    ]);
    await writeFile(path.join(place, phrasesFile), trusted.get(phrasesFile) ?? '');
    expect(await compareFeatures(place, trusted)).toEqual({ edited: [], custom: new Map() });
    await writeFile(path.join(place, phrasesFile), 'Feature: Phrases\n  Scenario: a thing\n    Given nothing\n');
    const custom = new Map([['bb.journey.one', 'changed']]);
    expect(await compareFeatures(place, trusted)).toEqual({ edited: [phrasesFile], custom });
  });

  it('keep what is written by hand', async () => {
    const place = await folder();
    await mkdir(path.join(place, 'journeys'));
    await writeFile(path.join(place, 'journeys', 'one.feature'), 'Feature: by hand');
    await writeFeatures(place, wanted);
    expect(await listFeatures(place)).toEqual([file, 'journeys/one.feature']);
    expect((await findDrift(place, wanted)).extra).toEqual([]);
    const elsewhere = await folder();
    await writeFeatures(elsewhere, wanted, place);
    expect(await listFeatures(elsewhere)).toEqual([file, 'journeys/one.feature']);
  });
});
