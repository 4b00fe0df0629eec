import type { Evidence } from '../model/evidence.js';
import type { Requirement } from '../model/requirement.js';
import { UserError } from '../support/errors.js';

/** Whom and what evidence must be about. */
export interface EvidenceSubject {
  readonly candidate: string;
  readonly buildingBlock: string;
  readonly requirements: readonly Requirement[];
}

/**
 * Sees to it that evidence speaks of this candidate and of requirements that are asked.
 * @throws UserError when it does not.
 */
export function checkEvidence(evidence: Evidence, subject: EvidenceSubject): void {
  const { candidate, buildingBlock, requirements } = subject;
  if (evidence.candidate !== candidate) {
    throw new UserError(`The evidence is about the candidate "${evidence.candidate}", but "${candidate}" is checked.`, {
      hint: 'Use the same name for the candidate in the evidence and in the profile (candidate.name).',
    });
  }
  if (evidence.buildingBlock !== undefined && evidence.buildingBlock !== buildingBlock) {
    throw new UserError(
      `The evidence is about the Building Block "${evidence.buildingBlock}", but "${buildingBlock}" is checked.`,
      { hint: `Write a form with: govstack-check evidence init ${buildingBlock}` },
    );
  }
  const known = new Set(requirements.map(({ id }) => id));
  const stranger = evidence.answers.find(({ requirement }) => !known.has(requirement));
  if (stranger === undefined) return;
  throw new UserError(`The evidence answers "${stranger.requirement}", but there is no such requirement.`, {
    hint: 'Correct its id; govstack-check evidence lint lists all unknown ids.',
  });
}
