import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { takeFolder } from '../src/app/run-folder.js';
import { judgeRecording, openRecording } from '../src/pipeline/judge-recording.js';
import { checkReference, fault, type Scenario, temporaryFolder, testEnvironment } from './support/harness.js';

const now = (): Date => new Date();

/** Checks a candidate and keeps the run; then judges what was kept. */
async function judgedTwice(buildingBlock: string, scenario: Scenario = {}) {
  const folder = await temporaryFolder();
  const { recorder, release } = takeFolder(folder, { now });
  const request = { ...scenario.request, recorder, out: folder };
  const live = await checkReference(buildingBlock, { ...scenario, request });
  release();
  const { environment } = testEnvironment();
  const again = await judgeRecording(openRecording(folder), { folder }, environment);
  return { live, again: again.report, missed: again.missed, folder };
}

describe('a run that is judged again from its recording', () => {
  it.each(['registration', 'consent'])('gives the same report: %s', async (buildingBlock) => {
    const faults = buildingBlock === 'registration' ? [fault('update-lost')] : [];
    const { live, again, missed, folder } = await judgedTwice(buildingBlock, { faults });
    expect(missed).toEqual([]);
    expect(again.verdicts.length).toBeGreaterThan(100);
    expect(again).toEqual(live);
    expect(await readdir(folder)).toEqual(['recording.ndjson.gz']);
  });
});
