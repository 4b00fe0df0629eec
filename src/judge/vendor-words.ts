import type { Operation } from '../model/definition.js';
import { operationProfile, type Profile } from '../model/profile.js';
import type { Verdict } from '../model/verdict.js';

/** A failure that the vendor has announced stays one, and says why they expect it. */
export function withVendorWords(
  profile: Pick<Profile, 'operations'>,
  operation: Operation,
  verdicts: readonly Verdict[],
): Verdict[] {
  const announced = operationProfile(profile, operation)?.expect ?? [];
  return verdicts.map((verdict) => {
    const because = announced.find(({ check }) => check === verdict.rule)?.because;
    if (because === undefined || verdict.outcome !== 'fail') return verdict;
    const [first, ...rest] = verdict.problems;
    if (first === undefined) return verdict;
    return { ...verdict, problems: [{ ...first, actual: `${first.actual}; the vendor says: ${because}` }, ...rest] };
  });
}
