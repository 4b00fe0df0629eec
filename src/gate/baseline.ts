import { Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';
import { hasExpired, type KnownGap, knownGapOf } from '../model/known-gap.js';
import type { Report } from '../model/report.js';
import { countedGaps, standingOfListed } from './gate.js';

/** Why gaps are let pass, and until when. */
export type Allowance = Pick<KnownGap, 'reason' | 'expires'>;

/** A list of known gaps after a change, and what was changed in it. */
export interface ChangedBaseline {
  /** The list as YAML, with the comments that people wrote. */
  readonly text: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Still a gap, and its last day is over: the build fails until someone decides. */
  readonly expired: readonly string[];
}

const head = ` Known gaps that a build lets pass: govstack-check run … --allow-gaps <this file>.
 The build fails for a gap that is not listed, for one whose last day is over, and for one that has closed.`;

/** A list of every gap of a report, each with what it is. */
export function writeBaseline(report: Report, allowance: Allowance): ChangedBaseline {
  const document = new Document({ gaps: [] });
  document.commentBefore = head;
  return changed(document, [], { report, allowance });
}

/** Adds the gaps that are not listed yet; what is listed stays as it is. */
export function updateBaseline(text: string, known: readonly KnownGap[], about: BaselineFacts): ChangedBaseline {
  return changed(parseDocument(text), known, about);
}

/** Takes off the list what has closed, and what the report does not know. */
export function pruneBaseline(
  text: string,
  known: readonly KnownGap[],
  about: Omit<BaselineFacts, 'allowance'>,
): ChangedBaseline {
  const document = parseDocument(text);
  const gone = known.map(({ id }) => id).filter((id) => standingOfListed(about.report, id) !== 'open');
  const list = listOf(document);
  list.items = list.items.filter((item) => !gone.includes(idOf(item)));
  return { ...textOf(document), added: [], removed: gone, expired: expiredOf(known, about) };
}

export interface BaselineFacts {
  readonly report: Report;
  readonly allowance: Allowance;
  /** As YYYY-MM-DD; nothing has expired where it is left out. */
  readonly today?: string;
}

function changed(document: Document, known: readonly KnownGap[], about: BaselineFacts): ChangedBaseline {
  const { report, allowance } = about;
  const requirementsOf = new Map(report.verdicts.map((verdict) => [verdict.id, verdict.requirements]));
  const fresh = countedGaps(report).filter(
    ({ id }) => knownGapOf({ id, requirements: requirementsOf.get(id) ?? [] }, known) === undefined,
  );
  const list = listOf(document);
  for (const { id, what } of fresh) list.items.push(itemOf(document, { id, ...allowance }, what));
  return { ...textOf(document), added: fresh.map(({ id }) => id), removed: [], expired: expiredOf(known, about) };
}

function itemOf(document: Document, gap: KnownGap, what: string): Node {
  const node = document.createNode({ ...gap });
  node.commentBefore = ` ${what.replace(/\s+/g, ' ')}`;
  return node;
}

/** The list; a file that holds none gets an empty one. */
function listOf(document: Document): YAMLSeq {
  const list = document.get('gaps', true);
  if (isSeq(list)) return list;
  const empty = document.createNode([]);
  document.set('gaps', empty);
  return empty as YAMLSeq;
}

function idOf(item: unknown): string {
  if (isScalar(item)) return String(item.value);
  return isMap(item) ? String(item.get('id')) : '';
}

function textOf(document: Document): Pick<ChangedBaseline, 'text'> {
  const list = listOf(document);
  list.flow = list.items.length === 0;
  return { text: document.toString({ lineWidth: 0 }) };
}

function expiredOf(known: readonly KnownGap[], { report, today }: Omit<BaselineFacts, 'allowance'>): string[] {
  if (today === undefined) return [];
  return known
    .filter((gap) => hasExpired(gap, today) && standingOfListed(report, gap.id) === 'open')
    .map(({ id }) => id);
}
