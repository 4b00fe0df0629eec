import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report.js';
import type { Verdict } from '../../model/verdict.js';
import { writtenReport } from '../../report/written-report.js';
import { selectedTags } from './selection-options.js';

const all = { tags: '', only: [], lastFailed: false };
const cwd = await mkdtemp(path.join(tmpdir(), 'selection-'));
const last = { buildingBlock: 'consent', out: undefined, cwd };

async function report(folder: string, outcomes: Readonly<Record<string, string>>): Promise<void> {
  const verdict = sampleReport().verdicts.find(({ problems }) => problems.length > 0);
  const verdicts = Object.entries(outcomes).map(([id, outcome]) => ({
    ...verdict,
    id,
    outcome,
    reason: 'it is so',
  })) as Verdict[];
  const text = JSON.stringify(writtenReport({ ...sampleReport(), verdicts }));
  await mkdir(path.join(cwd, folder), { recursive: true });
  await writeFile(path.join(cwd, folder, 'report.json'), text);
}

describe('the scenarios to run', () => {
  it.each([
    ['all', {}, ''],
    ['those with tags', { tags: '@level=REQUIRED' }, '@level=REQUIRED'],
    ['a name', { only: ['x#1'] }, '@id=x#1 or @operation=x#1 or @check=x#1 or @requirement=x#1'],
    ['an operation of an API', { only: ['orders/create'] }, '(@operation=create and @api=orders)'],
    [
      'an operation of an API of a Building Block',
      { only: ['shop/orders/create'] },
      '(@operation=create and @api=orders and @bb=shop)',
    ],
    ['a name with brackets', { only: ['a/b(1)'] }, '(@operation=b\\(1\\) and @api=a)'],
    ['tags and names', { tags: '@a or @b', only: ['x/y'] }, '(@a or @b) and ((@operation=y and @api=x))'],
  ])('are %s', async (_, options, expected) => {
    expect(await selectedTags({ ...all, ...options }, last)).toBe(expected);
  });

  it('are those that failed in the last report', async () => {
    await report('reports/consent-20260101T000000Z', { old: 'fail' });
    await report('reports/consent-20260102T000000Z-2', { second: 'fail', broken: 'error', fits: 'pass' });
    await report('reports/consent-20260102T000000Z', { first: 'fail' });
    await report('reports/messaging-20260103T000000Z', { other: 'fail' });
    await mkdir(path.join(cwd, 'reports', 'consent-20260104T000000Z'));
    expect(await selectedTags({ ...all, lastFailed: true }, last)).toBe('@id=second or @id=broken');
  });

  it('are those that failed in the report of a folder', async () => {
    await report('own', { mine: 'fail' });
    expect(await selectedTags({ ...all, lastFailed: true }, { ...last, out: 'own' })).toBe('@id=mine');
  });

  it('are none where nothing failed, or where there is no report: one message', async () => {
    await report('good', { a: 'pass' });
    const of = (out: string) => selectedTags({ ...all, lastFailed: true }, { ...last, out });
    await expect(of('good')).rejects.toThrow(/^Nothing failed in good.report\.json\.$/);
    await expect(of('none')).rejects.toThrow(/There is no earlier report of consent in .*none/);
  });
});
