import type { Profile } from '../model/profile.js';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import type { VerifiedPart } from '../model/verification.js';
import { whereConsentIsMissing } from '../pipeline/consent.js';
import { onlyReads } from '../run/http/reading-only.js';
import { hashOf } from '../support/hash.js';
import { anyTag, tagOf } from '../support/tags.js';

/** What of a recording is asked of the running candidate again. */
export interface LiveRequest {
  /** With its URL and its secrets. */
  readonly profile: (recorded: Profile) => Promise<Profile>;
  /** How many scenarios. */
  readonly sample: number;
  /** The reviewer says that the candidate may be written to, although it is on another machine. */
  readonly allowWrites: boolean;
  /** Only requests that change nothing are sent, wherever the candidate runs. */
  readonly readOnly: boolean;
  /** Chosen by the reviewer, so that nobody knows beforehand which scenarios they are. */
  readonly seed: string;
}

/** What is asked of the running candidate. */
export interface LiveAsking {
  readonly profile: Profile;
  readonly tags: string;
  readonly allowWrites: boolean;
  readonly readOnly: boolean;
}

/** What was recorded, and how some of it is asked again. */
export interface RecordedRun {
  /** As it was judged again. */
  readonly report: Report;
  /** Without secrets. */
  readonly profile: Profile;
  /** Asks scenarios of a candidate. */
  readonly ask: (asked: LiveAsking) => Promise<Report>;
}

/**
 * Asks the running candidate some of the recorded scenarios again, and compares how they end. Without consent nothing is written:
 * scenarios of operations that only read are chosen then.
 * @throws UserError when the candidate cannot be reached, or a secret is missing.
 */
export async function livePart(run: RecordedRun, live: LiveRequest): Promise<VerifiedPart> {
  const { sample, seed, allowWrites } = live;
  const profile = await live.profile(run.profile);
  const readOnly = live.readOnly || whereConsentIsMissing({ profile, allowWrites }) !== undefined;
  const suited = readOnly ? readingVerdicts(run.report) : run.report.verdicts;
  const chosen = chosenFrom(suited, { sample, seed });
  const tags = anyTag(chosen.map(({ id }) => tagOf('id', id)));
  const asked = chosen.length === 0 ? undefined : await run.ask({ profile, tags, allowWrites, readOnly });
  const now = new Map(asked?.verdicts.map((verdict) => [verdict.id, verdict]));
  return comparedPart(chosen, now, seed);
}

function readingVerdicts({ verdicts, operations }: Report): Verdict[] {
  const reading = new Set(operations.filter(({ method }) => method === 'GET').map(({ operation }) => operation));
  return verdicts.filter(({ operation }) => operation !== undefined && reading.has(operation));
}

/**
 * Verdicts that a scenario of its own gave, in the order of a hash that the seed changes. What rests on the whole run cannot be
 * asked by itself.
 */
function chosenFrom(verdicts: readonly Verdict[], { sample, seed }: Pick<LiveRequest, 'sample' | 'seed'>): Verdict[] {
  const place = ({ id }: Verdict): string => hashOf(`${seed} ${id}`);
  return verdicts
    .filter(({ outcome, exchange }) => exchange !== undefined && (outcome === 'pass' || outcome === 'fail'))
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .slice(0, sample);
}

function comparedPart(chosen: readonly Verdict[], now: ReadonlyMap<string, Verdict>, seed: string): VerifiedPart {
  const compared = chosen.map((verdict) => ({ verdict, other: now.get(verdict.id) }));
  const isTold = (other: Verdict | undefined): boolean => other?.outcome === 'pass' || other?.outcome === 'fail';
  const unwritten = compared.filter(({ other }) => other?.reason?.includes(onlyReads) === true);
  const open = compared.filter((one) => !isTold(one.other) && !unwritten.includes(one));
  const differing = compared.filter(({ verdict, other }) => isTold(other) && other?.outcome !== verdict.outcome);
  const equal = compared.length - open.length - unwritten.length - differing.length;
  return {
    part: 'live',
    standing: standingOf({ equal, differing: differing.length, open: open.length }),
    says: [
      `of ${chosen.length} scenarios, chosen by the seed ${seed}, ${equal} end as recorded, ${differing.length} end otherwise, ${open.length} cannot be told`,
      ...(unwritten.length === 0 ? [] : [`${unwritten.length} need requests that write, which --allow-writes allows`]),
    ].join('; '),
    details: [...differing, ...open].map(({ verdict, other }) => inWords(verdict, other)),
  };
}

/** One that ends otherwise settles it; else all must end as recorded, and there must be some. */
function standingOf(counts: Readonly<Record<'equal' | 'differing' | 'open', number>>): VerifiedPart['standing'] {
  if (counts.differing > 0) return 'differs';
  return counts.open > 0 || counts.equal === 0 ? 'unknown' : 'verified';
}

function inWords({ id, outcome }: Verdict, other: Verdict | undefined): string {
  const why = other?.reason ?? other?.problems[0]?.actual;
  return `${id}: was "${outcome}", and is "${other?.outcome ?? 'not asked'}"${why === undefined ? '' : ` (${why})`}`;
}
