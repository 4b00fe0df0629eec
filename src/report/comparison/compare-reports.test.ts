import { describe, expect, it } from 'vitest';
import { languages } from '../../model/language.js';
import type { Report, RequirementStatus } from '../../model/report.js';
import type { Outcome } from '../../model/verdict.js';
import { renderComparisonCsv } from '../comparison-csv.js';
import { renderComparisonTerminal } from '../comparison-terminal.js';
import { renderComparisonHtml } from '../html/comparison-page.js';
import { compareReports, hasRegression } from './compare-reports.js';

interface Said {
  readonly tags?: string;
  readonly name?: string;
  readonly at?: string;
  readonly buildingBlock?: string;
  readonly govspec?: string;
  readonly depth?: string;
  readonly complete?: boolean;
  readonly status?: RequirementStatus;
  readonly fit?: string;
  readonly scenarios?: Readonly<Record<string, Outcome>>;
  readonly reason?: string;
}

/** A report as short as it can be: one requirement, one operation, some scenarios. */
function reportWith(said: Said): Report {
  const { name = 'A', at = '2026-01-01', buildingBlock = 'notes', govspec = '1.0', status = 'fit-tested' } = said;
  return {
    tool: { name: 'govstack-check', version: '1' },
    run: {
      id: at,
      seed: 1,
      depth: said.depth ?? 'standard',
      startedAt: at,
      complete: said.complete ?? true,
      ...(said.tags === undefined ? {} : { tags: said.tags }),
      edited: [],
    },
    candidate: { name, urls: {} },
    buildingBlock: { id: buildingBlock, title: 'Notes', govspec, apis: [] },
    totals: { pass: 1, fail: 0, error: 0, 'not-verified': 0, 'not-applicable': 0 },
    score: { value: 1, coverage: 1, counts: { pass: 1, fail: 0, error: 0, 'not-verified': 0, 'not-applicable': 0 } },
    conclusion: { word: 'conforms', required: { met: 1, of: 2 } },
    regime: { name: 'govmarket-2', result: 'compliant' },
    operations: [{ operation: 'notes/api/read', method: 'GET', path: '/notes', fit: said.fit ?? 'fit' }],
    requirements: [{ id: '6.1', level: 'REQUIRED', statement: 'Notes are kept.', status, reason: said.reason ?? 'so' }],
    verdicts: Object.entries(said.scenarios ?? {}).map(([id, outcome]) => ({
      id,
      rule: id,
      operation: 'notes/api/read',
      requirements: ['6.1'],
      title: id,
      outcome,
      problems: outcome === 'fail' ? [{ expected: 'x', actual: 'y' }] : [],
    })),
  } as unknown as Report;
}

function compared(...said: Said[]) {
  return compareReports(said.map((one, position) => ({ file: `${position}.json`, report: reportWith(one) })));
}

/** What became of the requirement, the operation and the scenarios, in that order. */
function changesBetween(before: Said, after: Said) {
  const comparison = compared({ ...before, at: '2026-01-01' }, { ...after, at: '2026-01-02' });
  return comparison.rows.map(({ id, change }) => `${id} ${change}`);
}

describe('one candidate over time', () => {
  const works = { status: 'fit-tested', fit: 'fit', scenarios: { s: 'pass' } } as const;
  const broken = { status: 'gap-tested', fit: 'partial', scenarios: { s: 'fail' } } as const;
  const open = { status: 'not-verified', fit: 'not-verified', scenarios: { s: 'not-verified' } } as const;

  it.each([
    ['what worked and is broken', works, broken, 'regression'],
    ['what was broken and works', broken, works, 'fix'],
    ['what worked and is no longer shown', works, open, 'newly-not-verified'],
    ['what was broken and is no longer shown', broken, open, 'newly-not-verified'],
    ['what was not shown and works', open, works, 'newly-verified'],
    ['what was not shown and is broken', open, broken, 'new-gap'],
  ])('%s', (_, before, after, change) => {
    expect(changesBetween(before, after)).toEqual([`6.1 ${change}`, `notes/api/read ${change}`, `s ${change}`]);
  });

  it('does not call newly not verified what the last run was not to ask', () => {
    const partial = { ...open, tags: '@id=other' } as const;
    expect(changesBetween(works, partial)).toEqual(['6.1 same', 'notes/api/read same']);
    expect(changesBetween(works, { ...broken, tags: '@id=s' })).toContain('s regression');
    const { notes } = compared(works, { ...partial, at: '2026-01-02' });
    expect(notes).toEqual(['The run of 1.json covered only a part: @id=other.']);
  });

  it('keeps quiet of what stayed the same', () => {
    expect(changesBetween(broken, broken)).toEqual(['6.1 same', 'notes/api/read same']);
  });

  it('takes a gap that only a new scenario shows for newly found, and not for a regression', () => {
    const deeper = { ...broken, scenarios: { s: 'pass', deeper: 'fail' } } as const;
    expect(changesBetween(works, deeper)).toEqual(['6.1 new-gap', 'notes/api/read new-gap', 'deeper new-gap']);
    expect(hasRegression(compared(works, { ...deeper, at: '2026-01-02' }))).toBe(false);
  });

  it('takes an operation that gets worse for a regression', () => {
    const worse = { ...broken, fit: 'gap', scenarios: { s: 'fail', t: 'fail' } } as const;
    expect(changesBetween({ ...broken, scenarios: { s: 'fail', t: 'pass' } }, worse)).toContain(
      'notes/api/read regression',
    );
  });

  it('takes what the vendor no longer attests for a regression', () => {
    expect(changesBetween({ status: 'fit-attested' }, { status: 'gap-declared' })).toContain('6.1 regression');
  });

  it('puts the reports in the order of their time', () => {
    const comparison = compared({ ...broken, at: '2026-01-02' }, { ...works, at: '2026-01-01' });
    expect(comparison.mode).toBe('over-time');
    expect(hasRegression(comparison)).toBe(true);
    expect(comparison.reports.map(({ startedAt }) => startedAt)).toEqual(['2026-01-01', '2026-01-02']);
  });
});

