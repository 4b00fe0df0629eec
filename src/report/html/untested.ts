import type { Report } from '../../model/report.js';
import type { Verdict } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import type { Speech } from '../../support/words/speech.js';
import { ruleWords } from '../rule-words.js';
import { renderPart, withParts } from './page.js';
import { whereParts } from './where.js';

/** What was not verified, or does not apply, for one reason. */
export interface ReasonGroup {
  readonly reason: string;
  readonly verdicts: readonly Verdict[];
}

/** What was not verified by reason, the most frequent first. */
export function openGroups({ verdicts }: Report): ReasonGroup[] {
  return byReason(verdicts.filter(({ outcome }) => outcome === 'not-verified' || outcome === 'error'));
}

/** What does not apply by reason, the most frequent first. */
export function unaskedGroups({ verdicts }: Report): ReasonGroup[] {
  return byReason(verdicts.filter(({ outcome }) => outcome === 'not-applicable'));
}

function byReason(verdicts: readonly Verdict[]): ReasonGroup[] {
  return [...groupBy(verdicts, ({ reason }) => reason ?? '')]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, own]) => ({ reason, verdicts: own }));
}

/** What was not verified: each reason, with links to its scenarios. */
export function* openParts(groups: readonly ReasonGroup[], speech: Speech): Generator<string> {
  for (const { reason, verdicts } of groups) {
    const group = renderPart('open', { g: { reason, count: verdicts.length } }, speech);
    yield* withParts(group, { where: () => whereParts(verdicts, speech) });
  }
}

/** What does not apply: each reason, with the kinds of check and the operations where that is so. */
export function* unaskedParts(report: Report, groups: readonly ReasonGroup[], speech: Speech): Generator<string> {
  for (const { reason, verdicts } of groups) {
    const kinds = [...groupBy(verdicts, ({ rule }) => rule)].map(([rule, own]) => ({
      kind: ruleWords(report, rule).title,
      operations: own.map(({ operation }) => operation.split('/').slice(1).join('/')),
    }));
    yield renderPart('unasked', { g: { reason, count: verdicts.length, kinds } }, speech);
  }
}
