import type { ChangedScenario, SinceLast } from '../model/since-last.js';

/** One kind of change, and the scenarios of it. */
export interface ChangeList {
  readonly title: string;
  readonly scenarios: readonly ChangedScenario[];
}

/** What changed since the report before, the worst first; lists with nothing in them are left out. */
export function changeLists({ broken, found, fixed, undecided }: SinceLast): ChangeList[] {
  const lists: readonly ChangeList[] = [
    { title: 'newly broken: passed before, and fails', scenarios: broken },
    { title: 'newly found: not verified before, and fails', scenarios: found },
    { title: 'no longer decided: failed before, and could not be verified', scenarios: undecided },
    { title: 'newly fixed: failed before, and passes', scenarios: fixed },
  ];
  return lists.filter(({ scenarios }) => scenarios.length > 0);
}

/** "Since the run of 2026-11-21 20:15 UTC". */
export function sinceTitle({ at }: SinceLast): string {
  return `Since the run of ${at.slice(0, 16).replace('T', ' ')} UTC`;
}
