import path from 'node:path';
import type { RefusedSubmission, Register, RegisteredSubmission } from '../../model/register.js';
import type { Report } from '../../model/report.js';
import type { Verification } from '../../model/verification.js';
import { exitCodes, UserError } from '../../support/errors.js';
import { packageVersion } from '../../support/package/version.js';
import { type Entered, entriesOf } from './entries.js';
import { type HandedIn, readHandedIn } from './handed-in.js';
import { type Refused, type RegisterRules, verifyOne } from './verify-one.js';

/** A folder of submissions, and what becomes of each. */
export interface RegisterRequest extends RegisterRules {
  readonly folder: string;
  /** Paths from the folder, in the order in which they are looked at. */
  readonly files: readonly string[];
  readonly title: string;
  /** Ends the making. */
  readonly signal: AbortSignal;
  /** Told of every submission when it is done. */
  readonly onProgress: (done: number) => void;
  /** Takes the report of a submission that is accepted; reports are not kept, because they are large. */
  readonly onReport: (report: Report, submission: RegisteredSubmission) => Promise<void>;
}

/**
 * Verifies every submission of a folder. The same files give the same register.
 * @throws UserError when a key that was given is none
 */
export async function makeRegister(request: RegisterRequest): Promise<Register> {
  const entered: Entered[] = [];
  const notVerified: RefusedSubmission[] = [];
  const runs = new Map<string, string>();
  for (const [position, file] of request.files.entries()) {
    assertGoingOn(request);
    const done = await verified(file, { ...request, runs });
    if ('refusal' in done) notVerified.push(done);
    else entered.push(done);
    request.onProgress(position + 1);
  }
  const tool = { name: 'govstack-check', version: await packageVersion() };
  return { schema: 'govstack-check/register@1', tool, title: request.title, entries: entriesOf(entered), notVerified };
}

/** @throws UserError when the user has stopped the program: what is judged after that would not be verified */
function assertGoingOn({ signal }: RegisterRequest): void {
  if (!signal.aborted) return;
  throw new UserError('The register was stopped before every submission was verified.', {
    hint: 'Start it again; nothing needs to be removed.',
    exitCode: exitCodes.failure,
  });
}

interface Going extends RegisterRequest {
  /** Files by the run that they hold. */
  readonly runs: Map<string, string>;
}

async function verified(file: string, going: Going): Promise<Entered | RefusedSubmission> {
  const read = await readHandedIn(path.join(going.folder, file)).catch((error: Error) => error.message);
  if (typeof read === 'string') return { file, refusal: 'unreadable', reasons: [read] };
  const { sha256, bytes } = read;
  const found = await verifyOne(bytes, going);
  if ('refusal' in found) return { file, sha256, ...readable(found) };
  const { recording } = found.verification.manifest;
  const first = going.runs.get(recording);
  if (first !== undefined)
    return { file, sha256, refusal: 'repeated', reasons: [`It holds the same run as ${first}.`] };
  going.runs.set(recording, file);
  const submission = factsOf(found.report, { ...found, file, handedIn: read });
  await going.onReport(found.report, submission);
  return { buildingBlock: found.report.buildingBlock, submission };
}

/** So much is told of what is wrong: some submissions differ in thousands of places. */
const mostReasons = 8;
const longestText = 300;

function readable({ reasons, claims, refusal }: Refused): Refused {
  const more = reasons.length - mostReasons;
  const shown = reasons.slice(0, mostReasons).map(cut);
  return {
    refusal,
    reasons: more > 0 ? [...shown, `and ${more} more`] : shown,
    ...(claims === undefined
      ? {}
      : {
          claims: {
            candidate: cut(claims.candidate),
            buildingBlock: cut(claims.buildingBlock),
            govspec: cut(claims.govspec),
            startedAt: cut(claims.startedAt),
          },
        }),
  };
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

interface About {
  readonly file: string;
  readonly handedIn: HandedIn;
  readonly verification: Verification;
}

function factsOf(report: Report, { file, handedIn, verification }: About): RegisteredSubmission {
  const { candidate, run, conclusion, regime, score, totals, overlay } = report;
  const { sha256 } = handedIn;
  const partOf = (name: string) => verification.parts.find(({ part }) => part === name);
  return {
    sha256,
    file,
    candidate: {
      name: cut(candidate.name),
      ...(candidate.version === undefined ? {} : { version: cut(candidate.version) }),
    },
    run: {
      id: run.id,
      startedAt: run.startedAt,
      depth: run.depth,
      ...(run.tags === undefined ? {} : { tags: cut(run.tags) }),
    },
    conclusion: conclusion.word,
    regime: { name: regime.name, generation: regime.generation, result: regime.result, reached: regime.reached },
    required: conclusion.required,
    score: score.value,
    coverage: score.coverage,
    counts: totals,
    signature: partOf('signature')?.standing === 'verified' ? 'verified' : 'not-checked',
    ...(overlay === undefined ? {} : { overlay: cut(overlay.name) }),
    choices: (partOf('choices')?.details ?? []).slice(0, mostReasons * 4).map(cut),
    report: `reports/${sha256.slice(0, 16)}/report.html`,
  };
}
