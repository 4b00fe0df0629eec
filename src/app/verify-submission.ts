import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Check } from '../model/check.js';
import type { Report } from '../model/report.js';
import type { Manifest } from '../model/submission.js';
import { type Verification, type VerifiedPart, type VerifiedSubmission, worstStanding } from '../model/verification.js';
import { type Judged, type Judging, judgeRun, recordedRequest } from '../pipeline/judge-recording.js';
import { type OpenRun, openRun } from '../pipeline/open-run.js';
import type { Plugin } from '../pipeline/plugin.js';
import { featuresOf, type RecordingSource } from '../pipeline/recording-source.js';
import type { RunFacts } from '../pipeline/run-facts-shape.js';
import { passageOf } from '../recording/passage.js';
import { counted } from '../report/words.js';
import { reportOf, type WrittenReport } from '../report/written-report.js';
import { readRegistry } from '../spec/registry.js';
import { type SubmittedFiles, unpackFiles } from '../submission/archive.js';
import { readManifest } from '../submission/manifest.js';
import { UserError } from '../support/errors.js';
import { inertText } from '../support/inert-text.js';
import { readAnySize } from '../support/json/parse.js';
import { changedOutsideTexts } from '../support/json/written-json.js';
import { packageVersion } from '../support/package/version.js';
import { compareWithJudged } from './compare-reports.js';
import { reportFault } from './report-fault.js';
import { choicesPart } from './verified-choices.js';
import { definitionPart, featuresPart, programPart, rulesPart, statementsPart } from './verified-facts.js';
import { manifestPart, recordingPart, signaturePart } from './verified-files.js';
import { type LiveAsking, type LiveRequest, livePart, type RecordedRun } from './verify-live.js';

export interface VerifyRequest {
  /** The bytes of the submission. */
  readonly submission: Uint8Array;
  /** The text of the public key of whoever signed it. */
  readonly key?: string;
  /** The definition of a run that was made with one of its own. */
  readonly spec?: string;
  readonly bindings?: string;
  readonly plugins?: readonly Plugin[];
  /** Those of the package and of the plugins. */
  readonly checks: readonly Check[];
  /** Asks the running candidate too. */
  readonly live?: LiveRequest;
}

/**
 * Verifies a submission: every verdict is judged again and the score computed again. Nothing is sent, unless a part of it is to be
 * asked of the running candidate.
 * @throws UserError when it is no submission at all.
 */
export async function verifySubmission(request: VerifyRequest, judging: Judging): Promise<Verification> {
  return (await verifyAndJudge(request, judging)).verification;
}

/**
 * The same, with the report.
 * @throws UserError when it is no submission at all.
 */
