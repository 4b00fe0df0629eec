import type { EvidenceAnswer } from '../model/evidence.js';
import type { RequirementResult, RequirementStatus } from '../model/report.js';
import type { Proof, Requirement } from '../model/requirement.js';
import { isGap, isRequired } from '../model/requirement-standing.js';
import type { Verdict } from '../model/verdict.js';

/** What of a verdict decides about requirements. */
export type Deciding = Pick<Verdict, 'id' | 'rule' | 'operation' | 'outcome' | 'problems'>;

/** What decides the status of a requirement, in addition to its own text. */
export interface Grounds {
  /** All that tell whether something is served; others may be among them. */
  readonly verdicts: readonly Deciding[];
  /** Those that show the requirement. */
  readonly tagged: readonly Deciding[];
  /** True where operations were judged and none of them fits. */
  readonly noOperationFits: boolean;
  readonly answer?: EvidenceAnswer | undefined;
  /** The day for which answers must hold, as YYYY-MM-DD. */
  readonly today: string;
}

interface Standing {
  readonly status: RequirementStatus;
  readonly reason: string;
  readonly contradiction?: string;
}

/** What tests say of a requirement. */
interface Tests {
  /** The verdicts of its proofs that apply. */
  readonly proofs: readonly Deciding[];
  /** Whether its operations are served, where that applies. */
  readonly presence: readonly Deciding[];
  /** Places where a proof has no verdict. */
  readonly unasked: number;
}

/**
 * How a requirement stands by its proofs and by the answer of the vendor. An answer never outranks a test: it speaks only
 * where tests are silent, and where the two differ, both are shown.
 */
export function requirementResult(requirement: Requirement, grounds: Grounds): RequirementResult {
  const tests = testsOf(requirement, grounds);
  const { answer } = grounds;
  const standing = standingOf(requirement, tests, grounds);
  return {
    ...requirement,
    ...standing,
    scenarios: tests.proofs.map(({ id }) => id),
    ...(answer === undefined ? {} : { evidence: answer }),
  };
}

function testsOf({ shown, operations, proofs }: Requirement, { verdicts, tagged }: Grounds): Tests {
  const applies = ({ outcome }: Deciding): boolean => outcome !== 'not-applicable';
  const own = tagged.filter(applies);
  const isTested = shown === 'full' || shown === 'partial';
  return {
    proofs: own,
    presence: isTested ? verdicts.filter((verdict) => applies(verdict) && tellsPresence(verdict, operations)) : [],
    unasked: proofs.reduce((count, proof) => count + openPlaces(proof, { own, tagged }), 0),
  };
}

/**
 * In how many places a proof has no verdict. Where a proof names its place, "not applicable" is none either: a proof does
 * not go away because of what is answered there. A check of no certain place may apply to nothing.
 */
function openPlaces(proof: Proof, { own, tagged }: { own: readonly Deciding[]; tagged: readonly Deciding[] }): number {
  if ('scenario' in proof) return own.some(({ id }) => id === proof.scenario) ? 0 : 1;
  const isMade = ({ rule }: Deciding): boolean => rule === proof.check;
  if (proof.operations === undefined) return tagged.some(isMade) ? 0 : 1;
  const places = new Set(own.filter(isMade).map(({ operation }) => shortNameOf(operation)));
  return proof.operations.filter((operation) => !places.has(operation)).length;
}

/** That an operation is served, or that the candidate makes a call. */
export function isAboutPresence({ rule }: Pick<Deciding, 'rule'>): boolean {
  return rule === 'operation-served' || rule === 'callback-arrives';
}

function tellsPresence(verdict: Deciding, operations: readonly string[]): boolean {
  return isAboutPresence(verdict) && operations.includes(shortNameOf(verdict.operation));
}

/** `<api>/<name>` of an operation that a verdict names as `<bb>/<api>/<name>`. */
function shortNameOf(operation: string): string {
  return operation.split('/').slice(1).join('/');
}

