import type { CandidateResult, JourneyResult, PartState } from '../model/portfolio.js';
import { conclusionWords } from './conclusion-names.js';

export const resultWords: Readonly<Record<CandidateResult, string>> = {
  ...conclusionWords,
  'not-checked': 'not checked',
};

export const partWords: Readonly<Record<PartState, string>> = {
  covered: 'covered',
  'not-verified': 'not verified',
  gap: 'stopped by a gap',
  'not-checked': 'not checked',
  'no-candidate': 'no candidate',
  'no-definition': 'nothing published',
};

/** How a journey ended, in one line. */
export function journeyLine({ finding, stoppedAt }: JourneyResult): string {
  if (finding.outcome === 'pass') return 'It goes through.';
  const where =
    stoppedAt === undefined
      ? ''
      : ` at ${stoppedAt.buildingBlock}, asked to ${stoppedAt.part}, by the step: ${stoppedAt.text}`;
  const how = finding.outcome === 'fail' ? 'It stops' : 'It could not be shown to the end: it stops';
  return `${how}${where}`;
}

/** Why a journey stopped. */
export function journeyReasons({ finding }: JourneyResult): string[] {
  if (finding.outcome === 'pass') return [];
  if (finding.outcome !== 'fail') return [finding.reason];
  return finding.problems.map(({ expected, actual }) => `expected ${expected}, got ${actual}`);
}
