import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { EvidenceAnswer } from '../../model/evidence.js';
import { type RegimeName, type RegimeResult, regimeNames } from '../../model/regime.js';
import { type OperationResult, type RequirementResult, requirementStatuses } from '../../model/report.js';
import { type Requirement, type RequirementLevel, requirementLevels, verifications } from '../../model/requirement.js';
import type { Outcome, Verdict } from '../../model/verdict.js';
import { percent } from '../../report/words.js';
import { packageRoot } from '../../support/package/paths.js';
import { scoreRequirements } from '../score.js';
import { judgeByRegime } from './index.js';

const base: Requirement = {
  id: '',
  set: 'bb',
  level: 'REQUIRED',
  kind: 'functional',
  statement: '',
  source: '',
  sha256: '',
  shown: 'evidence',
  operations: [],
  proofs: [],
};

const requirement = (facts: Partial<RequirementResult>): RequirementResult => ({
  ...base,
  status: 'not-verified',
  reason: '',
  scenarios: [],
  ...facts,
});

const operation = (name: string, fit: OperationResult['fit']): OperationResult => ({
  operation: name,
  api: 'api',
  method: 'GET',
  path: '/',
  fit,
  outcome: 'pass',
  score: { value: 1, coverage: 1, counts: { pass: 1, fail: 0, 'not-verified': 0, 'not-applicable': 0, error: 0 } },
});

const judge = (
  name: RegimeName,
  requirements: readonly RequirementResult[],
  operations: readonly OperationResult[] = [],
): RegimeResult => judgeByRegime(name, { requirements, operations, complete: true });

interface Example {
  readonly title: string;
  readonly regime: RegimeName;
  readonly requirements: readonly (Record<string, number> & {
    set: string;
    heading?: string;
    level: RequirementLevel;
  })[];
  readonly operations?: Readonly<Record<OperationResult['fit'], number>>;
  readonly figures: Readonly<Record<string, string>>;
  readonly result: string;
}

const page = readFileSync(path.join(packageRoot, 'docs', 'scoring.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml example\n([\s\S]*?)^```$/gm)].map(
  ([, text]) => parse(text ?? '') as Example,
);

function requirementsOf(rows: Example['requirements']): RequirementResult[] {
  return rows.flatMap((row, place) =>
    requirementStatuses.flatMap((status) =>
      Array.from({ length: row[status] ?? 0 }, (_, index) => {
        const set = row.set === 'bb' ? 'bb' : `govstack-cfr-${row.set}`;
        const id = row.heading === undefined ? `${place}-${status}-${index}` : `${set}#${row.heading}`;
        return requirement({ id, set, level: row.level, status });
      }),
    ),
  );
}

describe('the examples of docs/scoring.md', () => {
  it('are there', () => expect(examples.length).toBeGreaterThanOrEqual(6));

  it.each(examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    const operations = Object.entries(example.operations ?? {}).flatMap(([fit, count]) =>
      Array.from({ length: count }, (_item, index) => operation(`${fit}-${index}`, fit as OperationResult['fit'])),
    );
    const { measures, score, result } = judge(example.regime, requirementsOf(example.requirements), operations);
    const shown = Object.fromEntries(measures.map(({ id, share }) => [id, percent(share)]));
    expect({ ...shown, score: percent(score) }).toMatchObject(example.figures);
    expect(result).toBe(example.result);
  });
});

