import type { Report } from '../model/report.js';
import type { Speech } from '../support/words/speech.js';

/** What a reader must know to read the figures of a report. */
export function readingNotes({ defects, verdicts, run }: Report, { say }: Speech): string[] {
  const observations = verdicts.reduce((sum, verdict) => sum + verdict.observations.length, 0);
  const custom = verdicts.filter((verdict) => verdict.custom !== undefined).length;
  const counted = (key: string, count: number): string[] => (count === 0 ? [] : [say(key, { count })]);
  return [
    say('body.also', {
      observations: say('body.observations', { count: observations }),
      defects: say('body.defects', { count: defects.length }),
    }),
    ...counted('body.leftOut', run.leftOut ?? 0),
    ...counted('body.edited', run.edited.length),
    ...counted('body.custom', custom),
  ];
}
