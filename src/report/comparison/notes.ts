import type { Report } from '../../model/report.js';
import type { NamedReport } from './described-reports.js';

const settings: readonly (readonly [string, (report: Report) => string])[] = [
  ['depths', ({ run }) => run.depth],
  ['versions of govstack-check', ({ tool }) => tool.version],
  ['definitions', ({ buildingBlock }) => buildingBlock.apis.map(({ sha256 }) => sha256.slice(0, 8)).join('+')],
];

/** Differences between the runs themselves, because a change may come from them and not from a candidate. */
export function notesOn(named: readonly NamedReport[]): string[] {
  return [
    ...settings.flatMap(([words, read]) => settingNotes(words, new Set(named.map(({ report }) => read(report))))),
    ...named.flatMap(incompleteNotes),
    ...named.flatMap(partialNotes),
    ...named.flatMap(editedNotes),
  ];
}

function settingNotes(words: string, values: ReadonlySet<string>): string[] {
  return values.size > 1 ? [`The reports were made with different ${words}: ${[...values].join(', ')}.`] : [];
}

function incompleteNotes({ file, report: { run } }: NamedReport): string[] {
  return run.complete ? [] : [`The run of ${file} is not complete: ${run.stoppedBy ?? 'it was cut short'}.`];
}

function partialNotes({ file, report: { run } }: NamedReport): string[] {
  return run.tags === undefined ? [] : [`The run of ${file} asked only what was chosen: ${run.tags}.`];
}

function editedNotes({ file, report: { run } }: NamedReport): string[] {
  return run.edited.length === 0 ? [] : [`${file} rests on ${run.edited.length} features that were edited.`];
}
