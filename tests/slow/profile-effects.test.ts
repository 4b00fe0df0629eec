import { describe, expect, it } from 'vitest';
import { startCandidate } from '../../src/app/start-candidate.js';
import { emptyProfile } from '../../src/profile/read-profile.js';
import { checkReference, checkUrl, failuresOf, fault, referenceProfile, token } from '../support/harness.js';

describe('what a profile says', () => {
  it('an operation declared as not implemented is a gap, and is not asked for', async () => {
    const report = await checkReference('messaging', {
      profile: { notImplemented: [{ operation: 'sendBatchEmail', reason: 'next year' }] },
    });
    const own = report.verdicts.filter(({ operation }) => operation.endsWith('/sendBatchEmail'));
    expect(failuresOf(report).map(({ id }) => id)).toEqual(['messaging.messaging.sendBatchEmail.operation-served']);
    expect(own.every(({ exchange }) => exchange === undefined)).toBe(true);
    expect(report.operations.find(({ operation }) => operation.endsWith('/sendBatchEmail'))).toMatchObject({
      fit: 'gap',
      why: expect.stringMatching(/next year/),
    });
  });

  it('an optional operation that is not there is left out, not a gap', async () => {
    const report = await checkReference('messaging', {
      profile: { notImplemented: [{ operation: 'messaging/callbackEmail' }] },
    });
    expect(failuresOf(report)).toEqual([]);
    expect(report.conclusion).toMatchObject({ word: 'not-decided', enough: true });
    expect(report.operations.find(({ operation }) => operation.endsWith('/callbackEmail'))?.fit).toBe('not-applicable');
  });

  it('an optional operation that is not there, of which the profile says nothing, is not verified and may stay open', async () => {
    const { fault: notRouted } = fault('not-routed');
    const missing = { fault: { ...notRouted, absent: () => undefined }, operation: 'messaging/callbackEmail' };
    const report = await checkReference('messaging', { faults: [missing] });
    expect(failuresOf(report)).toEqual([]);
    const own = report.verdicts.filter(({ operation }) => operation.endsWith('/callbackEmail'));
    expect(own.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')).toEqual([]);
    const open = own.filter(({ outcome }) => outcome === 'not-verified');
    expect(open.length).toBeGreaterThan(0);
    for (const { reason } of open) expect(reason).toContain('which is optional');
    expect(report.operations.find(({ operation }) => operation.endsWith('/callbackEmail'))?.fit).toBe('not-verified');
    expect(report.conclusion).toMatchObject({ word: 'not-decided', enough: true });
  });

  it('objects of the vendor are sent in place of generated ones', async () => {
    const record = { id: 'x', firstName: 'Ada', lastName: 'Byron' };
    const report = await checkReference('digital-registries', {
      profile: { objects: { record } },
      request: { tags: '@api=data and (@operation=create or @operation=read)' },
    });
    const created = report.verdicts.find(({ id }) => id === 'digital-registries.data.create.success-status');
    expect(created?.outcome).toBe('pass');
    expect(JSON.parse(created?.exchange?.request.body ?? '')).toMatchObject({
      write: { content: { firstName: 'Ada', lastName: 'Byron' } },
    });
    expect(failuresOf(report)).toEqual([]);
  });

  it('the first item is kept for requests that come later, and is never used up', async () => {
    const report = await checkReference('emarketplace', {
      profile: { existing: { order: ['order-1'] }, timeouts: { request: 10_000, connect: 5000, callback: 300 } },
      request: { tags: '@operation=put-orders-orderId-cancel or @operation=put-orders-orderId-updateBilling' },
    });
    const outcome = (id: string) => report.verdicts.find((verdict) => verdict.id === `emarketplace.emarketplace.${id}`);
    expect(outcome('put-orders-orderId-cancel.success-status')).toMatchObject({
      outcome: 'not-verified',
      reason: expect.stringMatching(/existing\.order/),
    });
    expect(outcome('put-orders-orderId-updateBilling.state-update')?.outcome).toBe('pass');
    expect(failuresOf(report)).toEqual([]);
  });

  it('values that are missing in a body are assumed too', async () => {
    const report = await checkReference('emarketplace', {
      profile: { values: {}, timeouts: { request: 10_000, connect: 5000, callback: 300 } },
      request: { tags: '@operation=post-search' },
    });
    const search = report.verdicts.find(({ id }) => id === 'emarketplace.emarketplace.post-search.success-status');
    expect(JSON.parse(search?.exchange?.request.body ?? '')).toMatchObject({ context: { domain: 'retail' } });
    expect(failuresOf(report)).toEqual([]);
  });

  it('values that are missing are assumed, and a refusal of them is held against nobody', async () => {
    const profile = await referenceProfile('digital-registries');
    const values = { ...profile.values, registryName: 'no-such-registry' };
    const request = { tags: '@check=success-status or @check=operation-served or @check=state-create' };
    const wrong = await checkReference('digital-registries', { profile: { values }, request });
    expect(failuresOf(wrong).length).toBeGreaterThan(0);

    const silent = await checkReference('digital-registries', { profile: { values: {} }, request });
    expect(failuresOf(silent)).toEqual([]);
  });

  it('without a credential nothing is blamed, and the report says what is missing', async () => {
    const candidate = await startCandidate({ buildingBlock: 'esignature', token, faults: [], port: 0 });
    const report = await checkUrl(
      'esignature',
      { ...emptyProfile(), url: candidate.url },
      { continueRegardless: true },
    );
    await candidate.close();
    expect(failuresOf(report)).toEqual([]);
    expect(report.conclusion.word).toBe('not-enough-verified');
    expect(report.verdicts.some(({ reason }) => reason?.includes('give a credential in the profile'))).toBe(true);
  });

  it('a candidate that is not said to be protected is not asked to refuse', async () => {
    const report = await checkReference('consent', {
      faults: [fault('ignored-credential')],
      profile: { protected: false },
      request: { tags: '@check=no-credential' },
    });
    const access = report.verdicts.filter(({ rule }) => rule === 'no-credential');
    expect(new Set(access.map(({ outcome }) => outcome))).toEqual(new Set(['not-applicable']));
  });

  it('an answer that is slower than the budget is an observation, never a failure', async () => {
    const report = await checkReference('messaging', {
      profile: { budget: 1 },
      faults: [{ fault: { ...fault('slow').fault, delay: 20 } }],
    });
    expect(failuresOf(report)).toEqual([]);
    expect(report.verdicts.some(({ observations }) => observations.includes('The answer took longer than 1 ms.'))).toBe(
      true,
    );
  });
});
