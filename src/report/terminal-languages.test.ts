import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../tests/support/sample-report.js';
import { type Language, languages } from '../model/language.js';
import type { Portfolio, StepPart } from '../model/portfolio.js';
import { type Report, requirementStatuses } from '../model/report.js';
import { mapValues } from '../support/map-values.js';
import { compareReports } from './comparison/compare-reports.js';
import { renderComparisonTerminal } from './comparison-terminal.js';
import { renderFitGap } from './fit-gap-terminal.js';
import { renderPortfolioTerminal } from './portfolio-terminal.js';
import { dictionaryOf, speechOf } from './speech.js';
import { terminalBody } from './terminal.js';

const report = sampleReport();
const { buildingBlock, totals } = report;

const part = (state: StepPart['state'], more: Partial<StepPart> = {}): StepPart => ({
  buildingBlock: 'messaging',
  state,
  reasons: [],
  ...more,
});

const portfolio: Portfolio = {
  schema: 'govstack-check/portfolio@1',
  tool: report.tool,
  name: 'X',
  startedAt: report.run.startedAt,
  finishedAt: report.run.finishedAt,
  names: { messaging: 'Messaging' },
  candidates: [
    {
      name: 'A',
      buildingBlock,
      result: 'has-gaps',
      shown: {
        score: 0.5,
        coverage: 1,
        counts: totals,
        required: { met: 1, of: 2 },
        requirements: mapValues(Object.fromEntries(requirementStatuses.map((status) => [status, 0])), () => 1) as never,
      },
    },
    { name: 'B', buildingBlock, result: 'not-checked', trouble: { message: '–', hint: '–' } },
  ],
  gaps: [],
  useCase: {
    id: 'u',
    code: 'U-1',
    title: 'U',
    version: '1',
    steps: [
      { id: 1, title: 'S', does: 'D', state: 'no-candidate', parts: [part('no-candidate')] },
      { id: 2, title: 'T', does: 'D', state: 'gap', parts: [part('gap', { candidate: 'A', reasons: ['–'] })] },
    ],
    withoutApi: [],
  },
};

/** The report of another candidate, or a later one of the same, that has other results everywhere. */
const other = (name: string): Report => ({
  ...report,
  candidate: { ...report.candidate, name },
  run: { ...report.run, startedAt: '2026-09-09T09:09:09.000Z' },
  operations: report.operations.map((operation) => ({ ...operation, fit: 'partial' })),
  requirements: report.requirements.map((requirement) => ({ ...requirement, status: 'fit-partly' })),
});

const comparison = (language: Language, name = 'Another candidate with a longer name') =>
  compareReports(
    [
      { file: 'a.json', report },
      { file: 'b.json', report: other(name) },
    ],
    language,
  );

const documents: Readonly<Record<string, (language: Language, width: number) => string>> = {
  'a report': (language, width) =>
    terminalBody(eventful, { chalk: new Chalk({ level: 0 }), width, language }).join('\n'),
  'a fit-gap': (language, width) => renderFitGap(report, { color: false, width, language }),
  'a comparison': (language, width) =>
    renderComparisonTerminal(comparison(language), { color: false, width, language }),
  'a comparison over time': (language, width) =>
    renderComparisonTerminal(comparison(language, report.candidate.name), { color: false, width, language }),
  'a portfolio': (language, width) => renderPortfolioTerminal(portfolio, { color: false, width, language }),
};

/** Documents of tables that fit any terminal. */
const fitting = ['a portfolio', 'a comparison', 'a comparison over time'];

/** A report in which everything happened that the terminal tells of. */
const eventful: Report = {
  ...report,
  operations: report.operations.map((operation, index) => (index === 0 ? { ...operation, fit: 'partial' } : operation)),
  verdicts: report.verdicts.map((verdict, index) => (index === 0 ? { ...verdict, custom: 'added' } : verdict)),
};

/** What the documents say themselves, which is English. */
const given = JSON.stringify([report, portfolio]);

/** Words of each document. */
const words: Readonly<Record<string, readonly string[]>> = {
  'a report': ['body.gaps', 'body.unverified', 'body.clause', 'fit.partial', 'problem.schema-mismatch'],
  'a fit-gap': ['fitgap.open', 'fitgap.all', 'need.evidence', 'status.not-verified', 'regime.not compliant'],
  'a comparison': ['summary.candidate', 'charts.result', 'conclusion.incomplete', 'compare.requirement'],
  'a portfolio': [
    'portfolio.gaps',
    'portfolio.notCheckedTitle',
    'part.no-candidate',
    'conclusion.has-gaps',
    'journey.none',
  ],
};

const spoken = languages.flatMap((language) => Object.keys(documents).map((name) => [name, language] as const));

describe('at the terminal', () => {
  it.each(spoken)('%s speaks %s', (name, language) => {
    const text = documents[name]?.(language, 120);
    for (const key of words[name] ?? []) expect(text).toContain(speechOf(language).say(key));
    expect(text).not.toMatch(/(?<!\$)\{\w+\}/);
  });

  it.each(spoken.filter(([, language]) => language !== 'en'))(
    '%s has no English word of its own in %s',
    (name, language) => {
      const text = documents[name]?.(language, 120) ?? '';
      const english = dictionaryOf('en');
      const own = dictionaryOf(language);
      const left = Object.entries(english).filter(
        ([key, word]) =>
          typeof word === 'string' &&
          word.length > 12 &&
          word !== own[key] &&
          text.includes(word) &&
          !given.includes(word),
      );
      expect(left.map(([key]) => key)).toEqual([]);
    },
  );

  it('a portfolio names Building Blocks, and no ids', () => {
    const text = documents['a portfolio']?.('en', 120);
    expect(text).toContain('Messaging: no candidate');
    expect(text).not.toContain('messaging');
  });

  it.each([60, 80, 120, 200].flatMap((width) => fitting.map((name) => [name, width] as const)))(
    '%s fits a terminal of %s columns, and cuts no word',
    (name, width) => {
      const text = documents[name]?.('en', width) ?? '';
      expect(text.split('\n').filter(({ length }) => length > width)).toEqual([]);
      expect(text).not.toContain('…');
    },
  );
});