export async function verifyAndJudge(request: VerifyRequest, judging: Judging): Promise<VerifiedSubmission> {
  const files = unpackFiles(request.submission);
  const manifest = readManifest(files);
  if (manifest === undefined)
    throw new UserError('The submission has no manifest that this version of govstack-check can read.', {
      hint: 'Give a file that govstack-check submission build has written.',
    });
  const folder = await mkdtemp(path.join(tmpdir(), 'govstack-check-'));
  try {
    await unpackTo(folder, files);
    return await verifyIn({ ...request, folder, files, manifest }, judging);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Unpacked extends VerifyRequest {
  readonly folder: string;
  readonly files: SubmittedFiles;
  readonly manifest: Manifest;
}

async function unpackTo(folder: string, files: SubmittedFiles): Promise<void> {
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

async function verifyIn(unpacked: Unpacked, judging: Judging): Promise<VerifiedSubmission> {
  const { files, manifest, folder, key } = unpacked;
  const recording = readableRecording(folder);
  if (recording === undefined) {
    const parts = [manifestPart(manifest, files), await signaturePart(files, key), unreadableRecording, notJudged];
    return { verification: { manifest, standing: worstStanding(parts), parts, score: null } };
  }
  const passages = recording.recordings.map((one) => passageOf(one.folder));
  const before = [
    manifestPart(manifest, files),
    await signaturePart(files, key),
    recordingPart(manifest, recording, { passages, now: judging.environment.now() }),
    programPart(recording.facts, await packageVersion()),
  ];
  const canJudge = before.every(
    ({ part, standing }) => standing === 'verified' || part === 'manifest' || part === 'signature',
  );
  const after: JudgedParts = canJudge ? await judgedParts(unpacked, recording, judging) : { parts: [notJudged] };
  const parts = [
    ...before,
    ...after.parts,
    statementsPart(recording.facts, files, judging.environment.now()),
    choicesPart(
      recording.facts,
      passages.flatMap(({ resumed }) => resumed),
    ),
  ];
  const { report } = after;
  const told = { manifest, standing: worstStanding(parts), parts };
  if (report === undefined) return { verification: { ...told, score: null } };
  const score = report.regime?.score ?? null;
  return { verification: { ...told, score, conclusion: report.conclusion.word }, report };
}

/** Undefined where nothing of the recording can be read: it is missing, or damaged from its first block on. */
function readableRecording(folder: string): OpenRun | undefined {
  try {
    return openRun(folder);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const unreadableRecording: VerifiedPart = {
  part: 'recording',
  standing: 'differs',
  says: 'cannot be read: it is missing, damaged, or of another version of govstack-check',
  details: [],
};

const notJudged: VerifiedPart = {
  part: 'verdicts',
  standing: 'unknown',
  says: 'were not judged again, because of what is said above',
  details: [],
};

interface JudgedParts {
  readonly parts: readonly VerifiedPart[];
  readonly report?: Report;
}

async function judgedParts(
  { files, checks, live, ...source }: Unpacked,
  recording: OpenRun,
  judging: Judging,
): Promise<JudgedParts> {
  const judged = await judgeRun(recording, source, judging);
  const { catalogue } = judged.loaded;
  const report = await readReport(files);
  const facts = [
    rulesPart(recording.facts, checks),
    definitionPart(recording.facts, { catalogue, published: (await readRegistry()).map(({ id }) => id) }),
    await featuresPart(recording.facts, {
      catalogue,
      folder: source.folder,
      edited: judged.report.run.edited,
      verdicts: judged.report.verdicts,
    }),
  ];
  const found =
    report === undefined
      ? [unreadable]
      : comparedParts(compareWithJudged(report, judged.report), judged.report.verdicts.length);
  const asked = live === undefined ? [] : [await livePart(runOf(recording.facts, source, { judged, judging }), live)];
  return { parts: [...facts, ...found, ...asked], report: judged.report };
}

/** What was recorded, and a way to ask parts of it again. */
function runOf(
  facts: RunFacts,
  source: RecordingSource,
  { judged, judging }: { readonly judged: Judged; readonly judging: Judging },
): RecordedRun {
  const { loaded, report } = judged;
  const recorded = { ...recordedRequest(facts, source), ...featuresOf(loaded, source) };
  const ask = async (asked: LiveAsking): Promise<Report> => {
    const readOnly = asked.readOnly || recorded.readOnly === true;
    const request = { ...recorded, ...asked, readOnly, out: path.join(source.folder, 'live') };
    return (await judging.check(request, judging.environment, loaded)).report;
  };
  return { report, profile: facts.profile, ask };
}

const unreadable: VerifiedPart = {
  part: 'report',
  standing: 'differs',
  says: 'report.json is no report as govstack-check writes it',
  details: [],
};

/** False for a text of JSON that another reader may understand otherwise, such as one that names something twice. */
function isPlain(text: string): boolean {
  const dense = changedOutsideTexts(text, (between) => between.replace(/\s+/g, ''));
  const plain = JSON.stringify(JSON.parse(text));
  return dense === plain || dense === inertText('report.json', plain);
}

/** Undefined where the file is no report, or is not there. */
async function readReport(files: SubmittedFiles): Promise<Report | undefined> {
  const text = new TextDecoder().decode(files.get('report.json'));
  const read = readAnySize(text);
  if (read.kind === 'broken' || !isPlain(text) || (await reportFault(read.value)) !== undefined) return undefined;
  const written: WrittenReport = JSON.parse(text);
  return reportOf(written);
}

/** @param isOpen only verdicts that cannot be judged again differ, so the score may rightly be another */
function scoreStanding(isSame: boolean, isOpen: boolean): Pick<VerifiedPart, 'standing' | 'says'> {
  if (isSame) return { standing: 'verified', says: 'follows from the verdicts' };
  return isOpen
    ? { standing: 'unknown', says: 'cannot be computed again, as some verdicts cannot be judged again' }
    : { standing: 'differs', says: 'does not follow from the recording' };
}

function comparedParts(
  { verdicts, unknown, score }: ReturnType<typeof compareWithJudged>,
  count: number,
): VerifiedPart[] {
  return [
    {
      part: 'verdicts',
      standing: verdicts.length > 0 ? 'differs' : unknown.length > 0 ? 'unknown' : 'verified',
      says:
        verdicts.length + unknown.length === 0
          ? `all ${count} follow from the recording`
          : `${counted(verdicts.length, 'verdict')} ${verdicts.length === 1 ? 'does' : 'do'} not follow from the recording, ${unknown.length} cannot be judged again`,
      details: [...verdicts, ...unknown],
    },
    {
      part: 'score',
      ...scoreStanding(score.length === 0, verdicts.length === 0 && unknown.length > 0),
      details: score,
    },
  ];
}
