import { describe, expect, it } from 'vitest';
import type { RegimeMeasure, RegimeName, RegimeResult } from '../../model/regime.js';
import type { Fit, OperationResult, RequirementResult, RequirementStatus } from '../../model/report.js';
import type { RequirementLevel } from '../../model/requirement.js';
import { judgeByRegime } from './index.js';

const counts = { pass: 0, fail: 0, 'not-verified': 0, 'not-applicable': 0, error: 0 };

const requirement = (
  id: string,
  level: RequirementLevel,
  status: RequirementStatus,
  change: Partial<RequirementResult> = {},
): RequirementResult => ({
  id,
  set: 'bb',
  level,
  kind: 'functional',
  statement: '',
  source: '',
  sha256: '',
  shown: 'evidence',
  operations: [],
  proofs: [],
  status,
  reason: '',
  scenarios: [],
  ...change,
});

const operation = (name: string, fit: Fit): OperationResult => ({
  operation: name,
  api: 'api',
  method: 'GET',
  path: '/',
  fit,
  outcome: 'pass',
  score: { value: 1, coverage: 1, counts },
});

const judge = (
  name: RegimeName,
  requirements: readonly RequirementResult[],
  operations: readonly OperationResult[] = [],
): RegimeResult => judgeByRegime(name, { requirements, operations, complete: true });

const measure = (result: RegimeResult, id: string): RegimeMeasure | undefined =>
  result.measures.find((candidate) => candidate.id === id);

