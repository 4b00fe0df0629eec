import { type KnownGap, knownGapOf, knownGapWords } from '../model/known-gap.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { hashOf } from '../support/hash.js';
import { failureSentences } from './failure-sentences.js';

/**
 * The failures of a report in the format that GitLab reads for its Code Quality widget: a list with one entry for each.
 * @param knownGaps gaps that the build lets pass: they are said as information, with their reason
 */
export function renderCodeQuality({ verdicts }: Report, knownGaps: readonly KnownGap[] = []): string {
  const entries = verdicts.flatMap((verdict) => (verdict.outcome === 'fail' ? entryOf(verdict, knownGaps) : []));
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

function entryOf(verdict: Verdict, knownGaps: readonly KnownGap[]) {
  const { id, rule, problems, level, feature } = verdict;
  const [first] = problems;
  if (first === undefined) return [];
  const known = knownGapOf(verdict, knownGaps);
  const excuse = known === undefined ? [] : [knownGapWords(known)];
  const asked = level === undefined || level === 'REQUIRED' ? 'major' : 'minor';
  return [
    {
      description: [...failureSentences(verdict), ...excuse].join(' '),
      check_name: rule,
      fingerprint: hashOf(id).slice(0, 32),
      severity: known === undefined ? asked : 'info',
      location: { path: first.clause.file || (feature?.file ?? rule), lines: { begin: 1 } },
    },
  ];
}
