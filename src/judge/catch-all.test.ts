import { describe, expect, it } from 'vitest';
import { exchange, operationWith } from '../../tests/support/small-exchanges.js';
import { served } from '../checks/operation-served/judge.js';
import type { Exchange } from '../model/exchange.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Verdict } from '../model/verdict.js';
import { catchAll, withCatchAll } from './catch-all.js';

const operation = operationWith('200');
const nothing = exchange(200, { value: {} });
const refusal = exchange(400, { value: { error: 'no' } });

/** What becomes of a scenario that passed with an answer, where the valid request and an undefined path got these. */
function outcome(own: Exchange, { valid, undefinedPath }: { valid: Exchange; undefinedPath: Exchange }): string {
  const finding = served({
    operation,
    exchange: valid,
    unknownPath: undefinedPath,
    doubts: { items: [], inputs: [], persons: [] },
  } as unknown as Parameters<typeof served>[0]);
  const result = { rule: 'operation-served', operation: operation.id, finding, exchange: valid };
  const found = catchAll([result as unknown as ScenarioResult]);
  const verdict = { outcome: 'pass', operation: operation.id, exchange: own };
  return withCatchAll(found, verdict as unknown as Verdict).outcome;
}

describe('a scenario of an operation that is answered as any path is', () => {
  it('shows nothing with the same answer', () => {
    expect(outcome(nothing, { valid: nothing, undefinedPath: nothing })).toBe('not-verified');
  });

  it('shows what it asks with another answer', () => {
    expect(outcome(refusal, { valid: nothing, undefinedPath: nothing })).toBe('pass');
  });
});

it('an operation that answers otherwise than an undefined path shows what it is asked', () => {
  expect(outcome(nothing, { valid: nothing, undefinedPath: exchange(404, { value: {} }) })).toBe('pass');
  expect(outcome(nothing, { valid: exchange(200, { value: { id: 'a' } }), undefinedPath: nothing })).toBe('pass');
});
