import {
  type Report,
  type RequirementResult,
  type RequirementStatus,
  requirementStatuses,
} from '../../model/report.js';
import type { ProblemKind } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import type { Speech } from '../../support/words/speech.js';
import { setHeading } from '../set-heading.js';

/** A part of a bar. */
export interface Part {
  /** The class that colours it. */
  readonly kind: string;
  readonly from: number;
  readonly width: number;
  readonly count: number;
}

/** Parts of a bar that is 100 wide, in their order; what is zero is left out. */
export function partsOf(counts: readonly (readonly [kind: string, count: number])[]): Part[] {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let from = 0;
  return counts.flatMap(([kind, count]) => {
    if (count === 0) return [];
    const width = rounded((count * 100) / total);
    const part = { kind, from: rounded(from), width, count };
    from += (count * 100) / total;
    return [part];
  });
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** The requirements of one chapter, and how they stand. */
export interface Chapter {
  /** The heading of the document. */
  readonly set: string;
  readonly title: string;
  readonly count: number;
  readonly parts: readonly Part[];
}

/** Requirements by the chapter of the document that asks them, in the order of the report. */
export function chapters({ requirements, buildingBlock }: Report, speech: Speech): Chapter[] {
  return [...groupBy(requirements, ({ set, source }) => `${set}\n${source}`)].map(([, own]) => {
    const [first] = own;
    const set = first?.set ?? '';
    return {
      set: setHeading(set, buildingBlock, speech),
      title: chapterTitle(first?.source ?? ''),
      count: own.length,
      parts: partsOf(requirementStatuses.map((status) => [`r-${status}`, countOf(own, status)])),
    };
  });
}

function countOf(requirements: readonly RequirementResult[], status: RequirementStatus): number {
  return requirements.filter((requirement) => requirement.status === status).length;
}

/** "6 Functional requirements" for `spec/6-functional-requirements.md`. */
function chapterTitle(source: string): string {
  const file =
    source
      .split(' ')[0]
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? source;
  const [, number = '', name = file] = /^([\d.]+)-(.*)$/.exec(file) ?? [];
  const words = name.replaceAll('-', ' ');
  return `${number} ${words.charAt(0).toUpperCase()}${words.slice(1)}`.trim();
}

/** How many scenarios fail by what is wrong, the most frequent first. */
export function gapsByKind({ verdicts }: Report): { readonly kind: ProblemKind; readonly count: number }[] {
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const kinds = failed.flatMap(({ problems: [problem] }) => problem?.kind ?? []);
  return [...groupBy(kinds, (kind) => kind)]
    .map(([kind, own]) => ({ kind, count: own.length }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
