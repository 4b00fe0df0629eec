import type { Verdict } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';
import { anchor } from './anchor.js';

/** The scenarios of one operation, to point at. */
export interface Where {
  readonly operation: string;
  readonly scenarios: readonly { readonly title: string; readonly anchor: string }[];
}

/** Scenarios by the operation that they are about. */
export function whereOf(verdicts: readonly Verdict[]): Where[] {
  return [...groupBy(verdicts, ({ operation }) => operation)].map(([operation, own]) => ({
    operation: operation.split('/').slice(1).join('/'),
    scenarios: own.map(({ id, title, rule }) => ({ title: title === '' ? rule : title, anchor: anchor('s', id) })),
  }));
}
