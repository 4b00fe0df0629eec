import { exchangeLog } from '../../src/app/exchange-log.js';
import { mergeShards } from '../../src/app/merge-shards.js';
import { takeFolder } from '../../src/app/run-folder.js';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import type { Report } from '../../src/model/report.js';
import { checkWith } from '../../src/pipeline/check.js';
import { essence } from './essence.js';
import { checkReference, type Scenario, temporaryFolder, testEnvironment } from './harness.js';

const now = (): Date => new Date();
const judging = { check: checkWith(bundledChecks), environment: testEnvironment().environment };

/** Runs one shard against a reference candidate of its own. @returns its folder, its report, and how many requests it sent */
export async function runShard(
  buildingBlock: string,
  shard: { index: number; count: number },
  scenario: Scenario = {},
) {
  const folder = await temporaryFolder();
  const { recorder, release } = takeFolder(folder, { now });
  const request = { ...scenario.request, recorder, shard, out: folder };
  const report = await checkReference(buildingBlock, { ...scenario, request });
  release();
  return { folder, report, requests: exchangeLog(folder).exchanges.length };
}

/** Runs all shards, one after the other. */
export async function runShards(buildingBlock: string, count: number, scenario: Scenario = {}) {
  const shards: Awaited<ReturnType<typeof runShard>>[] = [];
  for (let index = 1; index <= count; index += 1)
    shards.push(await runShard(buildingBlock, { index, count }, scenario));
  return shards;
}

/** Merges what lies in folders. */
export async function merged(shards: readonly string[]) {
  const folder = await temporaryFolder();
  return { folder, ...(await mergeShards({ shards, folder }, judging)) };
}

/** What is said of a whole candidate rests on a request that succeeded before, and each shard has its own. */
function withoutOwnRead(verdict: Report['verdicts'][number]): Report['verdicts'][number] {
  const { exchange: _, ...others } = verdict;
  return verdict.rule === 'correlation-id' ? others : verdict;
}

/** What one run and a merged one may not differ in. */
export function decided(report: Report): unknown {
  const { score, apis, operations, regime, conclusion, requirements } = report;
  const statuses = requirements.map(({ id, status, reason }) => ({ id, status, reason }));
  return {
    verdicts: essence({ ...report, verdicts: report.verdicts.map(withoutOwnRead) }),
    score,
    apis,
    operations,
    regime,
    conclusion,
    statuses,
  };
}
