import { describe, expect, it } from 'vitest';
import { lazyCandidates, startLazyCandidate } from '../../bench/lazy-candidates.js';
import { documentedBody } from '../../src/mock/kit/answer-body.js';
import type { Call } from '../../src/mock/kit/call.js';
import type { Operation } from '../../src/model/definition.js';
import type { Report } from '../../src/model/report.js';
import { loadCatalogue } from '../../src/pipeline/load-catalogue.js';
import { UserError } from '../../src/support/errors.js';
import { checkUrl, referenceProfile, token } from '../support/harness.js';

const buildingBlock = 'scheduler';
const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
const sample = (operation: Operation) => documentedBody({ catalogue, operation } as Call, {});

/** The report on a candidate; undefined where the run stops with a diagnosis before it begins. */
async function reportOn(url: string): Promise<Report | undefined> {
  const timeouts = { request: 2000, connect: 2000, callback: 300 };
  const profile = { ...(await referenceProfile(buildingBlock)), url, timeouts };
  return checkUrl(buildingBlock, profile).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
}

describe('a candidate that does nothing', () => {
  it.each(Object.keys(lazyCandidates))('%s: has no REQUIRED requirement that is fit (tested)', async (name) => {
    const candidate = await startLazyCandidate(name, { operations: catalogue.operations, token, sample });
    try {
      const report = await reportOn(candidate.url);
      const fit = report?.requirements.filter(({ level, status }) => level === 'REQUIRED' && status === 'fit-tested');
      expect(fit?.map(({ id }) => id) ?? []).toEqual([]);
    } finally {
      await candidate.close();
    }
  });
});
