import { describe, expect, it } from 'vitest';
import type { CheckedCandidate, Portfolio } from '../model/portfolio.js';
import type { Report, RequirementStatus } from '../model/report.js';
import type { UseCase } from '../model/use-case.js';
import { portfolioExitCode } from './candidate-result.js';
import { coverSteps } from './coverage.js';
import { blockingGaps, summaryOf } from './summary.js';

interface Said {
  readonly requirements?: Readonly<Record<string, RequirementStatus>>;
  readonly level?: string;
  readonly set?: string;
  readonly operations?: Readonly<Record<string, string>>;
  readonly fail?: number;
  readonly complete?: boolean;
  readonly apis?: readonly string[];
}

function reportWith({
  requirements = {},
  level = 'REQUIRED',
  set = 'notes',
  operations = { 'api/read': 'fit' },
  ...said
}: Said): Report {
  return {
    run: { complete: said.complete ?? true },
    buildingBlock: { id: 'notes', title: 'Notes', govspec: '1.0', apis: said.apis ?? ['api'] },
    conclusion: { word: wordOf(said, requirements), required: { met: 0, of: 0 } },
    regime: { generation: '2.1.0' },
    score: { value: 1, coverage: 1 },
    totals: { pass: 1, fail: said.fail ?? 0, error: 0 },
    operations: Object.entries(operations).map(([name, fit]) => ({
      operation: `notes/${name}`,
      method: 'GET',
      path: `/${name}`,
      fit,
      why: 'so',
    })),
    requirements: Object.entries(requirements).map(([id, status]) => ({
      id,
      set,
      level,
      status,
      statement: id,
      reason: `${id} is ${status}`,
      operations: ['api/write'],
    })),
  } as unknown as Report;
}

function wordOf({ complete = true, fail = 0 }: Said, requirements: Readonly<Record<string, string>>): string {
  if (!complete) return 'incomplete';
  const gaps = fail > 0 || Object.values(requirements).some((status) => status.startsWith('gap'));
  return gaps ? 'has-gaps' : 'conforms';
}

function candidate(name: string, said?: Said): CheckedCandidate {
  const buildingBlock = { id: 'notes', title: 'Notes', govspec: '1.0' };
  if (said === undefined)
    return { name, buildingBlock, result: 'not-checked', trouble: { message: 'down', hint: 'start it' } };
  const report = reportWith(said);
  return { name, buildingBlock, result: report.conclusion.word, report };
}

describe('the exit code', () => {
  const code = (candidates: CheckedCandidate[], useCase?: Partial<Portfolio>) =>
    portfolioExitCode({ candidates: candidates.map(summaryOf), ...useCase } as Portfolio);
  const steps = (state: string) => ({ useCase: { steps: [{ state }] } }) as unknown as Partial<Portfolio>;

  it('is 0 where nothing is wrong, 1 for gaps, 3 where one could not be checked', () => {
    expect(code([candidate('A', {})])).toBe(0);
    expect(code([candidate('A', {}), candidate('B', { fail: 1 })])).toBe(1);
    expect(code([candidate('A', { fail: 1 }), candidate('B')])).toBe(3);
    expect(code([candidate('A', { complete: false })])).toBe(3);
  });

  it('is 4 where not enough of one was verified', () => {
    expect(code([{ ...candidate('A', {}), result: 'not-enough-verified' }])).toBe(4);
  });

  it('is 1 where a step of the use case is not covered', () => {
    expect(code([candidate('A', {})], steps('covered'))).toBe(0);
    expect(code([candidate('A', {})], steps('no-candidate'))).toBe(1);
  });
});

describe('a candidate in short', () => {
  it('has the totals of its run, and the requirements that its regime counts', () => {
    const own = reportWith({ requirements: { a: 'fit-tested' }, fail: 2 });
    const other = reportWith({ requirements: { b: 'gap-tested' }, set: 'govstack-cfr-23Q4' });
    const both = { ...own, requirements: [...own.requirements, ...other.requirements] };
    const { shown } = summaryOf({ ...candidate('A', {}), report: both });
    expect(shown?.counts).toEqual({ pass: 1, fail: 2, error: 0 });
    expect(shown?.requirements).toMatchObject({ 'fit-tested': 1, 'gap-tested': 0 });
  });
});

