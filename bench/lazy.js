import { gate } from '../dist/gate/gate.js';
import { documentedBody } from '../dist/mock/kit/answer-body.js';
import { UserError } from '../dist/support/errors.js';
import { lazyCandidates, startLazyCandidate } from './lazy-candidates.js';
import { checkUrl, subject } from './support.js';
import { token } from './tokens.js';

/**
 * A table of what candidates that do nothing have "fit (tested)" of the REQUIRED requirements of each Building Block, and
 * the exit code of such a run.
 * @param {readonly string[]} buildingBlocks
 * @returns {Promise<boolean>} true where none has any, and none exits with 0
 */
export async function printLazy(buildingBlocks) {
  const names = Object.keys(lazyCandidates);
  let clean = true;
  console.log('REQUIRED "fit (tested)", cross-functional ones too / exit code');
  for (const id of buildingBlocks) {
    const about = await subject(id);
    for (const name of names) {
      const { fit, code, stopped = '' } = await lazyResult(about, name);
      clean &&= fit.length === 0 && code !== 0;
      console.log(
        `${id.padEnd(24)}${name.padEnd(34)}${String(fit.length).padStart(3)} / ${code}  ${fit.join(' ')}${stopped}`,
      );
    }
  }
  return clean;
}

async function lazyResult(about, name) {
  const { catalogue } = about.loaded;
  const sample = (operation) => documentedBody({ catalogue, operation }, {});
  const candidate = await startLazyCandidate(name, { operations: catalogue.operations, token, sample });
  try {
    const report = await checkUrl(about, candidate.url, { timeouts: { request: 2000, connect: 2000, callback: 300 } });
    const fit = report.requirements.filter(({ level, status }) => level === 'REQUIRED' && status === 'fit-tested');
    return { fit: fit.map(({ id }) => id), code: gate(report).code };
  } catch (error) {
    if (error instanceof UserError) return { fit: [], code: error.exitCode, stopped: error.message };
    throw error;
  } finally {
    await candidate.close();
  }
}