function standingOf(requirement: Requirement, tests: Tests, grounds: Grounds): Standing {
  if (requirement.inapplicable !== undefined) return { status: 'not-applicable', reason: requirement.inapplicable };
  const tested = withheld(byTests(requirement, tests), requirement, grounds);
  const attested = byAnswer(requirement, grounds);
  if (tested !== undefined && (isGap(tested) || tested.status === 'fit-tested')) return contradicted(tested, grounds);
  if (attested === undefined) return tested ?? unanswered(requirement);
  if (tested?.status !== 'fit-partly') return attested;
  return attested.status === 'fit-attested'
    ? { status: 'fit-attested', reason: `${tested.reason} The rest is attested.` }
    : attested;
}

/** What tests alone say; undefined where none was made, or none came to a verdict. */
function byTests(requirement: Requirement, { proofs, presence, unasked }: Tests): Standing | undefined {
  const asked = [...new Set([...proofs, ...presence])];
  const failed = asked.filter(({ outcome }) => outcome === 'fail');
  if (failed.length > 0) return gap(failed, asked.length);
  const passed = proofs.filter(({ outcome }) => outcome === 'pass').length;
  if (passed === 0) return served(requirement, presence);
  const wanted = proofs.length + unasked;
  if (passed < wanted) {
    const reason = `${passed} of ${wanted} scenarios that show it passed; the others could not be verified.`;
    return { status: 'fit-partly', reason };
  }
  const all = allOf(wanted);
  if (requirement.shown === 'full') return { status: 'fit-tested', reason: `${all}.` };
  const { notShown } = requirement;
  const reason = notShown === undefined ? `${all}; they show only a part of it.` : `${all}. Not shown: ${notShown}`;
  return { status: 'fit-partly', reason };
}

/**
 * What is asked of every operation alike, such as a character set, is also true of a server that does nothing. It shows
 * nothing, therefore, where no operation fits.
 */
function withheld(tested: Standing | undefined, { operations }: Requirement, grounds: Grounds): Standing | undefined {
  if (tested === undefined || !isFit(tested) || operations.length > 0 || !grounds.noOperationFits) return tested;
  return { status: 'not-verified', reason: `${tested.reason} It shows nothing, because no operation fits.` };
}

function isFit({ status }: Standing): boolean {
  return status === 'fit-tested' || status === 'fit-partly';
}

/** All its operations are there, and nothing shows that they do what is asked. */
function served({ operations, proofs }: Requirement, presence: readonly Deciding[]): Standing | undefined {
  const there = new Set(
    presence.filter(({ outcome }) => outcome === 'pass').map(({ operation }) => shortNameOf(operation)),
  );
  if (operations.length === 0 || !operations.every((operation) => there.has(operation))) return undefined;
  const missing =
    proofs.length === 0
      ? 'no scenario shows what it asks yet'
      : 'no scenario that shows what it asks could be verified';
  return { status: 'served', reason: `Its operations are served, but ${missing}.` };
}

/** What is missing, in plain words: operations that are absent, properties that are, behaviour that differs. */
function gap(failed: readonly Deciding[], of: number): Standing {
  const declared = failed.every(({ problems }) => problems.every(({ kind }) => kind === 'declared-not-implemented'));
  const kinds = failed.flatMap(({ problems }) => problems.map(({ kind }) => kind));
  const absent = new Set(
    failed
      .filter(({ problems }) => problems.some(({ kind }) => absence.has(kind)))
      .map(({ operation }) => shortNameOf(operation)),
  );
  const bodies = kinds.filter((kind) => bodyKinds.has(kind)).length;
  const words = [
    ...(absent.size > 0 ? [absentWords([...absent])] : []),
    ...(bodies > 0
      ? [bodies === 1 ? '1 answer does not match its schema' : `${bodies} answers do not match their schema`]
      : []),
  ];
  const differing = failed.filter(
    ({ operation, problems }) =>
      !absent.has(shortNameOf(operation)) && problems.some(({ kind }) => !bodyKinds.has(kind)),
  );
  const { length } = differing;
  if (length > 0)
    words.push(length === 1 ? '1 scenario finds other behaviour' : `${length} scenarios find other behaviour`);
  return {
    status: declared ? 'gap-declared' : 'gap-tested',
    reason: `${failed.length} of ${of === 1 ? '1 scenario' : `${of} scenarios`} failed: ${words.join('; ')}.`,
  };
}