describe('what a reader must know', () => {
  it('is said: what is left out, what is attested, how contradictory publications are read', () => {
    const notes = judge('govmarket-2', [
      requirement({ id: 'a', status: 'not-applicable' }),
      requirement({ id: 'b', status: 'not-applicable', inapplicable: 'A law.' }),
      requirement({ id: 'c', status: 'not-specified' }),
      requirement({ id: 'd', status: 'fit-attested', scenarios: ['s'] }),
      requirement({ id: 'e', level: 'OPTIONAL', status: 'fit-tested' }),
    ]).notes.join('\n');
    expect(notes).toMatch(/1 requirement is left out, because the vendor says/);
    expect(notes).toMatch(/1 requirement is left out, because an overlay says/);
    expect(notes).toMatch(/1 requirement needs an API that the GovSpec does not define/);
    expect(notes).toMatch(/1 requirement counts as fit because the vendor attests it. The scenarios for 1 of them/);
    expect(notes).toMatch(/OPTIONAL/);
    expect(judge('levels-1', []).notes.join('\n')).toMatch(/published table shows .* the published text .* is used/);
  });

  it('is said of several requirements in the plural', () => {
    const two = (facts: Partial<RequirementResult>): RequirementResult[] =>
      ['first', 'second'].map((id) => requirement({ id: `${id} ${JSON.stringify(facts)}`, ...facts }));
    const { notes } = judge('govmarket-2', [
      ...two({ status: 'not-applicable' }),
      ...two({ status: 'not-specified' }),
      ...two({ status: 'fit-partly' }),
      ...two({ status: 'served' }),
      ...two({ status: 'declared' }),
      ...two({ level: 'UNMARKED', status: 'fit-tested' }),
      ...two({ level: 'CONDITIONAL', status: 'fit-tested' }),
      ...two({ level: 'OPTIONAL', status: 'fit-tested' }),
      ...two({ level: 'DRAFT', status: 'fit-tested' }),
      ...two({ level: 'DEPRECATED', status: 'fit-tested' }),
    ]);
    expect(notes).toEqual(
      expect.arrayContaining([
        '2 requirements are left out, because the vendor says that they do not apply.',
        '2 requirements need an API that the GovSpec does not define. They count as fit only with evidence.',
        '2 requirements fit only in part and do not count as fit.',
        '2 requirements have operations that are served, but nothing shows what they do. They do not count as fit.',
        '2 requirements are declared without a link or a file and do not count as fit.',
        '2 requirements have no level and count as RECOMMENDED.',
        '2 requirements are required under a condition and count as REQUIRED.',
        '2 requirements are OPTIONAL, a level of earlier generations, and do not count.',
        '2 requirements are drafts and do not count.',
        '2 requirements are deprecated and do not count.',
      ]),
    );
  });

  it('includes that the run was cut short', () => {
    const { notes } = judgeByRegime('levels-1', { requirements: [], operations: [], complete: false });
    expect(notes.join('\n')).toMatch(/cut short/);
  });
});

const outcomes: readonly Outcome[] = ['pass', 'fail', 'not-verified', 'not-applicable', 'error'];
const ids = ['r0', 'r1', 'r2', 'r3'];
const headings = ['5.1', '5.7', '5.8'];
const sets = ['bb', 'govstack-cfr-2.1.0', 'govstack-cfr-23Q4'];

const requirementsArbitrary = fc.array(
  fc.record({
    id: fc.constantFrom(...ids, ...headings.map((heading) => `govstack-cfr-23Q4#${heading}`)),
    set: fc.constantFrom(...sets),
    level: fc.constantFrom(...requirementLevels),
    shown: fc.constantFrom(...verifications),
  }),
  { maxLength: 8 },
);

const verdictsArbitrary = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 12 }).map(String),
    requirement: fc.constantFrom(...ids),
    outcome: fc.constantFrom(...outcomes),
  }),
  { maxLength: 10, selector: ({ id }) => id },
);

const answersArbitrary = fc.uniqueArray(
  fc.record({
    requirement: fc.constantFrom(...ids, 'govstack-cfr-23Q4#5.7'),
    answer: fc.constantFrom('met' as const, 'not-met' as const, 'not-applicable' as const),
    expired: fc.boolean(),
  }),
  { maxLength: 5, selector: ({ requirement: id }) => id },
);

type Given = {
  readonly requirements: readonly Partial<Requirement>[];
  readonly verdicts: readonly { id: string; requirement: string; outcome: Outcome }[];
  readonly answers: readonly { requirement: string; answer: EvidenceAnswer['answer']; expired: boolean }[];
};

const givenArbitrary: fc.Arbitrary<Given> = fc.record({
  requirements: requirementsArbitrary,
  verdicts: verdictsArbitrary,
  answers: answersArbitrary,
});

function verdictOf({ id, requirement: shown, outcome }: Given['verdicts'][number]): Verdict {
  return {
    id,
    rule: 'r',
    operation: 'bb/api/a',
    requirements: [shown],
    title: '',
    outcome,
    problems: [],
    observations: [],
    earlier: [],
  };
}

function answerOf({ requirement: id, answer, expired }: Given['answers'][number]): EvidenceAnswer {
  const day = { by: 'A', on: '2025-01-01', ...(expired ? { expires: '2025-02-01' } : {}) };
  return { requirement: id, answer, statement: '', links: [], files: [], ...day };
}

