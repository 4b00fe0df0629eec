import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import { HistoryOf } from '../model/history.js';
import type { Language } from '../model/language.js';
import type { Report } from '../model/report.js';
import type { History } from '../model/since-last.js';
import type { Outcome } from '../model/verdict.js';
import { htmlParts } from './html/report-page.js';
import { historyLine, terminalEnd } from './terminal-end.js';

const pageOf = (...given: Parameters<typeof htmlParts>): string => [...htmlParts(...given)].join('');

const sample = sampleReport();

interface Said {
  readonly at?: string;
  readonly name?: string;
  readonly url?: string;
  readonly tags?: string;
  readonly score?: number;
  readonly outcomes?: Readonly<Record<string, Outcome>>;
}

function report({ at = '2026-05-01', name = 'A', url = 'http://a', tags, score = 0.5, outcomes = {} }: Said): Report {
  const { tags: _, ...run } = sample.run;
  return {
    ...sample,
    run: { ...run, id: at, startedAt: `${at}T10:00:00.000Z`, ...(tags === undefined ? {} : { tags }) },
    candidate: { name, urls: { api: url } },
    score: { ...sample.score, value: score },
    verdicts: sample.verdicts.map((verdict) => ({ ...verdict, outcome: outcomes[verdict.id] ?? verdict.outcome })),
  };
}

function historyOf(earlier: readonly Said[], now: Said = {}): History {
  const history = new HistoryOf(report(now));
  for (const one of earlier) history.add(report(one));
  return history.history();
}

describe('the history of a candidate', () => {
  it('holds its earlier runs in the order of their time, and no others', () => {
    const earlier = [{ at: '2026-03-01' }, { at: '2026-01-01' }, { at: '2026-06-01' }, { at: '2026-02-01', name: 'B' }];
    const { points } = historyOf([...earlier, { at: '2026-01-01' }, {}]);
    expect(points.map(({ runId }) => runId)).toEqual(['2026-01-01', '2026-03-01', '2026-05-01']);
  });

  it('does not take candidates without a name for one, unless they have the same address', () => {
    const unnamed = { at: '2026-01-01', name: 'candidate', url: 'http://b' };
    expect(historyOf([unnamed], { name: 'candidate', url: 'http://c' }).points).toHaveLength(1);
    expect(historyOf([unnamed], { name: 'candidate', url: 'http://b' }).points).toHaveLength(2);
  });

  it('compares with the newest whole run, and says what broke and what was fixed', () => {
    const [passed, failed] = ['pass', 'fail'].map(
      (outcome) => sample.verdicts.find((verdict) => verdict.outcome === outcome)?.id ?? '',
    );
    const before = { [passed ?? '']: 'fail', [failed ?? '']: 'pass' } as const;
    const { since } = historyOf([
      { at: '2026-01-01' },
      { at: '2026-02-01', outcomes: before },
      { at: '2026-03-01', tags: '@id=one' },
    ]);
    expect(since?.at).toBe('2026-02-01T10:00:00.000Z');
    expect(since?.broken.map(({ id }) => id)).toEqual([failed]);
    expect(since?.fixed.map(({ id }) => id)).toEqual([passed]);
  });
});

describe('the end at the terminal', () => {
  const paper = { chalk: new Chalk({ level: 0 }), width: 100 };

  it.each<[Language, RegExp]>([
    ['en', /Only a part was run \(@id=one\)[\s\S]*What to do next/],
    ['fr', /Seule une partie a été demandée \(@id=one\)[\s\S]*Que faire ensuite/],
    ['es', /Solo se planteó una parte \(@id=one\)[\s\S]*Qué hacer ahora/],
    ['ar', /لم يُطرح إلا جزء \(@id=one\)[\s\S]*ما العمل الآن/],
  ])('speaks %s', (language, words) => {
    const { since } = historyOf([{ at: '2026-01-01' }]);
    const lines = terminalEnd(report({ tags: '@id=one' }), {
      ...paper,
      language,
      ...(since === undefined ? {} : { since }),
    }).join('\n');
    expect(lines).toMatch(words);
    expect(lines).not.toMatch(/\{\w+\}/);
  });
});

describe('the words of a history', () => {
  const history = historyOf([{ at: '2026-01-01', score: 0.25 }, { at: '2026-02-01' }], { score: 0.75 });

  it('fit into one line', () => {
    expect(historyLine(history)).toBe(
      'History: 2 earlier runs since 2026-01-01; score 50 % → 75 %; newly broken: 0; newly fixed: 0',
    );
    expect(historyLine(historyOf([]))).toBe('History: there is no earlier report of this candidate.');
    expect(historyLine(history, 'fr')).toMatch(/^Historique : 2 exécutions antérieures/);
  });

  it('stand on the page with a picture, and only where there is an earlier run', () => {
    const page = pageOf(report({ score: 0.75 }), { history });
    expect(page).toMatch(/id="history"[\s\S]*<polyline class="t-score" points="[\d., ]+"/);
    expect(pageOf(report({}), { history: historyOf([]) })).not.toContain('id="history"');
    expect(pageOf(report({}))).not.toContain('id="history"');
  });
});