describe('the gaps that block most', () => {
  it('are those of most candidates, REQUIRED ones only', () => {
    const gaps = blockingGaps([
      candidate('A', { requirements: { '6.1': 'gap-tested', '6.2': 'gap-tested', '6.3': 'not-verified' } }),
      candidate('B', { requirements: { '6.2': 'gap-declared', '6.1': 'fit-tested' } }),
      candidate('C', { requirements: { '6.4': 'gap-tested' }, level: 'OPTIONAL' }),
      candidate('D'),
    ]);
    expect(
      gaps.map(({ requirement, candidates, of }) => [requirement, candidates.map(({ name }) => name), of]),
    ).toEqual([
      ['6.2', ['A', 'B'], 2],
      ['6.1', ['A'], 2],
    ]);
    expect(gaps[0]?.candidates[1]?.reason).toBe('6.2 is gap-declared');
  });

  it('are those that the conclusion counts: of one generation, and CONDITIONAL ones too', () => {
    const requirements = { 'req-1': 'gap-tested' } as const;
    const gaps = blockingGaps([
      candidate('A', { requirements, set: 'govstack-cfr-2.1.0' }),
      candidate('B', { requirements, set: 'govstack-cfr-23Q4' }),
      candidate('C', { requirements: { '6.1': 'gap-tested' }, level: 'CONDITIONAL' }),
    ]);
    expect(gaps.map(({ set, requirement }) => [set, requirement])).toEqual([
      ['govstack-cfr-2.1.0', 'req-1'],
      ['notes', '6.1'],
    ]);
  });
});

describe('the coverage of a use case', () => {
  const useCase = (operations?: readonly string[]): UseCase =>
    ({
      steps: [
        {
          id: 1,
          title: 'Write',
          does: 'It is written.',
          buildingBlocks: ['notes'],
          operations: operations === undefined ? {} : { notes: operations },
        },
      ],
    }) as unknown as UseCase;
  const cover = (checked: readonly CheckedCandidate[], operations?: readonly string[]) =>
    coverSteps(useCase(operations), { checked, namedOnly: new Set() })[0]?.parts[0];

  it.each<[string, Said | undefined, string]>([
    ['a candidate that conforms', {}, 'covered'],
    ['a gap', { operations: { 'api/read': 'partial' } }, 'gap'],
    ['a REQUIRED requirement with a gap', { requirements: { '6.1': 'gap-declared' } }, 'gap'],
    ['an operation that was not verified', { operations: { 'api/read': 'not-verified' } }, 'not-verified'],
    ['a gap of another generation', { requirements: { a: 'gap-tested' }, set: 'govstack-cfr-23Q4' }, 'covered'],
    ['a run that was cut short', { complete: false }, 'not-checked'],
    ['a candidate that is down', undefined, 'not-checked'],
  ])('%s', (_, said, state) => {
    expect(cover([candidate('A', said)])?.state).toBe(state);
  });

  it('is that of the candidate that does best', () => {
    const gap = candidate('A', { operations: { 'api/read': 'gap' } });
    expect(cover([gap, candidate('B', {})])).toMatchObject({ state: 'covered', candidate: 'B' });
    expect(cover([candidate('C'), gap])).toMatchObject({
      state: 'gap',
      candidate: 'A',
      reasons: ['GET /api/read: so'],
    });
  });

  it('looks only at the operations of the step where they are documented', () => {
    const said = { operations: { 'api/read': 'fit', 'api/write': 'gap' } };
    expect(cover([candidate('A', said)], ['api/read'])?.state).toBe('covered');
    expect(cover([candidate('A', said)], ['api/write'])?.state).toBe('gap');
    const required = {
      operations: { 'api/read': 'fit', 'api/write': 'fit' },
      requirements: { '6.1': 'gap-tested' },
    } as const;
    expect(cover([candidate('A', required)], ['api/read'])?.state).toBe('covered');
    expect(cover([candidate('A', required)], ['api/write'])?.reasons).toEqual(['6.1: 6.1 is gap-tested']);
  });

  it.each<[string, RequirementStatus, string | undefined, string]>([
    ['met', 'fit-attested', undefined, 'covered'],
    ['open', 'not-verified', undefined, 'not-verified'],
    ['a gap', 'gap-declared', undefined, 'gap'],
    ['met, and only recommended', 'fit-attested', 'RECOMMENDED', 'covered'],
    ['left out', 'not-applicable', undefined, 'not-verified'],
  ])('of a Building Block without an API rests on its requirements: %s', (_, status, level = 'REQUIRED', state) => {
    const said = { apis: [], operations: {}, level, requirements: { '6.1': status } };
    expect(cover([candidate('A', said)])?.state).toBe(state);
  });

  it('says where nobody is there, and where nobody can be', () => {
    expect(cover([])?.state).toBe('no-candidate');
    const [step] = coverSteps(useCase(), { checked: [], namedOnly: new Set(['notes']) });
    expect(step).toMatchObject({
      state: 'no-definition',
      parts: [{ reasons: ['no specification of it is published'] }],
    });
  });
});
