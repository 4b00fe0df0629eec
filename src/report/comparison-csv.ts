import type { Comparison } from '../model/comparison.js';
import { writeTable } from '../support/csv.js';
import { changeWords, stateWords } from './comparison-words.js';

/** Every row of a comparison for a spreadsheet: the state in every report, then why. */
export function renderComparisonCsv({ mode, reports, rows }: Comparison): string {
  const labels = reports.map(({ label }) => label);
  const overTime = mode === 'over-time';
  return writeTable([
    [
      'kind',
      'id',
      'level',
      'what',
      ...(overTime ? ['change'] : []),
      ...labels,
      ...labels.map((label) => `${label}: why`),
    ],
    ...rows.map(({ kind, id, level, title, change, cells }) => [
      kind,
      id,
      level ?? '',
      title,
      ...(overTime ? [changeWords[change]] : []),
      ...cells.map((cell) => stateWords(kind, cell)),
      ...cells.map(({ reason }) => reason ?? ''),
    ]),
  ]);
}