describe('govmarket-2 in full', () => {
  const crossFunctional = { set: 'govstack-cfr-2.1.0' };
  const fitting = [
    requirement('c1', 'REQUIRED', 'fit-tested', crossFunctional),
    requirement('b1', 'REQUIRED', 'fit-tested'),
    requirement('b2', 'CONDITIONAL', 'fit-attested'),
    requirement('b3', 'RECOMMENDED', 'gap-tested'),
    requirement('b4', 'UNMARKED', 'fit-tested'),
  ];

  it('is compliant when every REQUIRED requirement fits, whatever becomes of the others', () => {
    expect(judge('govmarket-2', fitting)).toEqual({
      name: 'govmarket-2',
      generation: '2.1.0',
      result: 'compliant',
      reached: true,
      score: 1,
      measures: [
        {
          id: 'required-cross-functional',
          title: 'REQUIRED, cross-functional',
          asks: '100 % (5.3.3)',
          met: 1,
          of: 1,
          share: 1,
          holds: true,
        },
        {
          id: 'required-building-block',
          title: 'REQUIRED, Building Block',
          asks: '100 % (5.3.3)',
          met: 2,
          of: 2,
          share: 1,
          holds: true,
        },
        { id: 'recommended', title: 'RECOMMENDED, both', asks: 'shown to buyers', met: 1, of: 2, share: 0.5 },
      ],
      open: [],
      notes: [
        '1 requirement has no level and counts as RECOMMENDED.',
        '1 requirement is required under a condition and counts as REQUIRED.',
        '1 requirement counts as fit because the vendor attests it.',
      ],
    });
  });

  it('is not compliant when one REQUIRED requirement does not fit', () => {
    const result = judge('govmarket-2', [...fitting, requirement('b5', 'REQUIRED', 'gap-declared')]);
    expect(result).toMatchObject({ result: 'not compliant', reached: false, score: 0.75, open: [] });
    expect(measure(result, 'required-building-block')).toMatchObject({ met: 2, of: 3, holds: false });
    expect(measure(result, 'required-cross-functional')).toMatchObject({ holds: true });
  });

  it('is not decided when one REQUIRED requirement has no answer, and lists that requirement', () => {
    const open = requirement('b5', 'REQUIRED', 'fit-partly', { reason: 'A part is shown.' });
    const result = judge('govmarket-2', [...fitting, open, requirement('b6', 'RECOMMENDED', 'not-verified')]);
    expect(result).toMatchObject({
      result: 'not decided',
      reached: false,
      open: [{ set: 'bb', id: 'b5', status: 'fit-partly', reason: 'A part is shown.' }],
    });
  });

  it.each<[string, readonly OperationResult[], object, string]>([
    ['all fit', [operation('a', 'fit'), operation('b', 'not-applicable')], { met: 1, of: 1, gaps: 0 }, 'compliant'],
    ['one is a gap', [operation('a', 'fit'), operation('b', 'gap')], { met: 1, of: 2, gaps: 1 }, 'not compliant'],
    ['one fits in part', [operation('a', 'partial')], { met: 0, of: 1, gaps: 1 }, 'not compliant'],
    ['one is unknown', [operation('a', 'not-verified')], { met: 0, of: 1, gaps: 0 }, 'not decided'],
    ['one fits once only', [operation('a', 'fit'), operation('a', 'gap')], { met: 0, of: 1, gaps: 1 }, 'not compliant'],
  ])('counts published operations: %s', (_, operations, counted, result) => {
    const judged = judge('govmarket-2', fitting, operations);
    const shared = { id: 'operations', title: 'Published operations', asks: 'each as specified (5.4.5.1)' };
    expect(measure(judged, 'operations')).toMatchObject({ ...shared, ...counted, holds: result === 'compliant' });
    expect(judged.result).toBe(result);
  });

  it('has no measure for a Building Block or operations that are not there', () => {
    const ids = judge('govmarket-2', fitting.slice(0, 1)).measures.map(({ id }) => id);
    expect(ids).toEqual(['required-cross-functional', 'recommended']);
  });

  it('counts no other generation, and no level that has no threshold', () => {
    const others = [
      requirement('x1', 'REQUIRED', 'gap-tested', { set: 'govstack-cfr-23Q4' }),
      requirement('x2', 'OPTIONAL', 'not-verified'),
      requirement('x3', 'DRAFT', 'fit-partly'),
      requirement('x4', 'DEPRECATED', 'gap-tested'),
    ];
    const result = judge('govmarket-2', [...fitting, ...others]);
    expect(result).toMatchObject({ result: 'compliant', score: 1 });
    expect(result.notes).toEqual([
      '1 requirement has no level and counts as RECOMMENDED.',
      '1 requirement is required under a condition and counts as REQUIRED.',
      '1 requirement is OPTIONAL, a level of earlier generations, and does not count.',
      '1 requirement is a draft and does not count.',
      '1 requirement is deprecated and does not count.',
      '1 requirement counts as fit because the vendor attests it.',
    ]);
  });

  it('takes nothing at all for nothing shown', () => {
    const nothing = judge('govmarket-2', []);
    expect(nothing).toMatchObject({ result: 'not decided', reached: false, score: null });
    expect(nothing.measures.map(({ id, of, share, holds }) => ({ id, of, share, holds }))).toEqual([
      { id: 'required-cross-functional', of: 0, share: null, holds: false },
      { id: 'recommended', of: 0, share: null, holds: undefined },
    ]);
    expect(nothing.notes).toEqual(['REQUIRED, cross-functional: no requirement counts, so nothing is shown.']);
  });

  it('says what is left out or not counted as fit, and why', () => {
    const { notes, score } = judge('govmarket-2', [
      ...fitting,
      requirement('n1', 'REQUIRED', 'not-applicable'),
      requirement('n2', 'REQUIRED', 'not-applicable', { inapplicable: 'A law.' }),
      requirement('n3', 'RECOMMENDED', 'not-applicable', { inapplicable: 'A law.' }),
      requirement('n4', 'REQUIRED', 'not-specified'),
      requirement('n5', 'REQUIRED', 'fit-partly'),
      requirement('n6', 'REQUIRED', 'served'),
      requirement('n7', 'REQUIRED', 'not-verified'),
      requirement('n8', 'REQUIRED', 'fit-attested', { scenarios: ['s'] }),
      requirement('n9', 'REQUIRED', 'declared'),
    ]);
    expect(score).toBe(4 / 9);
    expect(notes.slice(2)).toEqual([
      '1 requirement is left out, because the vendor says that it does not apply.',
      '2 requirements are left out, because an overlay says that they do not apply.',
      '1 requirement needs an API that the GovSpec does not define. It counts as fit only with evidence.',
      '1 requirement fits only in part and does not count as fit.',
      '1 requirement has operations that are served, but nothing shows what they do. It does not count as fit.',
      '1 requirement is declared without a link or a file and does not count as fit.',
      '1 requirement is not verified and does not count as fit.',
      '2 requirements count as fit because the vendor attests it. The scenarios for 1 of them show only a part, or could not be verified.',
    ]);
  });

  it('says that a run was cut short', () => {
    const { notes } = judgeByRegime('govmarket-2', { requirements: fitting, operations: [], complete: false });
    expect(notes.at(-1)).toBe('The run was cut short. A complete run may show more.');
  });
});

