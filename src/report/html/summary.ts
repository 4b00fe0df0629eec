import type { Report } from '../../model/report.js';
import type { Speech } from '../../support/words/speech.js';

/** The facts of a run that stand under the sentence: what each is called, and what it is. */
export function runFacts(report: Report, { say }: Speech): { readonly name: string; readonly value: string }[] {
  const { candidate, buildingBlock, run, tool } = report;
  const addresses = [...new Set(Object.values(candidate.urls))].join(', ');
  const facts: readonly [string, string][] = [
    ['candidate', `${candidate.name} ${candidate.version ?? ''}`.trim()],
    ['address', addresses],
    ['govspec', `${buildingBlock.title} ${buildingBlock.govspec}`],
    ['date', `${run.startedAt.slice(0, 10)} ${run.startedAt.slice(11, 16)} UTC`],
    ['depth', depthWords(run, say)],
    ['duration', durationWords(Date.parse(run.finishedAt) - Date.parse(run.startedAt), say)],
    ['tool', `${tool.name} ${tool.version}`],
    ['run', run.id],
  ];
  return facts.filter(([, value]) => value !== '').map(([name, value]) => ({ name: say(`summary.${name}`), value }));
}

function depthWords({ depth, leftOut }: Report['run'], say: Speech['say']): string {
  const name = say(`depth.${depth}`);
  return leftOut === undefined ? name : `${name}. ${say('body.leftOut', { count: leftOut })}`;
}

/** @param ms milliseconds */
function durationWords(ms: number, say: Speech['say']): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return say('summary.seconds', { seconds });
  return say('summary.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
