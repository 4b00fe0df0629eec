import { expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import { emptyProfile } from '../profile/read-profile.js';
import { type LiveAsking, livePart } from './verify-live.js';

const exchange = { operation: 'a/read', request: { method: 'GET', url: 'http://c/', headers: {} }, ms: 1 };

/** A recorded run with a verdict of an operation that reads and of one that writes, and how a sample of it is asked. */
async function asked(url: string, writing: { readonly allowWrites: boolean; readonly readOnly: boolean }) {
  const report = sampleReport();
  const [operation] = report.operations;
  const [verdict] = report.verdicts;
  if (operation === undefined || verdict === undefined) throw new Error('the sample report has no verdicts');
  const own = (name: string) => ({ ...verdict, id: name, operation: name, outcome: 'pass' as const, exchange });
  const recorded = {
    ...report,
    operations: [
      { ...operation, operation: 'read', method: 'GET' },
      { ...operation, operation: 'create', method: 'POST' },
    ],
    verdicts: [own('read'), own('create')],
  };
  const asking: LiveAsking[] = [];
  const part = await livePart(
    {
      report: recorded,
      profile: emptyProfile(),
      ask: async (one) => {
        asking.push(one);
        return recorded;
      },
    },
    { profile: async (profile) => ({ ...profile, url }), sample: 20, seed: 'a', ...writing },
  );
  return { part, asking };
}

it.each([
  ['http://127.0.0.1:1', { allowWrites: false, readOnly: false }, false],
  ['https://candidate.example', { allowWrites: true, readOnly: false }, false],
  ['https://candidate.example', { allowWrites: false, readOnly: false }, true],
  ['http://127.0.0.1:1', { allowWrites: false, readOnly: true }, true],
])('a sample at %s with %j only reads: %s', async (url, writing, readOnly) => {
  const { part, asking } = await asked(url, writing);
  expect(asking).toEqual([expect.objectContaining({ readOnly, allowWrites: writing.allowWrites })]);
  expect(asking[0]?.tags).toContain('read');
  expect(asking[0]?.tags.includes('create')).toBe(!readOnly);
  expect(part.says).toMatch(readOnly ? /^of 1 scenarios/ : /^of 2 scenarios/);
});
