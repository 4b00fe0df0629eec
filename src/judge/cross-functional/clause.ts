import type { Finding, Problem, ProblemKind } from '../../model/verdict.js';
import { notVerified } from '../answers.js';

const file = 'specs/govstack-cfr/2.1.0/requirements.yaml';

/** A problem that rests on a cross-functional requirement. */
export function breach(
  requirement: string,
  kind: ProblemKind,
  facts: { expected: string; actual: string; at?: string },
): Problem {
  return { kind, clause: { file, pointer: '', requirement }, ...facts };
}

/** So many of the same kind are named; the rest is counted. */
const shown = 5;

/** Texts in a fixed order, each once, the first few by name. */
export function some(texts: readonly string[]): string {
  const all = [...new Set(texts)].sort();
  const more = all.length - shown;
  return `${all.slice(0, shown).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** Failed where anything is wrong; else not verified where anything is unclear; else passed. */
export function conclude(
  problems: readonly Problem[],
  unclear: readonly string[],
  observations: readonly string[] = [],
): Finding {
  const [first, ...rest] = problems;
  if (first !== undefined) return { outcome: 'fail', problems: [first, ...rest] };
  if (unclear.length > 0) return notVerified(some(unclear));
  return { outcome: 'pass', observations };
}
