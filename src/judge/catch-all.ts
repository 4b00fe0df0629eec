import type { Exchange } from '../model/exchange.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { ended } from './answers.js';
import { sameAnswer } from './unrouted.js';

/** How operations are answered that get the answer of any path, by their ids. */
export type CatchAll = ReadonlyMap<string, Exchange>;

/** The operations of which a valid request gets exactly the answer that a path gets that nobody defined. */
export function catchAll(results: readonly ScenarioResult[]): CatchAll {
  return new Map(
    results.flatMap(({ rule, operation, finding, exchange }): [string, Exchange][] => {
      const isFound = rule === 'operation-served' && 'answersAnything' in finding && finding.answersAnything === true;
      return isFound && exchange !== undefined ? [[operation, exchange]] : [];
    }),
  );
}

/** A server that does nothing earns nothing: the answer that any path gets shows nothing of an operation. */
export function withCatchAll(found: CatchAll, verdict: Verdict): Verdict {
  const anything = verdict.outcome === 'pass' ? found.get(verdict.operation) : undefined;
  if (anything === undefined || verdict.exchange === undefined) return verdict;
  if (!sameAnswer(anything, verdict.exchange)) return verdict;
  return {
    ...verdict,
    outcome: 'not-verified',
    reason: `an undefined path gets the same answer (${ended(verdict.exchange)})`,
  };
}
