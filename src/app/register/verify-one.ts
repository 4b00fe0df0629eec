import type { RefusedSubmission } from '../../model/register.js';
import type { Report } from '../../model/report.js';
import type { Manifest } from '../../model/submission.js';
import type { Verification, VerifiedSubmission } from '../../model/verification.js';
import { conclude } from '../../score/conclusion.js';
import { type SubmittedFiles, unpackFiles } from '../../submission/archive.js';
import { readManifest } from '../../submission/manifest.js';
import { UserError } from '../../support/errors.js';
import { keyFor, type TrustedKey } from './trust.js';

/** What submissions are verified with. */
export interface RegisterRules {
  /** Empty where nobody asks for signatures. */
  readonly trusted: readonly TrustedKey[];
  /** Verifies the bytes of a submission, by the key that must have signed it where one is given. */
  readonly verify: (submission: Uint8Array, key: string | undefined) => Promise<VerifiedSubmission>;
}

/** A submission that verification accepts. */
export interface Accepted {
  readonly verification: Verification;
  /** What the recording gives; nothing in it is taken from the report of the vendor. */
  readonly report: Report;
}

export type Refused = Omit<RefusedSubmission, 'file' | 'sha256'>;

/**
 * Verifies one submission. Whatever it holds, and whatever goes wrong with it, stops no other.
 * @throws UserError when a key that was given is none
 */
export async function verifyOne(
  submission: Uint8Array,
  { trusted, verify }: RegisterRules,
): Promise<Accepted | Refused> {
  const opened = openedOr(submission);
  if ('refusal' in opened) return opened;
  const { files, manifest } = opened;
  const key = await keyFor(files, manifest.candidate.name, trusted);
  if (trusted.length > 0 && key === undefined)
    return {
      refusal: 'differs',
      reasons: ['signature: no key that is trusted may sign for this candidate'],
      ...claimed(manifest),
    };
  try {
    return standingOf(await verify(submission, key));
  } catch (error) {
    return { refusal: 'unknown', reasons: [wordsOf(error)], ...claimed(manifest) };
  }
}

interface Opened {
  readonly files: SubmittedFiles;
  readonly manifest: Manifest;
}

function openedOr(submission: Uint8Array): Opened | Refused {
  try {
    const files = unpackFiles(submission);
    const manifest = readManifest(files);
    if (manifest !== undefined) return { files, manifest };
    return { refusal: 'unreadable', reasons: ['It has no manifest that this version of govstack-check can read.'] };
  } catch (error) {
    return { refusal: 'unreadable', reasons: [wordsOf(error)] };
  }
}

/** What goes wrong with files of strangers is told in words that their readers know. */
function wordsOf(error: unknown): string {
  return error instanceof UserError
    ? error.message
    : 'What it holds is not as govstack-check writes it, so it could not be judged.';
}

function standingOf({ verification, report }: VerifiedSubmission): Accepted | Refused {
  const { manifest, parts, standing } = verification;
  if (standing === 'verified' && report !== undefined) return { verification, report: strictlyConcluded(report) };
  const reasons = parts
    .filter((part) => part.standing === 'differs' || part.standing === 'unknown')
    .flatMap(({ part, says, details }) => [`${part}: ${says}`, ...details.map((detail) => `${part}: ${detail}`)]);
  return { refusal: standing === 'differs' ? 'differs' : 'unknown', reasons, ...claimed(manifest) };
}

/** The vendor may have called less enough (--min-coverage); in a register all are held to the same. */
function strictlyConcluded(report: Report): Report {
  return { ...report, conclusion: conclude({ ...report, complete: report.run.complete }) };
}

function claimed({ candidate, buildingBlock, run }: Manifest): Pick<Refused, 'claims'> {
  const { id, govspec } = buildingBlock;
  return { claims: { candidate: candidate.name, buildingBlock: id, govspec, startedAt: run.startedAt } };
}
