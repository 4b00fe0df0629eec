import type { Report } from '../model/report.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { problemLine } from './words.js';

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

/** CTRF has no "not verified": it is pending, for it waits for something; an error of the run is "other". */
const statuses: Readonly<Record<Outcome, Status>> = {
  pass: 'passed',
  fail: 'failed',
  'not-verified': 'pending',
  'not-applicable': 'skipped',
  error: 'other',
};

/** The report in the Common Test Report Format (ctrf.io, version 1.0.0): a test for each verdict. */
export function renderCtrf(report: Report): string {
  const { run, tool, verdicts, totals } = report;
  const document = {
    reportFormat: 'CTRF',
    specVersion: '1.0.0',
    timestamp: run.finishedAt,
    generatedBy: `${tool.name} ${tool.version}`,
    results: {
      tool,
      summary: {
        tests: verdicts.length,
        passed: totals.pass,
        failed: totals.fail,
        pending: totals['not-verified'],
        skipped: totals['not-applicable'],
        other: totals.error,
        start: Date.parse(run.startedAt),
        stop: Date.parse(run.finishedAt),
      },
      tests: verdicts.map(testOf),
    },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function testOf(verdict: Verdict) {
  const { id, title, outcome, rule, operation, requirements, feature, exchange } = verdict;
  const message = messageOf(verdict);
  return {
    name: title === '' ? id : title,
    status: statuses[outcome],
    duration: Math.round(exchange?.ms ?? 0),
    suite: operation.split('/'),
    rawStatus: outcome,
    ...(message === '' ? {} : { message }),
    ...(verdict.repeat === undefined ? {} : { snippet: verdict.repeat }),
    ...(feature === undefined ? {} : { filePath: feature.file, line: feature.line }),
    tags: [rule],
    labels: { scenario: id, ...(requirements.length === 0 ? {} : { requirements }) },
  };
}

function messageOf({ outcome, problems, reason = '' }: Verdict): string {
  if (outcome !== 'fail') return reason;
  return problems.map(problemLine).join('\n');
}
