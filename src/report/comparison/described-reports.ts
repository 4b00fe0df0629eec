import { isNamed } from '../../model/candidate-name.js';
import type { ComparedReport } from '../../model/comparison.js';
import type { Report } from '../../model/report.js';

/** A report, and the file that it was read from. */
export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

type Labeller = (report: Report, position: number) => string;

/** From the shortest label to one that is always unique. */
const labellers: readonly Labeller[] = [
  nameOf,
  (report) => `${nameOf(report)} ${report.candidate.version ?? ''}`.trim(),
  (report) => `${nameOf(report)} ${report.candidate.version ?? ''} ${report.run.startedAt}`.replace(/ {2,}/g, ' '),
  (report, position) => `${nameOf(report)} (${position + 1})`,
];

/** The reports with labels: the name of the candidate, and its version, time or number where names are not unique. */
export function describeReports(named: readonly NamedReport[]): ComparedReport[] {
  const labels = uniqueLabels(named);
  return named.map(({ file, report }, position) => ({
    label: labels[position] ?? file,
    file,
    runId: report.run.id,
    startedAt: report.run.startedAt,
    conclusion: report.conclusion.word,
    score: report.score.value,
    coverage: report.score.coverage,
    counts: report.totals,
    regime: { name: report.regime.name, result: report.regime.result },
    required: requiredOf(report),
  }));
}

/** What a reader calls a candidate: one without a name by where it was reached. */
function nameOf({ candidate: { name, urls } }: Report): string {
  const addresses = [...new Set(Object.values(urls))].join(', ');
  return isNamed(name) || addresses === '' ? name : addresses;
}

function requiredOf({ conclusion: { required } }: Report): ComparedReport['required'] {
  return { met: required.met, of: required.of };
}

function uniqueLabels(named: readonly NamedReport[]): string[] {
  const attempts = labellers.map((label) => named.map(({ report }, position) => label(report, position)));
  return attempts.find((labels) => new Set(labels).size === labels.length) ?? attempts.at(-1) ?? [];
}
