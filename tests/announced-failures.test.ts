import { describe, expect, it } from 'vitest';
import type { OperationProfile } from '../src/model/profile.js';
import { checkForeign, failedIds, json } from './support/foreign-candidate.js';

const document = {
  paths: { '/things': { get: { operationId: 'list', responses: { 200: json({ type: 'array' }) } } } },
};
const because = 'The list is made by night.';

function announcing(check: string): { operations: Record<string, OperationProfile> } {
  const plain: OperationProfile = { files: {}, values: {}, existing: {}, expect: [{ check, because }] };
  return { operations: { list: plain } };
}

describe('a failure that the vendor announces', () => {
  const refusing = () => checkForeign(document, () => [418], announcing('success-status'));

  it('counts all the same, and the report says why', async () => {
    const report = await refusing();
    const plain = await checkForeign(document, () => [418]);
    expect(failedIds(report)).toEqual(failedIds(plain));
    expect(report.score.value).toBe(plain.score.value);
    const verdict = report.verdicts.find(({ rule }) => rule === 'success-status');
    expect(verdict?.problems[0]?.actual).toBe(`status 418; the vendor says: ${because}`);
  });

  it('of a check that nobody knows is refused', async () => {
    const running = checkForeign(document, () => [200, []], announcing('sucess-status'));
    await expect(running).rejects.toThrow('sucess-status');
  });
});
