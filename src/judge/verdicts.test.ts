import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../tests/support/small-definition.js';
import { exchange as answeredWith } from '../../tests/support/small-exchanges.js';
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
  const result = {
    id: 'x',
    rule: 'r',
    operation: 'bb/api/create',
    requirements: [],
    title: 't',
    file: 'f',
    line: 1,
    steps: [],
  };
  const results = [{ ...result, finding, observations: [], exchange, earlier, ...judged } satisfies ScenarioResult];
  const input: Pick<VerdictInput, 'plan' | 'checks' | 'results' | 'lost' | 'recorded' | 'repeat' | 'catalogue'> = {
    catalogue: {
      requirements: [],
      operations: [],
      bindings: { operations: {}, resources: {} },
    } as unknown as VerdictInput['catalogue'],
    plan: { operations: [] } as unknown as VerdictInput['plan'],
    checks: [],
    results,
    lost: [],
    recorded: [],
    repeat: () => 'curl',
  };
  return [...makeVerdicts(input as VerdictInput)].flat()[0];
}

describe('where a connection broke and the request was sent twice', () => {
  const twice: Exchange = { ...exchange, twice: 'broken' };

  it('what it may have done twice is not held against the candidate', () => {
    expect(verdictOn(failing('callback-repeated'), [exchange])?.outcome).toBe('fail');
    const verdict = verdictOn(failing('callback-repeated'), [twice]);
    expect(verdict).toMatchObject({ outcome: 'not-verified', problems: [] });
    expect(verdict?.reason).toContain('sent twice');
  });

  it('that nothing was answered still is', () => {
    expect(verdictOn(failing('no-answer'), [twice])?.outcome).toBe('fail');
    const refused = verdictOn(failing('undocumented-status'), [], { rule: 'success-status', exchange: twice });
    expect(refused).toMatchObject({ outcome: 'fail', problems: [{ kind: 'no-answer' }] });
    expect(refused?.problems[0]?.actual).toBe('a broken connection, and for the repeated request two');
    const answered = { ...answeredWith(503), twice: true as const };
    const error = verdictOn(failing('server-error'), [], { rule: 'success-status', exchange: answered });
    expect(error).toMatchObject({ outcome: 'fail', problems: [{ kind: 'server-error', actual: 'two' }] });
  });

  it('what is refused after it was too much for the candidate is not', () => {
    const strained: Exchange = { ...exchange, twice: true };
    const refused = verdictOn(failing('undocumented-status'), [], { rule: 'success-status', exchange: strained });
    expect(refused?.outcome).toBe('not-verified');
  });
});

describe('a value against the schema that an answer shows', () => {
  const [created] = smallCatalogue.operations.filter(({ name }) => name === 'createThing');
  const wrong = { name: 'one', count: 12 };
  const shown: Exchange = {
    operation: created?.id ?? '',
    request: {
      method: 'POST',
      url: 'http://127.0.0.1/things',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wrong),
    },
    response: { status: 201, headers: {}, body: JSON.stringify(wrong), bytes: 24, utf8: true },
    ms: 1,
  };

  /** The verdict on the body, where a scenario of another rule has sent that value. */
  function bodyAfter(rule: string): string | undefined {
    const operation = created ?? { id: '' };
    const scenario = { id: 'shape', rule: 'body-schema', title: 't', requirements: [] };
    const result = { ...scenario, operation: operation.id, file: 'f', line: 1, observations: [], earlier: [] };
    const clause = { file: 'f', pointer: '/maximum' };
    const problem = { kind: 'schema-mismatch', expected: '10', actual: '12', at: '/count', clause };
    const input = {
      catalogue: smallCatalogue,
      plan: { operations: [{ operation, groups: [{ title: 'g', scenarios: [scenario] }], skipped: [] }] },
      checks: [{ rule: 'out-of-range', group: 'invalid' }],
      profile: { operations: {}, notImplemented: [] },
      results: [
        { ...result, exchange: shown, finding: { outcome: 'fail', problems: [problem] } },
        { ...result, id: 'other', rule, exchange: shown, finding: { outcome: 'pass' } },
      ],
      lost: [],
      recorded: [shown],
      repeat: () => 'curl',
    } as unknown as VerdictInput;
    return [...makeVerdicts(input)].flat().find(({ id }) => id === 'shape')?.outcome;
  }

  it('is told once where it was sent on purpose and accepted', () => {
    expect(bodyAfter('out-of-range')).toBe('not-verified');
  });

  it('is a fault of the candidate where a valid request took it from an answer', () => {
    expect(bodyAfter('state-update')).toBe('fail');
  });
});

