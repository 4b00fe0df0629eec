import type { Report } from '../../model/report.js';
import type { Speech } from '../../support/words/speech.js';

/** What came of the check, in one sentence that needs no knowledge of the program. */
export function summarySentence({ conclusion, candidate, buildingBlock, run }: Report, { say }: Speech): string {
  const { operations, required } = conclusion;
  const names = { candidate: candidate.name, block: buildingBlock.title };
  const first =
    operations.of === 0
      ? say('summary.noOperations', names)
      : say('summary.implements', { ...names, fit: operations.fit, of: operations.of, count: operations.of });
  const gaps =
    required.gaps === 0
      ? say('summary.noRequiredGap', { of: required.of })
      : say('summary.requiredGaps', { count: required.gaps, of: required.of });
  const open = required.open === 0 ? [] : [say('summary.open', { count: required.open })];
  const sentence = `${[first, ...(required.of === 0 ? [] : [gaps, ...open])].join(say('summary.join'))}.`;
  if (run.complete) return sentence;
  const why = run.stoppedBy ?? say('summary.incompleteUnknown');
  return `${say('summary.incomplete', { why })} ${sentence}`;
}

/** The facts of a run that stand under the sentence: what each is called, and what it is. */
export function runFacts(report: Report, { say }: Speech): { readonly name: string; readonly value: string }[] {
  const { candidate, buildingBlock, run, tool } = report;
  const addresses = [...new Set(Object.values(candidate.urls))].join(', ');
  const facts: readonly [string, string][] = [
    ['candidate', `${candidate.name} ${candidate.version ?? ''}`.trim()],
    ['address', addresses],
    ['govspec', `${buildingBlock.title} ${buildingBlock.govspec}`],
    ['date', `${run.startedAt.slice(0, 10)} ${run.startedAt.slice(11, 16)} UTC`],
    ['depth', say(`depth.${run.depth}`)],
    ['duration', durationWords(Date.parse(run.finishedAt) - Date.parse(run.startedAt), say)],
    ['tool', `${tool.name} ${tool.version}`],
    ['run', run.id],
  ];
  return facts.filter(([, value]) => value !== '').map(([name, value]) => ({ name: say(`summary.${name}`), value }));
}

/** @param ms milliseconds */
function durationWords(ms: number, say: Speech['say']): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return say('summary.seconds', { seconds });
  return say('summary.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
