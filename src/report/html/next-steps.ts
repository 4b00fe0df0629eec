import type { Report } from '../../model/report.js';
import type { ProblemKind } from '../../model/verdict.js';
import { causesOf } from '../causes.js';
import { anchor } from './anchor.js';
import { type Where, whereOf } from './where.js';

/** A cause of gaps, and where it shows. */
export interface NextStep {
  readonly kind: ProblemKind;
  readonly anchor: string;
  readonly places: number;
  readonly operations: number;
  readonly required: readonly { readonly id: string; readonly anchor: string }[];
  readonly where: readonly Where[];
}

/** What to do, the most costly first. */
export function nextSteps(report: Report): NextStep[] {
  return causesOf(report).map(({ kind, places, required, operations: concerned }) => ({
    kind,
    anchor: anchor('c', kind),
    places: places.length,
    operations: concerned.length,
    required: required.map((id) => ({ id, anchor: anchor('r', id) })),
    where: whereOf(places.map(({ verdict }) => verdict)),
  }));
}
