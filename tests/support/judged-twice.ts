import { takeFolder } from '../../src/app/run-folder.js';
import { bundledChecks } from '../../src/checks/registry.generated.js';
import { checkWith } from '../../src/pipeline/check.js';
import { judgeRecording } from '../../src/pipeline/judge-recording.js';
import { openRecording } from '../../src/pipeline/open-recording.js';
import { checkReference, type Scenario, temporaryFolder, testEnvironment } from './harness.js';

const now = (): Date => new Date();

/** Checks the reference candidate of a Building Block and keeps the run; then judges what was kept. */
export async function judgedTwice(buildingBlock: string, scenario: Scenario = {}) {
  const folder = await temporaryFolder();
  const { recorder, release } = takeFolder(folder, { now });
  const request = { ...scenario.request, recorder, out: folder };
  const live = await checkReference(buildingBlock, { ...scenario, request });
  release();
  const { environment } = testEnvironment();
  const { report: again, missed } = await judgeRecording(
    openRecording(folder),
    { folder },
    { check: checkWith(bundledChecks), environment },
  );
  return { live, again, missed, folder };
}
