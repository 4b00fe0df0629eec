import type { BlockingGap, CandidateSummary, CheckedCandidate } from '../model/portfolio.js';
import { type Report, type RequirementResult, type RequirementStatus, requirementStatuses } from '../model/report.js';
import { isCountedGap, isOfRegime } from '../model/requirement-standing.js';

/** A candidate in short. */
export function summaryOf({ report, ...candidate }: CheckedCandidate): CandidateSummary {
  if (report === undefined) return candidate;
  const { value, coverage } = report.score;
  const { met, of } = report.conclusion.required;
  const requirements = countStatuses(report);
  return {
    ...candidate,
    shown: { score: value, coverage, counts: report.totals, required: { met, of }, requirements },
  };
}

/** Of the sets that the regime counts: the requirements of another generation are in the report of the candidate only. */
function countStatuses({ requirements, regime }: Report): Record<RequirementStatus, number> {
  const own = requirements.filter((requirement) => isOfRegime(requirement, regime));
  const count = (wanted: RequirementStatus): number => own.filter(({ status }) => status === wanted).length;
  return Object.fromEntries(requirementStatuses.map((status) => [status, count(status)])) as Record<
    RequirementStatus,
    number
  >;
}

/** What the regime of the candidate counts, as its conclusion does. */
function countedGaps(report: Report | undefined): RequirementResult[] {
  return report?.requirements.filter((requirement) => isCountedGap(requirement, report.regime)) ?? [];
}

/**
 * REQUIRED requirements with a gap, those first that stop most candidates; where that is the same, those first that leave
 * fewest candidates over.
 */
export function blockingGaps(checked: readonly CheckedCandidate[]): BlockingGap[] {
  const gaps = new Map<string, BlockingGap>();
  for (const { name, buildingBlock, report } of checked) {
    for (const requirement of countedGaps(report)) {
      const { set, id, statement, reason } = requirement;
      const key = `${set} ${id}`;
      const known = gaps.get(key) ?? { set, requirement: id, statement, candidates: [], of: askedOf(checked, set, id) };
      const candidates = [...known.candidates, { name, buildingBlock: buildingBlock.id, reason }];
      gaps.set(key, { ...known, candidates });
    }
  }
  return [...gaps.values()].sort(
    (a, b) =>
      b.candidates.length - a.candidates.length ||
      a.of - b.of ||
      a.set.localeCompare(b.set, 'en') ||
      a.requirement.localeCompare(b.requirement, 'en', { numeric: true }),
  );
}

function askedOf(checked: readonly CheckedCandidate[], set: string, id: string): number {
  return checked.filter(({ report }) =>
    report?.requirements.some((requirement) => requirement.set === set && requirement.id === id),
  ).length;
}