function absentWords(operations: readonly string[]): string {
  const [first, ...others] = operations;
  return others.length === 0
    ? `${first} is not served`
    : `${operations.length} operations are not served (${operations.join(', ')})`;
}

const bodyKinds: ReadonlySet<string> = new Set(['schema-mismatch', 'body-missing', 'body-not-json']);
const absence: ReadonlySet<string> = new Set(['operation-not-served', 'declared-not-implemented']);

function byAnswer(asked: Requirement, { answer, today }: Grounds): Standing | undefined {
  if (answer === undefined) return undefined;
  const { expires, by } = answer;
  if (expires !== undefined && expires < today)
    return { status: 'not-verified', reason: `The answer of ${by} held until ${expires}.` };
  return answered[answer.answer](answer, asked);
}

type Asked = Pick<Requirement, 'level' | 'mutability'>;

const answered: Readonly<Record<EvidenceAnswer['answer'], (answer: EvidenceAnswer, asked: Asked) => Standing>> = {
  met: ({ statement, by, on, links, files }, { level }) => {
    const said = `${statement} (${by}, ${on})`.trim();
    if (!isRequired({ level }) || links.length + files.length > 0) return { status: 'fit-attested', reason: said };
    return { status: 'declared', reason: `Declared without a link or a file, so it does not count: ${said}` };
  },
  'not-met': ({ statement, by, on }) => ({
    status: 'gap-declared',
    reason: statement === '' ? `Answered as not met (${by}, ${on}).` : statement,
  }),
  'not-applicable': ({ statement }, { level, mutability }) => {
    if (level === 'CONDITIONAL') return { status: 'not-applicable', reason: statement };
    const why =
      mutability === 'IMMUTABLE'
        ? 'It is IMMUTABLE, so it cannot be declared not applicable'
        : 'It can be left out only by an overlay that names where the extended specification is published';
    return { status: 'not-verified', reason: `${why} (cfr-architecture 5.3.5). The vendor says: ${statement}` };
  },
};

/** Both are shown where a test and an answer differ; an answer that has expired says nothing any more. */
function contradicted(tested: Standing, { answer, today }: Grounds): Standing {
  if (answer === undefined || (answer.expires ?? today) < today) return tested;
  if (answer.answer === (tested.status === 'fit-tested' ? 'met' : 'not-met')) return tested;
  return {
    ...tested,
    contradiction: `Answered as ${answer.answer.replace('-', ' ')} by ${answer.by} on ${answer.on}; ${tested.reason}`,
  };
}

const open: Readonly<Record<Requirement['shown'], Standing>> = {
  full: { status: 'not-verified', reason: 'No scenario that shows it could be verified.' },
  partial: { status: 'not-verified', reason: 'No scenario that shows a part of it could be verified.' },
  manual: { status: 'not-verified', reason: 'A person must verify it with a procedure, but no answer is given.' },
  evidence: { status: 'not-verified', reason: 'It needs evidence, but none is given.' },
  'no-operation': { status: 'not-specified', reason: 'It asks for an API that the GovSpec does not define.' },
};

function unanswered({ shown }: Requirement): Standing {
  return open[shown];
}

function allOf(scenarios: number): string {
  if (scenarios === 1) return 'The scenario that shows it passed';
  return scenarios === 2 ? 'Both scenarios that show it passed' : `All ${scenarios} scenarios that show it passed`;
}
