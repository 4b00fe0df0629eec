import type { Report } from '../../model/report.js';
import type { Verdict } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import { ruleWords } from '../rule-words.js';
import { type Where, whereOf } from './where.js';

/** What was not verified for one reason. */
export interface OpenGroup {
  readonly reason: string;
  readonly count: number;
  readonly where: readonly Where[];
}

/** What was not verified by reason, the most frequent first. */
export function openGroups({ verdicts }: Report): OpenGroup[] {
  const open = verdicts.filter(({ outcome }) => outcome === 'not-verified' || outcome === 'error');
  return byReason(open).map(([reason, own]) => ({
    reason,
    count: own.length,
    where: whereOf(own),
  }));
}

/** Kinds of check that do not apply for one reason, each with the operations where that is so. */
export interface UnaskedGroup {
  readonly reason: string;
  readonly count: number;
  readonly kinds: readonly { readonly kind: string; readonly operations: readonly string[] }[];
}

/** What does not apply by reason, the most frequent first. */
export function unaskedGroups(report: Report): UnaskedGroup[] {
  const unasked = report.verdicts.filter(({ outcome }) => outcome === 'not-applicable');
  return byReason(unasked).map(([reason, own]) => ({
    reason,
    count: own.length,
    kinds: [...groupBy(own, ({ rule }) => rule)].map(([rule, list]) => ({
      kind: ruleWords(report, rule).title,
      operations: list.map(({ operation }) => operation.split('/').slice(1).join('/')),
    })),
  }));
}

function byReason(verdicts: readonly Verdict[]): [string, Verdict[]][] {
  return [...groupBy(verdicts, ({ reason }) => reason ?? '')].sort(([, a], [, b]) => b.length - a.length);
}
