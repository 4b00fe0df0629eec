import type { Verdict } from './verdict.js';

/**
 * Verdicts as they count. What is asked is the rule set: a scenario that was changed asks something else, so what it was made from
 * is not verified; one that was added shows nothing but faults.
 */
export function countedVerdicts(verdicts: readonly Verdict[]): readonly Verdict[] {
  if (verdicts.every(({ custom }) => custom === undefined)) return verdicts;
  return verdicts.flatMap((verdict) => {
    if (verdict.custom === undefined || verdict.outcome === 'fail') return [verdict];
    const reason = 'its scenario was changed, so what the rule set asks was not asked';
    return verdict.custom === 'added' ? [] : [{ ...verdict, outcome: 'not-verified' as const, reason }];
  });
}
