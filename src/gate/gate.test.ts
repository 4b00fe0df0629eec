import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RegimeResult } from '../model/regime.js';
import type { Report, RequirementResult } from '../model/report.js';
import type { Outcome } from '../model/verdict.js';
import { conclude, type Judged } from '../score/conclusion.js';
import { type GateRules, gate } from './gate.js';
import { readKnownGaps } from './known-gaps.js';

const requirement = (id: string, status: RequirementResult['status'], facts: Partial<RequirementResult> = {}) => ({
  id,
  set: 'bb',
  level: 'REQUIRED',
  status,
  reason: 'why',
  scenarios: [],
  ...facts,
});

/** A list of known gaps without reasons. */
const known = (...ids: readonly string[]) => ids.map((id) => ({ id }));

const verdict = (id: string, outcome: Outcome, requirements: readonly string[] = []) => ({
  id,
  operation: 'bb/api/op',
  outcome,
  requirements,
});

interface Given {
  readonly verdicts?: readonly ReturnType<typeof verdict>[];
  readonly requirements?: readonly object[];
  readonly regime?: Partial<RegimeResult>;
  readonly complete?: boolean;
}

function reportOf({
  verdicts = [verdict('s1', 'pass')],
  requirements = [],
  regime = {},
  complete = true,
}: Given): Report {
  const count = (outcome: Outcome): number => verdicts.filter((own) => own.outcome === outcome).length;
  const judged = {
    run: { complete, startedAt: '2026-01-01T00:00:00.000Z' },
    operations: [{ operation: 'bb/api/op', api: 'api', method: 'GET', path: '/op', fit: 'fit', outcome: 'pass' }],
    score: { coverage: 1, counts: { pass: count('pass'), fail: count('fail'), error: count('error') } },
    regime: { name: 'govmarket-2', generation: '2.1.0', score: 0.42, result: 'not compliant', ...regime },
    requirements,
    verdicts,
  };
  return { ...judged, conclusion: conclude({ ...judged, complete } as unknown as Judged) } as unknown as Report;
}

const pass = verdict('p', 'pass');
const levels = { name: 'levels-1', level: 1, result: 'Level 1' } as const;

describe('without rules', () => {
  it.each<[string, Given, number]>([
    ['what was shown passes', {}, 0],
    ['a failing scenario fails', { verdicts: [pass, verdict('s', 'fail')] }, 1],
    ['a declared gap of a REQUIRED requirement fails', { requirements: [requirement('R', 'gap-declared')] }, 1],
    [
      'a declared gap of a RECOMMENDED one does not',
      { requirements: [requirement('R', 'gap-declared', { level: 'RECOMMENDED' })] },
      0,
    ],
    [
      'nor one of a generation that does not count',
      { requirements: [requirement('R', 'gap-declared', { set: 'govstack-cfr-23Q4' })] },
      0,
    ],
    ['what is not verified does not fail by itself', { requirements: [requirement('R', 'not-verified')] }, 0],
    ['nothing shown is not enough', { verdicts: [verdict('s', 'not-verified')] }, 4],
    ['an error of the tool is one', { verdicts: [pass, verdict('s', 'error')] }, 3],
    ['a run that was cut short is no result', { verdicts: [pass, verdict('s', 'fail')], complete: false }, 3],
  ])('%s', (_, given, code) => {
    expect(gate(reportOf(given))).toEqual({ code, messages: [] });
  });
});

