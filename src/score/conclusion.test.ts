import { describe, expect, it } from 'vitest';
import type { Fit, OperationResult, RequirementResult } from '../model/report.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { conclude, type Judged } from './conclusion.js';

function verdict(operation: string, outcome: Outcome, facts: Partial<Verdict> = {}): Verdict {
  return {
    id: `${operation}.${facts.rule ?? 'success-status'}`,
    rule: 'success-status',
    operation: `bb/api/${operation}`,
    requirements: [],
    title: '',
    outcome,
    problems: [],
    observations: [],
    earlier: [],
    ...facts,
  };
}

function operation(name: string, fit: Fit): OperationResult {
  const counts = { pass: 1, fail: 0, 'not-verified': 0, 'not-applicable': 0, error: 0 };
  const score = { value: 1, coverage: 1, counts };
  return { operation: `bb/api/${name}`, api: 'api', method: 'GET', path: `/${name}`, fit, outcome: 'pass', score };
}

function requirement(id: string, facts: Partial<RequirementResult>): RequirementResult {
  return { id, set: 'bb', level: 'REQUIRED', status: 'fit-tested', ...facts } as RequirementResult;
}

function judged(facts: Partial<Judged> & { readonly reached?: boolean } = {}): Judged {
  const { reached = true, ...rest } = facts;
  return {
    complete: true,
    operations: [operation('read', 'fit')],
    requirements: [requirement('R1', {})],
    verdicts: [verdict('read', 'pass')],
    score: { value: 1, coverage: 0.8, counts: { pass: 4, fail: 0, 'not-verified': 1, 'not-applicable': 0, error: 0 } },
    regime: { generation: '2.1.0', reached } as Judged['regime'],
    ...rest,
  };
}

const wholeCandidate = { operation: 'bb/cross-functional', rule: 'correlation-id' };

describe('the one word', () => {
  it.each<[string, Judged]>([
    ['conforms', judged()],
    ['not-decided', judged({ reached: false })],
    ['has-gaps', judged({ verdicts: [verdict('read', 'fail')] })],
    ['has-gaps', judged({ requirements: [requirement('R1', { status: 'gap-declared' })] })],
    ['has-gaps', judged({ verdicts: [verdict('', 'fail', { ...wholeCandidate, level: 'REQUIRED' })] })],
    ['has-gaps', judged({ verdicts: [verdict('read', 'fail'), verdict('b', 'error')] })],
    ['incomplete', judged({ complete: false, verdicts: [verdict('read', 'fail')] })],
    ['incomplete', judged({ verdicts: [verdict('read', 'pass'), verdict('b', 'error')] })],
    ['not-enough-verified', judged({ verdicts: [verdict('read', 'not-verified')] })],
    ['not-enough-verified', judged({ minCoverage: 81 })],
  ])('%s', (word, facts) => {
    expect(conclude(facts).word).toBe(word);
  });

  it.each<[string, Judged]>([
    [
      'a failure that is only RECOMMENDED of the candidate as a whole',
      judged({ verdicts: [verdict('read', 'pass'), verdict('', 'fail', { ...wholeCandidate, level: 'RECOMMENDED' })] }),
    ],
    [
      'a gap that is only RECOMMENDED',
      judged({ requirements: [requirement('R1', { level: 'RECOMMENDED', status: 'gap-tested' })] }),
    ],
    [
      'a gap of another generation',
      judged({ requirements: [requirement('x', { set: 'govstack-cfr-23Q4', status: 'gap-tested' })] }),
    ],
    [
      'an operation that need not be there',
      judged({ operations: [operation('read', 'fit'), operation('b', 'not-applicable')] }),
    ],
    [
      'an operation that only RECOMMENDED requirements are about, and that was not verified',
      judged({
        operations: [operation('read', 'fit'), operation('b', 'not-verified')],
        verdicts: [verdict('read', 'pass'), verdict('b', 'not-verified', { level: 'RECOMMENDED' })],
      }),
    ],
    ['a coverage that is just enough', judged({ minCoverage: 80 })],
  ])('is not lowered by %s', (_, facts) => {
    expect(conclude(facts).word).toBe('conforms');
  });
});

it('counts operations and REQUIRED requirements, and names what had to be verified', () => {
  const facts = judged({
    operations: [operation('read', 'fit'), operation('b', 'partial'), operation('c', 'not-verified')],
    verdicts: [verdict('read', 'pass'), verdict('b', 'fail'), verdict('c', 'not-verified')],
    requirements: [
      requirement('R1', {}),
      requirement('R2', { status: 'gap-tested' }),
      requirement('R3', { status: 'served' }),
      requirement('R4', { status: 'not-applicable' }),
    ],
  });
  expect(conclude(facts)).toEqual({
    word: 'has-gaps',
    enough: false,
    operations: { fit: 1, gaps: 1, of: 3, unverified: ['bb/api/c'] },
    required: { met: 1, gaps: 1, open: 1, of: 3 },
  });
});