/** Requirements that are the same to the regimes stand once, as they do in the catalogue; duplicates come on purpose. */
function judged(name: RegimeName, { requirements, verdicts, answers }: Given): RegimeResult {
  const results = scoreRequirements(
    requirements.map((facts) => ({ ...base, ...facts })),
    verdicts.map(verdictOf),
    { answers: answers.map(answerOf), today: '2026-01-01' },
  );
  const operations = verdicts.map(({ requirement: id, outcome }) =>
    operation(id, outcome === 'pass' ? 'fit' : outcome === 'not-applicable' ? 'not-applicable' : 'partial'),
  );
  return judge(name, results, operations);
}

/** The score, the level and every share by the id of its measure: none may rise. */
function figures({ score, level = 0, reached, measures }: RegimeResult): Record<string, number> {
  const shares = measures.map(({ id, share }) => [`share of ${id}`, share ?? 0]);
  return { score: score ?? 0, level, reached: reached ? 1 : 0, ...Object.fromEntries(shares) };
}

/** A measure that only appears, as that of operations does with the first one, has not risen. */
function expectNoneRises(before: RegimeResult, after: RegimeResult): void {
  const earlier = figures(before);
  const risen = Object.entries(figures(after)).filter(([name, figure]) => figure > (earlier[name] ?? 1));
  expect(risen).toEqual([]);
}

const distinct = (given: Given): Given => ({
  ...given,
  requirements: given.requirements.filter(
    ({ id, set }, index) => given.requirements.findIndex((other) => other.id === id && other.set === set) === index,
  ),
});

describe.each(regimeNames)('%s', (name) => {
  it('does not depend on the order of anything', () => {
    fc.assert(
      fc.property(givenArbitrary, (given) => {
        const turned: Given = {
          requirements: given.requirements.toReversed(),
          verdicts: given.verdicts.toReversed(),
          answers: given.answers.toReversed(),
        };
        expect(figures(judged(name, turned))).toEqual(figures(judged(name, given)));
      }),
    );
  });

  it('does not rise by a duplicate', () => {
    fc.assert(
      fc.property(givenArbitrary, fc.nat(), (given, at) => {
        const own = distinct(given);
        const twice = <T>(list: readonly T[]): T[] => [...list, ...list.slice(at % (list.length + 1)).slice(0, 1)];
        const doubled: Given = {
          requirements: twice(own.requirements),
          verdicts: twice(own.verdicts),
          answers: twice(own.answers),
        };
        expect(figures(judged(name, doubled))).toEqual(figures(judged(name, own)));
      }),
    );
  });

  it('does not rise by a duplicate that says something else', () => {
    fc.assert(
      fc.property(givenArbitrary, fc.constantFrom(...outcomes), fc.nat(), (given, outcome, at) => {
        const [picked] = given.verdicts.slice(at % (given.verdicts.length + 1));
        fc.pre(picked !== undefined && picked.outcome !== 'not-applicable');
        const doubled: Given = {
          ...given,
          verdicts: [...given.verdicts, ...(picked === undefined ? [] : [{ ...picked, outcome }])],
        };
        const spoken = { ...given, answers: [] };
        expectNoneRises(judged(name, spoken), judged(name, { ...doubled, answers: [] }));
      }),
    );
  });

  it('does not rise by anything that is not verified', () => {
    fc.assert(
      fc.property(
        givenArbitrary,
        fc.constantFrom(...ids),
        fc.constantFrom('not-verified', 'error'),
        (given, id, outcome) => {
          const added = { id: 'added', requirement: id, outcome: outcome as Outcome };
          expectNoneRises(judged(name, given), judged(name, { ...given, verdicts: [...given.verdicts, added] }));
        },
      ),
    );
  });

  it('does not rise when what passed is no longer verified, nor without answers when what failed is not', () => {
    fc.assert(
      fc.property(givenArbitrary, fc.nat(), (given, at) => {
        const index = given.verdicts.length === 0 ? 0 : at % given.verdicts.length;
        const hide = (own: Given): Given => ({
          ...own,
          verdicts: own.verdicts.map((verdict, place) =>
            place === index && verdict.outcome !== 'not-applicable' ? { ...verdict, outcome: 'not-verified' } : verdict,
          ),
        });
        const silent = { ...given, answers: [] };
        expectNoneRises(judged(name, silent), judged(name, hide(silent)));
      }),
    );
  });

  it('does not rise when a requirement that fits is only fit in part', () => {
    const all = Array.from({ length: 10 }, (_, index) => requirement({ id: String(index), status: 'fit-tested' }));
    const part = all.map((item, index) => (index === 0 ? { ...item, status: 'fit-partly' as const } : item));
    expect(judge(name, all).score).toBe(1);
    expect(judge(name, part).score).toBe(0.9);
  });
});
