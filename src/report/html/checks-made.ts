import type { Report } from '../../model/report.js';
import type { Outcome } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import { type RuleWords, ruleWords } from '../rule-words.js';

/** A kind of check that was made, and how often it ended how. */
export interface CheckMade extends RuleWords {
  readonly counts: Readonly<Record<Exclude<Outcome, 'not-applicable'>, number>>;
}

/** The kinds of check that applied somewhere, in the order of the report. */
export function checksMade(report: Report): CheckMade[] {
  const applying = report.verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
  return [...groupBy(applying, ({ rule }) => rule)].map(([rule, own]) => {
    const count = (outcome: Outcome): number => own.filter((verdict) => verdict.outcome === outcome).length;
    return {
      ...ruleWords(report, rule),
      counts: {
        pass: count('pass'),
        fail: count('fail'),
        'not-verified': count('not-verified'),
        error: count('error'),
      },
    };
  });
}
