import { isNamed } from './candidate-name.js';
import type { Report } from './report.js';
import { type History, type HistoryPoint, isPartial, outcomesOf, sinceLast } from './since-last.js';

/** Gathers the earlier reports of a candidate one by one, because all of them together would fill the memory. */
export class HistoryOf {
  private readonly earlier = new Map<string, HistoryPoint>();
  private last: Report | undefined;

  constructor(private readonly report: Report) {}

  /** Takes a report in, where it is an earlier one of the same candidate, Building Block and GovSpec version. */
  add(other: Report): void {
    const { id, startedAt } = this.report.run;
    if (!isSameSubject(other, this.report) || other.run.id === id || other.run.startedAt >= startedAt) return;
    this.earlier.set(other.run.id, pointOf(other));
    if (this.last === undefined || isCloser(other, this.last)) this.last = other;
  }

  history(): History {
    const points = [...this.earlier.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
    const since = this.last === undefined ? {} : { since: sinceLast(this.last, outcomesOf(this.last), this.report) };
    return { points: [...points, pointOf(this.report)], ...since };
  }
}

/** What a report is compared with: a whole run rather than a part, and the newest of these. */
function isCloser(one: Report, other: Report): boolean {
  if (isPartial(one) !== isPartial(other)) return isPartial(other);
  return one.run.startedAt > other.run.startedAt;
}

/** Whom a report is about. */
type Subject = Pick<Report, 'candidate' | 'buildingBlock'>;

/** True for reports of one candidate: by its name, and without one by its addresses. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  const subject = ({ candidate, buildingBlock }: Subject): string =>
    JSON.stringify([subjectName(candidate), buildingBlock.id, buildingBlock.govspec]);
  return subject(one) === subject(other);
}

/** By what a candidate is told from others. */
export function subjectName({ name, urls }: Report['candidate']): string {
  return isNamed(name) ? name : JSON.stringify(Object.entries(urls).sort());
}

function pointOf({ run, candidate, conclusion, score, totals }: Report): HistoryPoint {
  return {
    at: run.startedAt,
    runId: run.id,
    ...(candidate.version === undefined ? {} : { version: candidate.version }),
    conclusion: conclusion.word,
    score: score.value,
    coverage: score.coverage,
    failed: totals.fail,
    partial: isPartial({ run }),
  };
}
