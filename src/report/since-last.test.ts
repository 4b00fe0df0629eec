import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.js';
import { outcomesOf, sinceLast } from '../model/since-last.js';
import type { Outcome } from '../model/verdict.js';

/** A report of scenarios that were asked, except those whose names begin with "left". */
function report(outcomes: Readonly<Record<string, Outcome>>, tags?: string): Report {
  const verdicts = Object.entries(outcomes).map(([id, outcome]) => ({
    id,
    operation: 'bb/api/op',
    title: id,
    outcome,
    earlier: [],
    ...(id.startsWith('left') ? {} : { feature: { file: 'op.feature', line: 1 } }),
  }));
  return { run: { startedAt: '2026-01-01', ...(tags === undefined ? {} : { tags }) }, verdicts } as unknown as Report;
}

function changes(before: Report, after: Report) {
  const { at: _, ...lists } = sinceLast(before, outcomesOf(before), after);
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(({ id }) => id)]));
}

describe('since the last report', () => {
  it('says what broke, what was found, what was fixed and what came to no verdict', () => {
    const before = report({ a: 'pass', b: 'not-verified', c: 'fail', d: 'fail', e: 'pass', f: 'fail' });
    const after = report({ a: 'fail', b: 'fail', c: 'pass', d: 'not-verified', e: 'pass', f: 'fail' });
    expect(changes(before, after)).toEqual({ broken: ['a'], found: ['b'], fixed: ['c'], undecided: ['d'] });
  });

  it('says nothing of what a run was not to ask', () => {
    const before = report({ left1: 'fail', left2: 'pass', a: 'fail' });
    const after = report({ left1: 'not-verified', left2: 'not-verified', a: 'pass' }, '@id=a');
    expect(changes(before, after)).toEqual({ broken: [], found: [], fixed: ['a'], undecided: [] });
  });

  it('calls nothing newly found that the run before was not to ask', () => {
    const before = report({ left1: 'not-verified', a: 'pass' }, '@id=a');
    const after = report({ left1: 'fail', a: 'fail' });
    expect(changes(before, after)).toEqual({ broken: ['a'], found: [], fixed: [], undecided: [] });
  });

  it('of a whole run says of a scenario that it was not verified, although it was not sent', () => {
    expect(changes(report({ left1: 'fail' }), report({ left1: 'not-verified' })).undecided).toEqual(['left1']);
  });
});