describe('with rules', () => {
  const failing = [pass, verdict('s1', 'fail', ['R1']), verdict('s2', 'fail', ['R2'])];
  const gaps = [
    requirement('R1', 'gap-tested', { scenarios: ['s1'] }),
    requirement('R2', 'gap-tested', { scenarios: ['s2'] }),
  ];
  const broken = { verdicts: failing, requirements: gaps };
  it.each<[string, Given, GateRules, readonly string[]]>([
    ['a score that is high enough', broken, { failUnder: 42 }, []],
    [
      'a score that is not',
      broken,
      { failUnder: 42.1 },
      ['The score of govmarket-2 must be at least 42.1 %; it is 42 %.'],
    ],
    ['no score', { regime: { score: null } }, { failUnder: 0 }, [expect.stringContaining('there is none')]],
    ['the level', { ...broken, regime: levels }, { requireLevel: 1 }, []],
    ['not the level', { regime: levels }, { requireLevel: 2 }, ['Level 2 is asked; the result is: Level 1.']],
    ['known scenarios', broken, { knownGaps: known('s1', 's2') }, []],
    ['known requirements', broken, { knownGaps: known('R1', 'R2') }, []],
    ['a gap that is not listed', broken, { knownGaps: known('R1') }, ['A gap that is not listed: s2']],
    [
      'a declared gap that is not listed',
      { requirements: [requirement('R3', 'gap-declared')] },
      { knownGaps: known() },
      ['A gap that is not listed: R3 (why)'],
    ],
    [
      'a declared gap that is listed',
      { requirements: [requirement('R3', 'gap-declared')] },
      { knownGaps: known('R3') },
      [],
    ],
    [
      'a listed scenario that passes',
      {},
      { knownGaps: known('s1') },
      ['A listed gap has closed: s1. Take it off the list.'],
    ],
    [
      'a listed requirement that fits',
      { requirements: [requirement('R1', 'fit-tested')] },
      { knownGaps: known('R1') },
      ['A listed gap has closed: R1. Take it off the list.'],
    ],
    [
      'a listed scenario without a verdict',
      { verdicts: [pass, verdict('s', 'not-verified')] },
      { knownGaps: known('s') },
      [],
    ],
    [
      'a listed requirement without one',
      { requirements: [requirement('R', 'not-verified')] },
      { knownGaps: known('R') },
      [],
    ],
    [
      'a listed requirement that is only declared',
      { requirements: [requirement('R', 'declared')] },
      { knownGaps: known('R') },
      [],
    ],
    [
      'a gap of a CONDITIONAL requirement that is not listed',
      { requirements: [requirement('R3', 'gap-declared', { level: 'CONDITIONAL' })] },
      { knownGaps: known() },
      ['A gap that is not listed: R3 (why)'],
    ],
    ['what is listed and unknown', {}, { knownGaps: known('x') }, [expect.stringContaining('does not know: x')]],
    [
      'a listed gap whose time is over',
      broken,
      { knownGaps: [{ id: 's1', expires: '2026-01-31' }, ...known('R2')], today: '2026-02-01' },
      ['A listed gap was allowed until 2026-01-31: s1'],
    ],
    [
      'a listed gap on its last day',
      broken,
      { knownGaps: [{ id: 's1', expires: '2026-01-31' }, ...known('R2')], today: '2026-01-31' },
      [],
    ],
    ['both, and the score too low', broken, { knownGaps: known('R1', 'R2'), failUnder: 50 }, [expect.anything()]],
  ])('%s', (_, given, rules, messages) => {
    expect(gate(reportOf(given), rules)).toEqual({ code: messages.length > 0 ? 1 : 0, messages });
  });
});

describe('a list of known gaps', () => {
  it('is read, each id once, and refused with the line of what is wrong', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'gaps-')), 'gaps.yaml');
    await writeFile(file, 'gaps:\n  - a\n  - b\n  - a\n');
    expect(await readKnownGaps(file)).toEqual(known('a', 'b'));
    await writeFile(file, 'gaps:\n  - { id: a, reason: the vendor mends it, expires: 2026-12-31 }\n');
    expect(await readKnownGaps(file)).toEqual([{ id: 'a', reason: 'the vendor mends it', expires: '2026-12-31' }]);
    await writeFile(file, 'gaps:\n  - { id: a, expires: soon }\n');
    await expect(readKnownGaps(file)).rejects.toThrow(/gaps\.yaml:2: gaps\.0.*YYYY-MM-DD/);
    await writeFile(file, 'gaps:\n  - 1\n');
    await expect(readKnownGaps(file)).rejects.toThrow(/gaps\.yaml:2: gaps\.0: /);
    await expect(readKnownGaps(`${file}.none`)).rejects.toThrow(/cannot be read/);
  });
});
