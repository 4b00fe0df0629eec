import type { RegimeMeasure, RegimeResult } from '../../model/regime.js';
import type { RequirementResult } from '../../model/report.js';
import { commonNotes, generationPrefix, isRequired, ofBuildingBlock, type RegimeFacts, tally } from './counting.js';

const generation = '2.1.0';

/**
 * The rules of GovSpecs 2.x (cfr-architecture 2.1.0, 5.3.3 and 5.5.4): every REQUIRED requirement, of the cross-functional
 * ones and of the Building Block, and a percentage of the RECOMMENDED ones.
 */
export function govmarket2(facts: RegimeFacts): RegimeResult {
  const crossFunctional = facts.requirements.filter(({ set }) => set === `${generationPrefix}${generation}`);
  const own = ofBuildingBlock(facts.requirements);
  const both = [...crossFunctional, ...own];
  const measures = [
    required('required-cross-functional', 'REQUIRED, cross-functional', crossFunctional),
    required('required-building-block', 'REQUIRED, Building Block', own),
    {
      id: 'recommended',
      title: 'RECOMMENDED, both',
      asks: 'shown to buyers',
      ...tally(both.filter(isRecommended)),
    },
  ];
  const reached = measures.every(({ holds }) => holds !== false);
  const counted = both.filter((requirement) => isRequired(requirement) || isRecommended(requirement));
  return {
    name: 'govmarket-2',
    generation,
    result: reached ? 'compliant' : 'not compliant',
    reached,
    score: tally(both.filter(isRequired)).share,
    measures,
    notes: [...emptyNotes(measures), ...levelNotes(both), ...commonNotes(counted, facts)],
  };
}

/** What has no level is RECOMMENDED. */
function isRecommended({ level }: RequirementResult): boolean {
  return level === 'RECOMMENDED' || level === 'UNMARKED';
}

/** Nothing to divide is nothing shown: it does not hold. */
function required(id: string, title: string, requirements: readonly RequirementResult[]): RegimeMeasure {
  const counted = tally(requirements.filter(isRequired));
  return { id, title, asks: '100 %', ...counted, holds: counted.of > 0 && counted.met === counted.of };
}

function emptyNotes(measures: readonly RegimeMeasure[]): string[] {
  return measures
    .filter(({ of, holds }) => of === 0 && holds === false)
    .map(({ title }) => `${title}: there is none that counts, so nothing is shown.`);
}

function levelNotes(requirements: readonly RequirementResult[]): string[] {
  const count = (level: RequirementResult['level']): number =>
    requirements.filter((requirement) => requirement.level === level).length;
  const notes: [number, string][] = [
    [count('UNMARKED'), `${count('UNMARKED')} have no level and count as RECOMMENDED.`],
    [count('CONDITIONAL'), `${count('CONDITIONAL')} are required under a condition and count as REQUIRED.`],
    [count('OPTIONAL'), `${count('OPTIONAL')} are OPTIONAL, a level of earlier generations, and count nowhere.`],
    [count('DRAFT'), `${count('DRAFT')} are DRAFT and never count.`],
    [count('DEPRECATED'), `${count('DEPRECATED')} are DEPRECATED and do not count.`],
  ];
  return notes.filter(([many]) => many > 0).map(([, text]) => text);
}
