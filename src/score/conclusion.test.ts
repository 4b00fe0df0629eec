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

describe('the one word where the GovSpec has no API', () => {
  const answered = (...statuses: RequirementResult['status'][]): Partial<Judged> => ({
    operations: [],
    verdicts: [],
    requirements: statuses.map((status, index) => requirement(`R${index}`, { status })),
  });

  it.each<[string, Judged]>([
    ['conforms', judged(answered('fit-attested', 'not-applicable'))],
    ['has-gaps', judged(answered('fit-attested', 'gap-declared'))],
    ['not-decided', judged({ ...answered('fit-attested'), reached: false })],
    ['not-enough-verified', judged(answered('fit-attested', 'not-verified'))],
    ['not-enough-verified', judged(answered('fit-attested', 'declared'))],
    ['not-enough-verified', judged(answered())],
    ['not-enough-verified', judged({ ...answered('not-verified'), verdicts: [verdict('', 'pass', wholeCandidate)] })],
    ['not-enough-verified', judged({ ...answered('not-verified'), minCoverage: 0 })],
    ['not-enough-verified', judged({ ...answered('fit-attested', 'not-verified'), minCoverage: 51 })],
    ['not-enough-verified', judged({ ...answered('fit-attested', 'not-applicable', 'not-verified'), minCoverage: 60 })],
    ['not-decided', judged({ ...answered('fit-attested', 'not-verified'), minCoverage: 50, reached: false })],
  ])('%s', (word, facts) => {
    expect(conclude(facts).word).toBe(word);
  });
});

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
      'an operation that may be left out, of which nothing was shown',
      judged({
        operations: [operation('read', 'fit'), { ...operation('b', 'not-verified'), optional: 'It is an extra.' }],
        verdicts: [verdict('read', 'pass'), verdict('b', 'not-verified')],
      }),
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

describe('what had to be verified', () => {
  const unverified = (facts: Partial<Judged>): readonly string[] => conclude(judged(facts)).operations.unverified;
  const open = operation('b', 'not-verified');

  it('is every operation of which a valid request or a call was planned', () => {
    const planned = [verdict('read', 'pass'), verdict('b', 'not-verified')];
    expect(unverified({ operations: [operation('read', 'fit'), open], verdicts: planned })).toEqual(['bb/api/b']);
    const call = [verdict('read', 'pass'), verdict('b', 'not-verified', { rule: 'callback-arrives' })];
    expect(unverified({ operations: [operation('read', 'fit'), open], verdicts: call })).toEqual(['bb/api/b']);
    const other = [verdict('read', 'pass'), verdict('b', 'not-verified', { rule: 'body-schema' })];
    expect(unverified({ operations: [operation('read', 'fit'), open], verdicts: other })).toEqual([]);
  });

  it('is shown by a request or a call that passes or fails, and by no other rule', () => {
    const operations = [operation('read', 'fit'), operation('b', 'partial')];
    const withRule = (outcome: Outcome, rule: string) => [
      verdict('read', 'pass'),
      verdict('b', 'not-verified', { id: 'request' }),
      verdict('b', outcome, { rule }),
    ];
    expect(unverified({ operations, verdicts: withRule('fail', 'success-status') })).toEqual([]);
    expect(unverified({ operations, verdicts: withRule('pass', 'callback-arrives') })).toEqual([]);
    expect(unverified({ operations, verdicts: withRule('pass', 'body-schema') })).toEqual(['bb/api/b']);
  });

  it.each<[Verdict['level'], readonly string[]]>([
    ['REQUIRED', ['bb/api/b']],
    ['RECOMMENDED', []],
    ['OPTIONAL', []],
    [undefined, ['bb/api/b']],
  ])('with a verdict of level %s', (level, expected) => {
    const verdicts = [verdict('read', 'pass'), verdict('b', 'not-verified', level === undefined ? {} : { level })];
    expect(unverified({ operations: [operation('read', 'fit'), open], verdicts })).toEqual(expected);
  });

  it('leaves out operations that do not apply', () => {
    const operations = [operation('read', 'fit'), operation('b', 'not-applicable')];
    const verdicts = [verdict('read', 'pass'), verdict('b', 'not-verified')];
    expect(conclude(judged({ operations, verdicts })).operations).toEqual({ fit: 1, gaps: 0, of: 1, unverified: [] });
  });

  it('is not enough where nothing passed, with or without a least coverage', () => {
    const verdicts = [verdict('read', 'fail')];
    expect(conclude(judged({ verdicts })).enough).toBe(false);
    expect(conclude(judged({ verdicts, minCoverage: 10 })).enough).toBe(false);
    expect(conclude(judged()).enough).toBe(true);
  });
});

it('counts an operation that gives nothing as a gap', () => {
  expect(conclude(judged({ operations: [operation('read', 'gap')] })).operations).toMatchObject({ fit: 0, gaps: 1 });
});

it('names the least coverage where one was asked', () => {
  expect(conclude(judged({ minCoverage: 80 })).minCoverage).toBe(80);
  expect(conclude(judged())).not.toHaveProperty('minCoverage');
});

it('counts cross-functional requirements of the generation of the regime', () => {
  const sets = ['govstack-cfr-2.1.0', 'govstack-cfr-23Q4', 'bb'];
  const requirements = sets.map((set) => requirement(set, { set, status: 'gap-tested' }));
  expect(conclude(judged({ requirements })).required).toEqual({ met: 0, gaps: 2, open: 0, of: 2 });
});
