import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { packageRoot } from '../src/support/package/paths.js';
import { phrasesFile } from '../src/vocabulary/journey-phrases.js';
import { checkReference, cli, temporaryFolder } from './support/harness.js';

const single = 'messaging/sendSingleEmail.feature';
let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(path.join(packageRoot, 'features', 'messaging', '1.0'), folder, { recursive: true });
});

/** Runs the edited feature, or everything. */
async function edited(change: (text: string) => string, tags = '@operation=sendSingleEmail') {
  const file = path.join(folder, single);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
  return checkReference('messaging', { request: { features: folder, tags } });
}

/** Runs the journeys with a change of what their phrases stand for. */
async function journeyWith(before: string, after: string) {
  const file = path.join(folder, phrasesFile);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(before, after));
  return checkReference('messaging', { request: { features: folder, tags: '@check=journey' } });
}

function verdict(report: Awaited<ReturnType<typeof edited>>, rule: string) {
  return report.verdicts.find(({ id }) => id === `messaging.messaging.sendSingleEmail.${rule}`);
}

describe('a feature runs as it stands on disk', () => {
  it('with an edited value', async () => {
    const report = await edited((text) => text.replace('status code is 200', 'status code is 201'));
    expect(verdict(report, 'success-status')).toMatchObject({
      outcome: 'fail',
      problems: [{ expected: 'status 201', actual: 'status 200' }],
    });
    expect(report.run.edited).toEqual([single]);
  });

  it('with an edited body', async () => {
    const report = await edited((text) => text.replaceAll('Example Doctor', 'Someone Else'));
    expect(verdict(report, 'success-status')?.exchange?.request.body).toContain('Someone Else');
  });

  it('with what the phrases of journeys stand for', async () => {
    const report = await journeyWith('status code is 200', 'status code is 201');
    const journey = report.verdicts.find(({ id }) => id === 'messaging.journey.status');
    expect(journey).toMatchObject({ outcome: 'fail', custom: 'changed', problems: [{ expected: 'status 201' }] });
    expect(report.run.edited).toEqual([phrasesFile]);
  });

  it('and not where a phrase has a step that means nothing', async () => {
    await expect(journeyWith('is sent', 'is thrown')).rejects.toThrow(
      'journeys/phrases.feature: a step of the phrase "an email is handed in for sending" is not in the vocabulary: the request "messaging/sendSingleEmail" is thrown',
    );
  });

  it('without a step that was deleted: what asks nothing shows nothing', async () => {
    const report = await edited((text) => text.replace('      Then the response status code is 200\n', ''));
    expect(verdict(report, 'success-status')).toMatchObject({
      outcome: 'not-verified',
      reason: 'the scenario tests nothing, because it has no Then',
    });
  });

  it('without a scenario that was deleted: it counts as not verified', async () => {
    const report = await edited(
      (text) => text.replace(/ +@id=messaging\.messaging\.sendSingleEmail\.content-type[\s\S]*?(?= +@id=)/, ''),
      '',
    );
    expect(verdict(report, 'content-type')?.outcome).toBe('not-verified');
    expect(report.score.coverage).toBeLessThan(1);
  });

  it('with a step that is not in the vocabulary: an error, which does not count against the candidate', async () => {
    const report = await edited((text) =>
      text.replace('Then the response status code is 200', 'Then the moon is full'),
    );
    expect(verdict(report, 'success-status')?.outcome).toBe('error');
    expect(report.score.counts.fail).toBe(0);
  });

  it('with a request that is meant to be invalid and is not: an error', async () => {
    const report = await edited((text) => text.replace('And the request body is left out\n', ''));
    expect(verdict(report, 'missing-required.body')).toMatchObject({
      outcome: 'error',
      reason: expect.stringMatching(/does not break .*it is valid/),
    });
  });

  it('with a request that breaks the definition by mistake: an error', async () => {
    const report = await edited((text) => text.replace('"email": "sender@example.com"', '"email": 5'));
    expect(verdict(report, 'success-status')).toMatchObject({
      outcome: 'error',
      reason: expect.stringMatching(/the request breaks .*senderInfo\/properties\/email\/type/),
    });
  });

  it('with a scenario added by hand', async () => {
    const scenario = `
    @id=by-hand @check=journey
    Scenario: A message is sent and its state is asked for
      When the request "sendSingleEmail" is sent
      Then the response status code is 200
      And the response property "$.requestUid" exists
      And the response property "$.nonsense" does not exist
      And the response header "content-type" is "application/json"
`;
    const report = await edited((text) =>
      text.replace('\n  Rule: A request that breaks', `${scenario}\n  Rule: A request that breaks`),
    );
    expect(report.verdicts.find(({ id }) => id === 'by-hand')?.outcome).toBe('pass');
  });
});

describe('features that cannot be run', () => {
  it.each([
    ['cannot be parsed', (text: string) => text.replace('Feature:', 'Feture:'), /A feature cannot be read/],
    [
      'uses an id twice',
      (text: string) => text.replace('sendSingleEmail.content-type', 'sendSingleEmail.success-status'),
      /is used twice/,
    ],
  ])('one that %s is named, and nothing is blamed', async (_, change, message) => {
    await expect(edited(change)).rejects.toThrow(message);
  });
});

describe('features that are made for a run', () => {
  it('bring the journeys along', async () => {
    const journeysAt = async (depth: 'standard' | 'thorough') => {
      const report = await checkReference('messaging', { request: { depth, tags: '@check=journey' } });
      return report.verdicts.filter(({ rule }) => rule === 'journey').map(({ id, outcome }) => ({ id, outcome }));
    };
    const known = await journeysAt('standard');
    expect(known).toEqual([
      { id: 'messaging.journey.status', outcome: 'pass' },
      { id: 'messaging.journey.batch', outcome: 'pass' },
    ]);
    expect(await journeysAt('thorough')).toEqual(known);
  });
});

describe('generate', () => {
  it('--check fails when a feature differs, is missing or is left over', async () => {
    const out = await temporaryFolder();
    expect((await cli(['generate', 'messaging', '--out', out])).code).toBe(0);
    expect((await cli(['generate', 'messaging', '--out', out, '--check'])).code).toBe(0);
    const file = path.join(out, 'messaging', '1.0', single);
    await writeFile(file, `${await readFile(file, 'utf8')}\n`);
    await writeFile(path.join(out, 'messaging', '1.0', 'messaging', 'left-over.feature'), 'Feature: x');
    const { code, stderr } = await cli(['generate', 'messaging', '--out', out, '--check']);
    expect(code).toBe(1);
    expect(stderr.match(/^differs: /gm)).toHaveLength(2);
    await cli(['generate', 'messaging', '--out', out]);
    expect((await cli(['generate', 'messaging', '--out', out, '--check'])).code).toBe(0);
  });
});
