import { describe, expect, it } from 'vitest';
import type { EvidenceAnswer } from '../model/evidence.js';
import type { RequirementResult, RequirementStatus } from '../model/report.js';
import type { RequirementLevel } from '../model/requirement.js';
import { isFit, isGap, isLeftOut, isOpen } from '../model/requirement-standing.js';
import type { Outcome, Verdict } from '../model/verdict.js';
import { decisiveAnswer, distinctRequirements, distinctVerdicts } from './distinct.js';

const verdict = (id: string, outcome: Outcome, title = ''): Verdict => ({
  id,
  rule: 'success-status',
  operation: 'bb/api/a',
  requirements: [],
  title,
  outcome,
  problems: [],
  observations: [],
  earlier: [],
});

describe('one verdict per scenario', () => {
  it('keeps the worst, in the place of the first', () => {
    const kept = distinctVerdicts([verdict('1', 'pass'), verdict('2', 'pass'), verdict('1', 'fail')]);
    expect(kept).toEqual([verdict('1', 'fail'), verdict('2', 'pass')]);
    expect(distinctVerdicts([verdict('1', 'fail'), verdict('1', 'pass')])).toEqual([verdict('1', 'fail')]);
  });

  it('keeps the first of equals', () => {
    expect(distinctVerdicts([verdict('1', 'pass', 'first'), verdict('1', 'pass', 'second')])).toEqual([
      verdict('1', 'pass', 'first'),
    ]);
  });
});

describe('the answer that decides', () => {
  const answer = (kind: EvidenceAnswer['answer'], change: Partial<EvidenceAnswer> = {}): EvidenceAnswer => ({
    requirement: 'R1',
    answer: kind,
    statement: '',
    links: [],
    files: [],
    by: 'A',
    on: '2026-01-01',
    ...change,
  });
  const notMet = answer('not-met');
  const expired = answer('met', { expires: '2026-05-31' });
  const notApplicable = answer('not-applicable');
  const met = answer('met', { expires: '2026-06-01' });
  const fromWorst = [notMet, expired, notApplicable, met];

  it.each([0, 1, 2, 3])('is the least favourable: number %i of them', (index) => {
    const rest = fromWorst.slice(index);
    expect(decisiveAnswer(rest, 'R1', '2026-06-01')).toBe(rest[0]);
    expect(decisiveAnswer(rest.toReversed(), 'R1', '2026-06-01')).toBe(rest[0]);
  });

  it('is "not met" also where that answer has expired', () => {
    const both = [expired, answer('not-met', { expires: '2020-01-01' })];
    expect(decisiveAnswer(both, 'R1', '2026-06-01')?.answer).toBe('not-met');
  });

  it('does not depend on the order of equals', () => {
    const equals = [answer('met', { by: 'B' }), answer('met', { by: 'A' })];
    expect(decisiveAnswer(equals, 'R1', '2026-06-01')?.by).toBe('A');
    expect(decisiveAnswer(equals.toReversed(), 'R1', '2026-06-01')?.by).toBe('A');
  });

  it('is about the requirement that is asked for', () => {
    expect(decisiveAnswer([answer('not-met', { requirement: 'R2' }), met], 'R1', '2026-06-01')).toBe(met);
    expect(decisiveAnswer([notMet], 'R3', '2026-06-01')).toBeUndefined();
  });
});

const result = (
  status: RequirementStatus,
  level: RequirementLevel = 'REQUIRED',
  change: Partial<RequirementResult> = {},
): RequirementResult => ({
  id: 'R1',
  set: 'bb',
  level,
  kind: 'functional',
  statement: '',
  source: '',
  sha256: '',
  shown: 'full',
  operations: [],
  proofs: [],
  status,
  reason: '',
  scenarios: [],
  ...change,
});

describe('what counts', () => {
  it.each<[RequirementStatus, string]>([
    ['fit-tested', 'fit'],
    ['fit-attested', 'fit'],
    ['fit-partly', 'open'],
    ['served', 'open'],
    ['declared', 'open'],
    ['gap-tested', 'gap'],
    ['gap-declared', 'gap'],
    ['not-verified', 'open'],
    ['not-specified', 'open'],
    ['not-applicable', 'left out'],
  ])('%s: %s', (status, kind) => {
    const kinds = { fit: isFit, gap: isGap, open: isOpen, 'left out': isLeftOut };
    const found = Object.entries(kinds).filter(([, is]) => is(result(status)));
    expect(found.map(([name]) => name)).toEqual([kind]);
  });
});

describe('one result per requirement', () => {
  it.each<[RequirementStatus, RequirementStatus]>([
    ['fit-tested', 'gap-tested'],
    ['fit-attested', 'not-applicable'],
    ['not-applicable', 'not-verified'],
    ['not-applicable', 'not-specified'],
    ['fit-tested', 'fit-attested'],
  ])('of %s and %s the second stands', (better, worse) => {
    expect(distinctRequirements([result(better), result(worse)])).toEqual([result(worse)]);
    expect(distinctRequirements([result(worse), result(better)])).toEqual([result(worse)]);
  });

  it('has the strictest level of them', () => {
    const both = [result('fit-tested', 'OPTIONAL'), result('fit-tested', 'REQUIRED')];
    expect(distinctRequirements(both)).toEqual([result('fit-tested', 'REQUIRED')]);
    expect(distinctRequirements(both.toReversed())).toEqual([result('fit-tested', 'REQUIRED')]);
    const worse = [result('gap-tested', 'OPTIONAL'), result('fit-tested', 'REQUIRED')];
    expect(distinctRequirements(worse)).toEqual([result('gap-tested', 'REQUIRED')]);
  });

  it('keeps the level that stands first among equally strict ones', () => {
    const both = [result('fit-tested', 'UNMARKED'), result('fit-tested', 'RECOMMENDED')];
    expect(distinctRequirements(both)[0]?.level).toBe('UNMARKED');
  });

  it('tells requirements apart by set and id, and keeps the first of equals', () => {
    const other = result('fit-tested', 'REQUIRED', { set: 'other' });
    const first = result('fit-tested', 'REQUIRED', { statement: 'first' });
    const second = result('fit-tested', 'REQUIRED', { statement: 'second' });
    expect(distinctRequirements([first, other, second])).toEqual([first, other]);
  });
});
