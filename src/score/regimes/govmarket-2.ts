import type { RegimeMeasure, RegimeResult } from '../../model/regime.js';
import type { RequirementResult } from '../../model/report.js';
import { generationPrefix } from '../../model/requirement.js';
import { isGap, isOpen, isRequired } from '../../model/requirement-standing.js';
import {
  aboutSome,
  commonNotes,
  ofBuildingBlock,
  openRequirement,
  operationsMeasure,
  type RegimeFacts,
  tally,
} from './counting.js';

const generation = '2.1.0';

/**
 * The rules of GovSpecs 2.x (cfr-architecture 2.1.0): every REQUIRED requirement, of the cross-functional ones and of the
 * Building Block (5.3.3, 5.5.4), every published operation (5.4.5.1), and a percentage of the RECOMMENDED ones. Where no
 * Building Block is chosen, or its GovSpec calls nothing REQUIRED, the cross-functional requirements alone decide. A requirement without an answer leaves the
 * result undecided: it neither disqualifies nor leaves the denominator.
 */
export function govmarket2(facts: RegimeFacts): RegimeResult {
  const crossFunctional = facts.requirements.filter(({ set }) => set === `${generationPrefix}${generation}`);
  const own = ofBuildingBlock(facts.requirements);
  const both = [...crossFunctional, ...own];
  const measures = [
    required('required-cross-functional', 'REQUIRED, cross-functional', crossFunctional),
    ...(own.some(isRequired) ? [required('required-building-block', 'REQUIRED, Building Block', own)] : []),
    ...operationsMeasure(facts),
    {
      id: 'recommended',
      title: 'RECOMMENDED, both',
      asks: 'shown to buyers',
      ...tally(both.filter(isRecommended)),
    },
  ];
  const result = decided(both.filter(isRequired), measures);
  const counted = both.filter((requirement) => isRequired(requirement) || isRecommended(requirement));
  return {
    name: 'govmarket-2',
    generation,
    result,
    reached: result === 'compliant',
    score: tally(both.filter(isRequired)).share,
    measures,
    open: both.filter(isRequired).filter(isOpen).map(openRequirement),
    notes: [...emptyNotes(measures), ...levelNotes(both), ...commonNotes(counted, facts)],
  };
}

type Result = 'compliant' | 'not compliant' | 'not decided';

/** One REQUIRED requirement that is not met disqualifies (5.3.3); one that is unanswered leaves it undecided. */
function decided(asked: readonly RequirementResult[], measures: readonly RegimeMeasure[]): Result {
  if (asked.some(isGap) || measures.some(({ gaps = 0 }) => gaps > 0)) return 'not compliant';
  return measures.every(({ holds }) => holds !== false) ? 'compliant' : 'not decided';
}

/** What has no level is RECOMMENDED (5.3.3). */
function isRecommended({ level }: RequirementResult): boolean {
  return level === 'RECOMMENDED' || level === 'UNMARKED';
}

/** Nothing to divide is nothing shown: it does not hold. */
function required(id: string, title: string, requirements: readonly RequirementResult[]): RegimeMeasure {
  const counted = tally(requirements.filter(isRequired));
  return { id, title, asks: '100 % (5.3.3)', ...counted, holds: counted.of > 0 && counted.met === counted.of };
}

function emptyNotes(measures: readonly RegimeMeasure[]): string[] {
  return measures
    .filter(({ of, holds }) => of === 0 && holds === false)
    .map(({ title }) => `${title}: no requirement counts, so nothing is shown.`);
}

function levelNotes(requirements: readonly RequirementResult[]): string[] {
  const count = (level: RequirementResult['level']): number =>
    requirements.filter((requirement) => requirement.level === level).length;
  const notes: [number, string, string][] = [
    [count('UNMARKED'), 'has no level and counts as RECOMMENDED.', 'have no level and count as RECOMMENDED.'],
    [
      count('CONDITIONAL'),
      'is required under a condition and counts as REQUIRED.',
      'are required under a condition and count as REQUIRED.',
    ],
    [
      count('OPTIONAL'),
      'is OPTIONAL, a level of earlier generations, and does not count.',
      'are OPTIONAL, a level of earlier generations, and do not count.',
    ],
    [count('DRAFT'), 'is a draft and does not count.', 'are drafts and do not count.'],
    [count('DEPRECATED'), 'is deprecated and does not count.', 'are deprecated and do not count.'],
  ];
  return notes.filter(([many]) => many > 0).map(([many, one, more]) => aboutSome(many, one, more));
}
