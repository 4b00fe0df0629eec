import { isNamed } from '../../model/candidate-name.js';
import type { RegisterEntry, RegisteredSubmission } from '../../model/register.js';
import { compareTexts } from '../../support/compare-texts.js';
import { hashOf } from '../../support/hash.js';

/** A submission that was accepted, and the Building Block that it is about. */
export interface Entered {
  readonly buildingBlock: RegisterEntry['buildingBlock'];
  readonly submission: RegisteredSubmission;
}

/**
 * One entry for each candidate and Building Block. Submissions of one name are one history; one without a name is an entry of
 * its own, because nobody knows whose it is.
 */
export function entriesOf(entered: readonly Entered[]): RegisterEntry[] {
  const groups = new Map<string, Entered[]>();
  for (const one of entered) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(entryOf).sort(byBlockAndName);
}

function keyOf({ buildingBlock: { id, govspec }, submission: { candidate, sha256 } }: Entered): string {
  const name = plainName(candidate.name);
  return JSON.stringify([id, govspec, isNamed(name) ? ['named', name] : ['unnamed', sha256]]);
}

/** Names that differ in their spaces, or in how the same letters are coded, read as one. */
function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function entryOf(group: readonly Entered[]): RegisterEntry[] {
  const [first] = group;
  if (first === undefined) return [];
  const { id, title, govspec } = first.buildingBlock;
  const submissions = group.map(({ submission }) => submission).sort(newestFirst);
  const current = submissions.find(({ run }) => run.tags === undefined) ?? submissions[0] ?? first.submission;
  const name = plainName(current.candidate.name);
  const place = `${addressOf(name, keyOf(first))}/${addressOf(`${id} ${govspec}`)}`;
  return [
    {
      id: place.replace('/', '-'),
      candidate: { name, named: isNamed(name) },
      buildingBlock: { id, title, govspec },
      current: current.sha256,
      badge: { svg: `badges/${place}.svg`, endpoint: `badges/${place}.json` },
      submissions,
    },
  ];
}

/** Letters and digits that every address and every disk takes, and with a text a hash of it that tells it from others. */
function addressOf(name: string, text?: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+(?:\.[a-z0-9]+)*/g);
  const letters = (words ?? []).join('-').slice(0, 48);
  return [letters, ...(text === undefined ? [] : [hashOf(text).slice(0, 8)])].filter((part) => part !== '').join('-');
}

function newestFirst(a: RegisteredSubmission, b: RegisteredSubmission): number {
  return compareTexts(b.run.startedAt, a.run.startedAt) || compareTexts(a.sha256, b.sha256);
}

function byBlockAndName(a: RegisterEntry, b: RegisterEntry): number {
  return (
    compareTexts(a.buildingBlock.title, b.buildingBlock.title) ||
    compareTexts(a.buildingBlock.govspec, b.buildingBlock.govspec) ||
    compareTexts(a.candidate.name, b.candidate.name) ||
    compareTexts(a.id, b.id)
  );
}