describe('several candidates', () => {
  it('are laid side by side, and none is a regression of another', () => {
    const comparison = compared({ name: 'A' }, { name: 'B', status: 'gap-tested' }, { name: 'B', at: '2026-02-01' });
    expect(comparison.mode).toBe('candidates');
    expect(comparison.rows.map(({ id, differs }) => [id, differs])).toEqual([
      ['6.1', true],
      ['notes/api/read', false],
    ]);
    expect(hasRegression(comparison)).toBe(false);
    expect(comparison.reports.map(({ label }) => label)).toEqual(['A 2026-01-01', 'B 2026-01-01', 'B 2026-02-01']);
  });

  it.each(['candidate', 'My product'])('without a name are never one candidate: %s', (name) => {
    const [one, other] = ['http://a', 'http://b'].map((url) => ({
      ...reportWith({ name }),
      candidate: { name, urls: { api: url } },
    }));
    if (one === undefined || other === undefined) throw new Error('there are two');
    const comparison = compareReports([
      { file: 'a', report: one },
      { file: 'b', report: other },
    ]);
    expect(comparison.mode).toBe('candidates');
    expect(comparison.reports.map(({ label }) => label)).toEqual(['http://a', 'http://b']);
    const later = { ...one, run: { ...one.run, startedAt: '2026-02-01' } };
    const again = [one, later].map((report) => ({ file: 'a', report }));
    expect(compareReports(again).mode).toBe('over-time');
  });

  it('of which one does not know a requirement, still have a row for it', () => {
    const without = { ...reportWith({ name: 'B' }), requirements: [] };
    const { rows } = compareReports([
      { file: 'a', report: reportWith({}) },
      { file: 'b', report: without },
    ]);
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual(['fit-tested', 'absent']);
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['Building Blocks', { buildingBlock: 'other' }, 'notes 1.0, 1.json about other 1.0'],
    ['GovSpec versions', { govspec: '2.0' }, 'notes 1.0, 1.json about notes 2.0'],
  ])('different %s', (_, other, words) => {
    expect(() => compared({}, other)).toThrow(`The reports cannot be compared: 0.json is about ${words}.`);
  });

  it('one report alone', () => {
    expect(() => compared({})).toThrow('Fewer than two reports are given');
  });
});

describe('the formats', () => {
  it('say what makes the runs less alike than they look', () => {
    const comparison = compared({}, { depth: 'quick', complete: false, at: '2026-01-02' });
    expect(comparison.notes).toEqual([
      'The reports were made with different depths (standard, quick). A difference may come from the depth and not from a candidate.',
      'The run of 1.json is not complete: it was cut short.',
    ]);
    expect(renderComparisonTerminal(comparison, { color: false, width: 100 })).toContain(comparison.notes[1]);
  });

  it('show every state with a mark, and load nothing', () => {
    const html = renderComparisonHtml(compared({ name: '<A>' }, { name: 'B', status: 'gap-tested', reason: '"x"' }));
    expect(html).toContain('&lt;A&gt;');
    expect(html).toMatch(/s-met"><span class="s"><b[^>]*>✓<\/b> fit \(tested\)/);
    expect(html).toMatch(/s-gap"><span class="s"><b[^>]*>✕<\/b> gap \(tested\)<\/span> <bdi[^>]*>&quot;x&quot;/);
    expect(html).not.toMatch(/<script|<link|\ssrc=|@import|url\(/);
  });

  it.each(languages)('have all their words in %s', (language) => {
    const said = [{}, { status: 'gap-tested', depth: 'quick', complete: false, tags: 'x', at: '2026-01-02' }] as const;
    const reports = said.map((one, position) => ({ file: `${position}.json`, report: reportWith(one) }));
    const html = renderComparisonHtml(compareReports(reports, language), { language });
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).not.toMatch(/\{\w+\}</);
  });

  it('have a line in CSV for every row, with the change over time', () => {
    const csv = renderComparisonCsv(compared({}, { status: 'gap-tested', reason: '=1+1', at: '2026-01-02' }));
    const [head, requirement] = csv.split('\r\n');
    expect(head).toBe('\ufeffkind,id,level,what,change,A 2026-01-01,A 2026-01-02,A 2026-01-01: why,A 2026-01-02: why');
    expect(requirement).toBe("requirement,6.1,REQUIRED,Notes are kept.,regression,fit (tested),gap (tested),so,'=1+1");
  });
});