describe('levels-1 in full', () => {
  const item = (heading: string, status: RequirementStatus, level: RequirementLevel = 'REQUIRED'): RequirementResult =>
    requirement(`govstack-cfr-23Q4#${heading}`, level, status, { set: 'govstack-cfr-23Q4' });
  const own = (met: number, of: number): RequirementResult[] =>
    Array.from({ length: of }, (_, index) =>
      requirement(`b${index}`, 'REQUIRED', index < met ? 'fit-tested' : 'gap-tested'),
    );
  const levelsOf = (result: RegimeResult): (number | undefined)[] =>
    ['deployment', 'requirement-specification', 'api'].map((id) => measure(result, id)?.level);

  const readings = [
    'Requirement specification: the published table shows > 50 % and > 90 % in both columns; the published text (> 50 % for Level 1, > 90 % for Level 2) is used.',
    'Deployment: the published table has no Level 2; the published text has one (deployable with minimal integration). It is read as: deployment scripts (5.8) besides container images (5.7).',
    'Level 2 is published as "nearly all thresholds"; it is read as all of them. Level 1 is that of at least one category.',
  ];

  it('is Level 2 when every category is', () => {
    const everything = [
      item('5.7', 'fit-tested'),
      item('5.8', 'fit-tested'),
      item('5.1', 'fit-tested'),
      ...own(10, 10),
    ];
    expect(judge('levels-1', everything, [operation('a', 'fit'), operation('b', 'not-applicable')])).toEqual({
      name: 'levels-1',
      generation: '23Q4',
      result: 'Level 2',
      reached: true,
      level: 2,
      score: 1,
      measures: [
        {
          id: 'deployment',
          title: 'Deployment',
          asks: 'container images (5.7); deployment scripts too (5.8) for Level 2',
          met: 2,
          of: 2,
          share: 1,
          level: 2,
        },
        {
          id: 'requirement-specification',
          title: 'Requirement specification',
          asks: '> 50 % of REQUIRED; > 90 % for Level 2',
          met: 10,
          of: 10,
          share: 1,
          level: 2,
        },
        {
          id: 'api',
          title: 'API',
          asks: 'at least 1 operation; all, and the architecture items, for Level 2',
          met: 1,
          of: 1,
          share: 1,
          level: 2,
        },
        {
          id: 'architecture',
          title: 'API, architecture items',
          met: 1,
          of: 1,
          share: 1,
          holds: true,
          asks: 'all for Level 2',
        },
        {
          id: 'operations',
          title: 'Published operations',
          asks: 'each as specified (5.4.5.1)',
          met: 1,
          of: 1,
          share: 1,
          gaps: 0,
          holds: true,
        },
      ],
      open: [],
      notes: [...readings, 'A listing asks for Level 1 in requirement specification or API: reached.'],
    });
  });

  it('is no level when nothing is shown', () => {
    const result = judge('levels-1', []);
    expect(result).toMatchObject({ result: 'no level', reached: false, level: 0, score: null });
    expect(levelsOf(result)).toEqual([0, 0, 0]);
    expect(measure(result, 'architecture')).toMatchObject({ of: 0, holds: false });
    expect(result.notes).toEqual([
      ...readings,
      'A listing asks for Level 1 in requirement specification or API: not reached.',
    ]);
  });

  it.each<[number, number, number]>([
    [5, 10, 0],
    [6, 10, 1],
    [9, 10, 1],
    [10, 10, 2],
    [91, 100, 2],
    [90, 100, 1],
    [51, 100, 1],
    [50, 100, 0],
  ])('%i of %i requirements is level %i of the requirement specification', (met, of, level) => {
    expect(levelsOf(judge('levels-1', own(met, of)))[1]).toBe(level);
  });

  it.each<[string, RequirementStatus, RequirementStatus, number]>([
    ['images and scripts', 'fit-tested', 'fit-attested', 2],
    ['images only', 'fit-tested', 'gap-tested', 1],
    ['scripts only', 'gap-tested', 'fit-tested', 0],
    ['neither', 'not-verified', 'fit-partly', 0],
  ])('deployment: %s', (_, images, scripts, level) => {
    const result = judge('levels-1', [item('5.7', images), item('5.8', scripts)]);
    expect(levelsOf(result)[0]).toBe(level);
    expect(result).toMatchObject({ result: level > 0 ? 'Level 1' : 'no level', reached: false });
    expect(result.notes[3]).toMatch(/not reached\.$/);
  });

  it.each<[string, readonly RequirementResult[], readonly OperationResult[], number]>([
    ['one operation of two', [], [operation('a', 'fit'), operation('b', 'partial')], 1],
    ['all operations, without an architecture item', [], [operation('a', 'fit')], 1],
    ['all, and an architecture item that fits', [item('5.2', 'fit-tested')], [operation('a', 'fit')], 2],
    ['all, and one of two items', [item('5.3', 'fit-tested'), item('5.4', 'gap-tested')], [operation('a', 'fit')], 1],
    [
      'one of two, and an item that fits',
      [item('5.2', 'fit-tested')],
      [operation('a', 'fit'), operation('b', 'gap')],
      1,
    ],
    ['an item that is not required', [item('5.6', 'fit-tested', 'RECOMMENDED')], [operation('a', 'fit')], 1],
    ['an item about something else', [item('5.5', 'fit-tested')], [operation('a', 'fit')], 1],
    ['an item that is left out', [item('5.13', 'not-applicable')], [operation('a', 'fit')], 1],
    ['items without an operation', [item('5.13', 'fit-tested')], [], 0],
    ['items without an operation that fits', [item('5.13', 'fit-tested')], [operation('a', 'gap')], 0],
    ['an operation that fits in one place only', [], [operation('a', 'fit'), operation('a', 'partial')], 0],
  ])('API: %s', (_, requirements, operations, level) => {
    const result = judge('levels-1', requirements, operations);
    expect(levelsOf(result)[2]).toBe(level);
    expect(result.notes[3]).toMatch(level > 0 ? /: reached\.$/ : /not reached\.$/);
  });

  it.each(['5.1', '5.2', '5.3', '5.4', '5.6', '5.13'])('%s is an architecture item', (heading) => {
    expect(measure(judge('levels-1', [item(heading, 'fit-tested')]), 'architecture')).toMatchObject({ met: 1, of: 1 });
  });

  it('does not count items of another generation', () => {
    const other = requirement('govstack-cfr-23Q4#5.7', 'REQUIRED', 'fit-tested', { set: 'govstack-cfr-2.1.0' });
    expect(levelsOf(judge('levels-1', [other]))[0]).toBe(0);
  });

  it('is Level 1 when a single category reaches a level, and tells the levels apart', () => {
    const result = judge('levels-1', own(10, 10));
    expect(result).toMatchObject({ level: 1, result: 'Level 1', reached: false });
    expect(levelsOf(result)).toEqual([0, 2, 0]);
  });

  it('notes what is counted, and no requirement of other levels', () => {
    const { notes } = judge('levels-1', [
      requirement('b1', 'REQUIRED', 'not-verified'),
      requirement('b2', 'RECOMMENDED', 'not-verified'),
      item('5.1', 'not-verified'),
      item('5.7', 'not-verified'),
    ]);
    expect(notes.at(-1)).toBe('2 requirements are not verified and do not count as fit.');
  });

  it('lists the requirements of the Building Block that ask for an answer', () => {
    const open = requirement('b1', 'REQUIRED', 'not-verified', { reason: 'Nothing is shown.' });
    const { open: listed } = judge('levels-1', [open, ...own(1, 2), item('5.1', 'not-verified')]);
    expect(listed).toEqual([{ set: 'bb', id: 'b1', status: 'not-verified', reason: 'Nothing is shown.' }]);
  });
});
