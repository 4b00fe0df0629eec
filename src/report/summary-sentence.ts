import type { Report } from '../model/report.js';
import type { Speech } from '../support/words/speech.js';

/** What came of the check, in one sentence that needs no knowledge of the program. */
export function summarySentence({ conclusion, candidate, buildingBlock, run }: Report, { say }: Speech): string {
  const { operations, required } = conclusion;
  const names = { candidate: candidate.name, block: buildingBlock.title };
  const first =
    operations.of === 0
      ? say('summary.noOperations', names)
      : say('summary.implements', { ...names, fit: operations.fit, of: operations.of, count: operations.of });
  const broken = operations.gaps === 0 ? [] : [say('summary.operationGaps', { count: operations.gaps })];
  const gaps =
    required.gaps === 0
      ? say('summary.noRequiredGap', { of: required.of })
      : say('summary.requiredGaps', { count: required.gaps, of: required.of });
  const open = required.open === 0 ? [] : [say('summary.open', { count: required.open })];
  const sentence = `${[first, ...broken, ...(required.of === 0 ? [] : [gaps, ...open])].join(say('summary.join'))}.`;
  if (run.complete) return sentence;
  const why = run.stoppedBy ?? say('summary.incompleteUnknown');
  return `${say('summary.incomplete', { why })} ${sentence}`;
}
