import { describe, expect, it } from 'vitest';
import type { Exchange } from '../model/exchange.js';
import type { ScenarioResult } from '../model/scenario-result.js';
import type { Finding, ProblemKind } from '../model/verdict.js';
import { makeVerdicts, type VerdictInput } from './verdicts.js';

const exchange: Exchange = {
  operation: 'bb/api/create',
  request: { method: 'POST', url: 'http://127.0.0.1/things', headers: {} },
  ms: 1,
};

function failing(kind: ProblemKind): Finding {
  const clause = { file: 'api.openapi.yaml', pointer: '/paths' };
  return { outcome: 'fail', problems: [{ kind, expected: 'one', actual: 'two', clause }] };
}

function verdictOn(finding: Finding, earlier: readonly Exchange[], judged: Partial<ScenarioResult> = {}) {
  const result = { id: 'x', rule: 'r', operation: 'bb/api/create', requirements: [], title: 't', file: 'f', line: 1 };
  const results = [{ ...result, finding, observations: [], exchange, earlier, ...judged } satisfies ScenarioResult];
  const input: Pick<VerdictInput, 'plan' | 'results' | 'lost' | 'repeat' | 'catalogue'> = {
    catalogue: { requirements: [] } as unknown as VerdictInput['catalogue'],
    plan: { operations: [] } as unknown as VerdictInput['plan'],
    results,
    lost: [],
    repeat: () => 'curl',
  };
  return makeVerdicts(input as VerdictInput)[0];
}

describe('where a connection broke and the request was sent twice', () => {
  const twice: Exchange = { ...exchange, twice: true };

  it('what it may have done twice is not held against the candidate', () => {
    expect(verdictOn(failing('callback-repeated'), [exchange])?.outcome).toBe('fail');
    const verdict = verdictOn(failing('callback-repeated'), [twice]);
    expect(verdict).toMatchObject({ outcome: 'not-verified', problems: [] });
    expect(verdict?.reason).toContain('sent once more');
  });

  it('that nothing was answered still is', () => {
    expect(verdictOn(failing('no-answer'), [twice])?.outcome).toBe('fail');
    const refused = verdictOn(failing('undocumented-status'), [], { rule: 'success-status', exchange: twice });
    expect(refused).toMatchObject({ outcome: 'fail', problems: [{ kind: 'no-answer' }] });
    expect(refused?.problems[0]?.actual).toBe('a connection that broke; sent once more: two');
  });
});
