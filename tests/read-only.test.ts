import { expect, it } from 'vitest';
import { ReferenceCandidate } from '../src/mock/index.js';
import type { Network } from '../src/model/network.js';
import { definitionOf } from './support/definitions.js';
import { checkUrl, failuresOf, referenceProfile, token } from './support/harness.js';
import { candidateUrl, inProcess } from './support/in-process.js';

/** Runs what only reads against the reference candidate, and gives the methods that arrived too. */
async function readOnly(buildingBlock: string, minCoverage?: number) {
  const profile = { ...(await referenceProfile(buildingBlock)), url: candidateUrl };
  const { send, networkTo } = inProcess();
  const candidate = new ReferenceCandidate({ ...(await definitionOf(buildingBlock)), token, faults: [], send });
  const network = networkTo(candidate, profile.timeouts);
  const methods = new Set<string>();
  const heard: Network = {
    ...network,
    transport: (request) => {
      methods.add(request.method);
      return network.transport(request);
    },
  };
  const more = minCoverage === undefined ? {} : { minCoverage };
  const report = await checkUrl(buildingBlock, profile, { network: heard, readOnly: true, ...more });
  return { report, methods };
}

it('only requests that change nothing are sent, and what needs others is not verified', async () => {
  const { report, methods } = await readOnly('messaging');
  expect([...methods].filter((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method))).toEqual([]);
  expect(methods).toContain('GET');
  expect(failuresOf(report)).toEqual([]);
  const writing = report.verdicts.filter(({ rule, operation }) => {
    const { method = '' } = report.operations.find((one) => one.operation === operation) ?? {};
    return rule === 'success-status' && ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method);
  });
  expect(writing.length).toBeGreaterThan(2);
  for (const { outcome, reason } of writing)
    expect([outcome, reason]).toEqual(['not-verified', expect.stringMatching(/only reads \(--read-only\)/)]);
  expect(report.verdicts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
});

it('coverage is that of all that was to be verified, so that little never passes for enough', async () => {
  const { report } = await readOnly('messaging');
  expect(report.conclusion.word).toBe('not-enough-verified');
  expect(report.score.coverage).toBeLessThan(0.5);
  const { report: halfWanted } = await readOnly('messaging', 50);
  expect(halfWanted.conclusion.word).toBe('not-enough-verified');
});

it('reads are judged, and nobody is blamed', async () => {
  const { report } = await readOnly('wallet');
  const passed = report.verdicts.filter(({ rule, outcome }) => rule === 'success-status' && outcome === 'pass');
  expect(passed.length).toBeGreaterThan(0);
  expect(report.verdicts.filter(({ outcome }) => outcome === 'fail' || outcome === 'error')).toEqual([]);
});
