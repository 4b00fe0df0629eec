import type { Report } from '../../model/report.js';
import type { Speech } from '../../support/words/speech.js';
import { translatorOf } from '../spoken.js';
import type { NamedReport } from './described-reports.js';

const settings: readonly (readonly [string, (report: Report) => string])[] = [
  ['note.depths', ({ run }) => run.depth],
  ['note.versions', ({ tool }) => tool.version],
  ['note.definitions', ({ buildingBlock }) => buildingBlock.apis.map(({ sha256 }) => sha256.slice(0, 8)).join('+')],
];

/** Differences between the runs themselves, because a change may come from them and not from a candidate. */
export function notesOn(named: readonly NamedReport[], { say, language }: Speech): string[] {
  const translate = language === 'en' ? String : translatorOf({ language, isolated: false });
  const ofSettings = settings.flatMap(([word, read]) => {
    const values = new Set(named.map(({ report }) => read(report)));
    return values.size > 1 ? [say(word, { values: [...values].join(', ') })] : [];
  });
  const each = (note: (one: NamedReport) => string | undefined): string[] => named.flatMap((one) => note(one) ?? []);
  return [
    ...ofSettings,
    ...each(({ file, report: { run } }) =>
      run.complete
        ? undefined
        : say('note.incomplete', {
            file,
            why: run.stoppedBy === undefined ? say('note.cutShort') : translate(run.stoppedBy),
          }),
    ),
    ...each(({ file, report: { run } }) =>
      run.tags === undefined ? undefined : say('note.partial', { file, tags: run.tags }),
    ),
    ...each(({ file, report: { run } }) =>
      run.edited.length === 0 ? undefined : say('note.edited', { file, count: run.edited.length }),
    ),
  ];
}
