import { describe, expect, it } from 'vitest';
import type { ActiveFault } from '../src/mock/reference-candidate.js';
import type { CheckedCandidate, JourneyResult } from '../src/model/portfolio.js';
import type { PortfolioCandidate } from '../src/portfolio/read-portfolio.js';
import { runJourney } from '../src/portfolio/run-journey.js';
import { findUseCase } from '../src/spec/use-cases.js';
import { startCandidate } from '../src/start-candidate.js';
import { fault, referenceProfile, testEnvironment, token } from './support/harness.js';

const buildingBlocks = ['identity', 'digital-registries', 'consent', 'payments', 'messaging'];

/** The journey of the cash transfer against reference candidates, each of which may have faults of its own. */
async function journeyWith(faults: Readonly<Record<string, readonly ActiveFault[]>>, left = buildingBlocks) {
  const running = await Promise.all(
    left.map((buildingBlock) => startCandidate({ buildingBlock, token, faults: faults[buildingBlock] ?? [], port: 0 })),
  );
  const candidates = left.map((id, position): PortfolioCandidate => {
    const profile = async () => ({
      ...(await referenceProfile(id)),
      url: running[position]?.url ?? '',
      timeouts: { request: 5_000, connect: 5_000, callback: 1_000 },
    });
    return { name: `${id} candidate`, buildingBlock: { id, title: id, govspec: '' }, profile };
  });
  const checked = candidates.map(
    ({ name, buildingBlock }) => ({ name, buildingBlock, result: 'conforms', report: {} }) as CheckedCandidate,
  );
  try {
    const useCase = await findUseCase('INST-1');
    return (await runJourney(
      useCase,
      candidates,
      checked,
      testEnvironment({ now: () => new Date() }).environment,
    )) as JourneyResult;
  } finally {
    await Promise.all(running.map((candidate) => candidate.close()));
  }
}

describe('the journey of the cash transfer', () => {
  it('goes through, and carries what one candidate answers to the next', async () => {
    const { finding, stoppedAt, exchanges, candidates } = await journeyWith({});
    console.log(JSON.stringify(finding), JSON.stringify(stoppedAt), JSON.stringify(exchanges.slice(-1)).slice(0, 1800));
    expect(stoppedAt).toBeUndefined();
    expect(finding).toEqual({ outcome: 'pass' });
    expect(Object.keys(candidates).sort()).toEqual([...buildingBlocks].sort());
    console.log(exchanges.map((x) => x.operation + ' ' + x.response?.status).join('\n'));
  });
});