describe('a scenario without a result', () => {
  const operation = { id: 'bb/api/create', api: 'api', name: 'create', method: 'POST', path: '/things', file: 'f' };
  const scenario = { id: 'served', rule: 'operation-served', title: 't', requirements: ['6.1'] };

  function reasonWith(unbegun: VerdictInput['unbegun']) {
    const input = {
      catalogue: { requirements: [], operations: [], bindings: { operations: {}, resources: {} } },
      plan: { operations: [{ operation, groups: [{ title: 'g', scenarios: [scenario] }], skipped: [] }] },
      ...{ checks: [], profile: { operations: {}, notImplemented: [] }, results: [], lost: [], recorded: [] },
      ...{ repeat: () => 'curl', ...(unbegun === undefined ? {} : { unbegun }) },
    } as unknown as VerdictInput;
    const [verdict] = [...makeVerdicts(input)].flat();
    expect(verdict).toMatchObject({ ...scenario, outcome: 'not-verified' });
    return verdict?.reason;
  }

  it('was not selected, unless the run ended before its operation', () => {
    expect(reasonWith(undefined)).toContain('it was not selected');
    expect(reasonWith(new Map([['bb/api/other', 'interrupted']]))).toContain('it was not selected');
    expect(reasonWith(new Map([['bb/api/create', 'interrupted']]))).toBe('the run ended early: interrupted');
  });
});

describe('an operation that the GovSpec lets be left out', () => {
  const operation = { id: 'bb/api/create', api: 'api', name: 'create', method: 'POST', path: '/things', file: 'f' };
  const notServed = 'operation-served';

  function verdictsOn(finding: Finding, { optional = true, declared = false } = {}) {
    const scenario = { id: 'served', rule: notServed, title: 't', requirements: [] };
    const shape = { id: 'shape', rule: 'body-schema', title: 't', requirements: [] };
    const plan = { operation, groups: [{ title: 'g', scenarios: [scenario, shape] }], skipped: [] };
    const result = { ...scenario, operation: operation.id, file: 'f', line: 1, observations: [], earlier: [] };
    const results = [
      { ...result, finding },
      { ...result, ...shape, finding: { outcome: 'not-verified', reason: 'it is not served' } },
    ];
    const bound = optional ? { 'api/create': { optional: 'It is an extra.' } } : {};
    const input = {
      catalogue: { requirements: [], operations: [], bindings: { operations: bound, resources: {} } },
      plan: { operations: [plan] },
      checks: [],
      profile: { operations: {}, notImplemented: declared ? [{ operation: 'create' }] : [] },
      results,
      lost: [],
      recorded: [],
      repeat: () => 'curl',
    } as unknown as VerdictInput;
    return [...makeVerdicts(input)].flat().map(({ outcome }) => outcome);
  }

  const absent = failing('operation-not-served');
  const unrouted: Finding = { outcome: 'not-verified', reason: 'not routed', unrouted: true };

  it.each<[string, Finding, Parameters<typeof verdictsOn>[1], readonly string[]]>([
    ['is not verified where it is not there', absent, {}, ['not-verified', 'not-verified']],
    ['is not verified where it is not routed', unrouted, {}, ['not-verified', 'not-verified']],
    ['does not apply where the vendor has none', absent, { declared: true }, ['not-applicable', 'not-applicable']],
    ['is judged where it is there', { outcome: 'pass' }, {}, ['pass', 'not-verified']],
    ['is a gap where the GovSpec does not say so', absent, { optional: false }, ['fail', 'not-verified']],
    [
      'is a gap where the vendor has none and it must be there',
      { outcome: 'pass' },
      { optional: false, declared: true },
      ['fail', 'not-verified'],
    ],
  ])('%s', (_, finding, facts, outcomes) => {
    expect(verdictsOn(finding, facts)).toEqual(outcomes);
  });
});
