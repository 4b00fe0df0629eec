import type { Fit, OutcomeCounts, Report, RequirementStatus } from '../model/report.js';
import type { Outcome, Problem, Verdict } from '../model/verdict.js';
import { problemWords } from './problem-words.js';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: 'pass',
  fail: 'fail',
  'not-verified': 'not verified',
  'not-applicable': 'not applicable',
  error: 'error',
};

export const fitWords: Readonly<Record<Fit, string>> = {
  fit: 'fit',
  partial: 'partial',
  gap: 'gap',
  'not-verified': 'not verified',
  'not-applicable': 'left out',
};

export const statusWords: Readonly<Record<RequirementStatus, string>> = {
  'fit-tested': 'fit (tested)',
  'fit-partly': 'fit in part (tested)',
  'fit-attested': 'fit (attested)',
  declared: 'declared (no evidence)',
  served: 'served (not shown)',
  'gap-tested': 'gap (tested)',
  'gap-declared': 'gap (declared)',
  'not-verified': 'not verified',
  'not-applicable': 'not applicable',
  'not-specified': 'not specified',
};

/** A share as a percentage, rounded down so that only a whole is shown as 100 %. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.floor(share * 100 + 1e-9)} %`;
}

/** How many are met of those that count: "12 of 31". */
export function metWords({ met, of }: { readonly met: number; readonly of: number }): string {
  return `${met} of ${of}`;
}

/** What is wrong, where, what was expected and what came, and the clause that is broken: one line. */
export function problemLine({ kind, at = '', expected, actual, clause }: Problem): string {
  const place = at === '' ? '' : ` at ${at}`;
  return `${problemWords[kind].title}${place}: expected ${expected}, got ${actual} (${clauseLine(clause)})`;
}

/** Where a clause stands, in one line. */
export function clauseLine(clause: { file: string; pointer: string; rfc?: string; requirement?: string }): string {
  const place = clause.pointer === '' ? (clause.requirement ?? '') : clause.pointer;
  return `${clause.file}#${place}${clause.rfc === undefined ? '' : `, ${clause.rfc}`}`;
}

/** How many verdicts speak of no single operation; none where there are no operations. */
export function ofWhole(verdicts: readonly Verdict[], operations: Report['operations']): number {
  const known = new Set(operations.map(({ operation }) => operation));
  return known.size === 0 ? 0 : verdicts.filter(({ operation }) => !known.has(operation)).length;
}

/** A number with its noun: "1 operation", "3 operations". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The totals of a run, in the words that every format uses. */
export function totalWords(totals: OutcomeCounts): string {
  const { pass, fail, error, 'not-verified': open, 'not-applicable': left } = totals;
  return `${pass} passed, ${fail} failed, ${open} not verified, ${counted(error, 'error')}, ${left} not applicable`;
}
