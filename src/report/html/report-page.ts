import type { KnownGap } from '../../model/known-gap.js';
import type { Language } from '../../model/language.js';
import type { RegimeMeasure } from '../../model/regime.js';
import { type Report, requirementStatuses } from '../../model/report.js';
import type { History } from '../../model/since-last.js';
import type { ProblemKind, Verdict } from '../../model/verdict.js';
import type { Speech } from '../../support/words/speech.js';
import { causesOf } from '../causes.js';
import { leftGroups } from '../left-items.js';
import { notesIn } from '../regime-notes.js';
import { asksIn, measureIn, resultIn, titleIn } from '../regime-words.js';
import { speechOf } from '../speech.js';
import { historyIn } from '../spoken-documents.js';
import { reportIn } from '../spoken-report.js';
import { summarySentence } from '../summary-sentence.js';
import { withoutApiLines } from '../without-api.js';
import { clauseLine, percent } from '../words.js';
import { anchor } from './anchor.js';
import { chapters, gapsByKind, partsOf } from './charts.js';
import { checksMade } from './checks-made.js';
import { clientScript } from './client-script.js';
import { historyView } from './history.js';
import { knownGapRows } from './known-gaps.js';
import { type OperationRow, operationRows } from './operation-rows.js';
import { renderPage, renderPart, withParts } from './page.js';
import { packedData } from './page-data.js';
import { scenarioViewer } from './scenario-views.js';
import { runFacts } from './summary.js';
import { openGroups, openParts, unaskedGroups, unaskedParts } from './untested.js';
import { whereParts } from './where.js';

/** How a page is asked for. */
export interface PageOptions {
  readonly language?: Language | undefined;
  /** Gaps that the build lets pass. */
  readonly knownGaps?: readonly KnownGap[] | undefined;
  readonly history?: History | undefined;
}

/** The order of the sections of a report. */
const sections = [
  'summary',
  'next',
  'known',
  'history',
  'operations',
  'coverage',
  'requirements',
  'scenarios',
  'untested',
  'facts',
] as const;
/** That of a fit-gap, whose reader asks for requirements first. */
const requirementsFirst = [
  'summary',
  'coverage',
  'requirements',
  'next',
  'known',
  'history',
  'operations',
  'scenarios',
  'untested',
  'facts',
] as const;

/** The report as one HTML file that needs nothing else: what it shows and runs stands in it. In parts, because it may be long. */
export function htmlParts(report: Report, options: PageOptions = {}): Generator<string> {
  return partsIn(report, sections, options);
}

/** The same page for a fit-gap. */
export function fitGapHtmlParts(report: Report, options: PageOptions = {}): Generator<string> {
  return partsIn(report, requirementsFirst, options);
}

function* partsIn(
  written: Report,
  order: readonly string[],
  { language = 'en', knownGaps = [], history }: PageOptions,
): Generator<string> {
  const speech = speechOf(language);
  const spoken = { language, isolated: speech.direction === 'rtl' };
  const report = reportIn(written, spoken);
  const { buildingBlock, candidate } = report;
  const rows = operationRows(report);
  const words = { ...partsOfPage(report, speech), speech };
  const views = viewsOf(report, speech);
  const page = renderPage({
    template: 'report',
    styles: ['controls.css', 'report.css', 'trend.css', 'print.css'],
    script: clientScript(),
    title: `${candidate.name}: ${buildingBlock.title} ${buildingBlock.govspec}`,
    data: {
      order,
      known: knownGapRows(report, knownGaps),
      ...views,
      rows,
      ...words,
      history: historyView(history === undefined ? undefined : historyIn(history, spoken)),
    },
    speech,
  });
  yield* withParts(page, {
    rows: () => rowParts(rows, words),
    articles: () => articleParts(report, rows, words),
    open: () => openParts(views.open, speech),
    unasked: () => unaskedParts(report, views.unasked, speech),
    ...Object.fromEntries(views.steps.map(({ kind, where }) => [`where-${kind}`, () => whereParts(where, speech)])),
    data: () => packedData(report, speech),
  });
}

type PageWords = ReturnType<typeof partsOfPage> & { readonly speech: Speech };

function* rowParts(rows: readonly OperationRow[], words: PageWords): Generator<string> {
  const wide = rows.reduce((most, { strip }) => Math.max(most, strip.length), 1);
  for (const row of rows) yield renderPart('operation', { ...words, row, wide }, words.speech);
}

function* articleParts(report: Report, rows: readonly OperationRow[], words: PageWords): Generator<string> {
  const viewOf = scenarioViewer(report);
  for (const row of rows)
    yield renderPart('article', { ...words, row, scenarios: row.scenarios.map(viewOf) }, words.speech);
}

/** What the sections of the page show of a report. */
function viewsOf(report: Report, speech: Speech) {
  return {
    report,
    steps: nextSteps(report),
    chapters: chapters(report, speech),
    kinds: gapsByKind(report),
    statuses: requirementStatuses.filter((status) => report.requirements.some((one) => one.status === status)),
    scenarioLevels: [
      ...new Set(
        report.verdicts.flatMap(({ level, outcome }) =>
          level === undefined || outcome === 'not-applicable' ? [] : [level],
        ),
      ),
    ],
    levels: [...new Set(report.requirements.map(({ level }) => level))],
    checks: checksMade(report),
    open: openGroups(report),
    unasked: unaskedGroups(report),
    left: leftGroups(report),
    observed: report.verdicts.filter(({ observations }) => observations.length > 0),
    withoutApi: withoutApiLines(report, speech),
  };
}

/** What the sections of the page need beside. */
function partsOfPage(report: Report, speech: Speech) {
  return {
    sentence: summarySentence(report, speech),
    facts: runFacts(report, speech),
    anchor,
    partsOf,
    percent,
    clauseLine,
    measureTitle: (measure: RegimeMeasure) => titleIn(measure, speech),
    measureAsks: (measure: RegimeMeasure) => asksIn(measure, speech),
    measureResult: (measure: RegimeMeasure) => measureIn(measure, speech),
    regimeResult: resultIn(report.regime, speech),
    regimeNotes: notesIn(report.regime, speech),
    plain,
    marks,
  };
}

/** Beside its colour every outcome has a mark, for those who do not see the colour. */
const marks: Readonly<Record<string, string>> = { pass: '✓', fail: '✕', 'not-verified': '?', error: '!' };

/** A text for the content of an element, where quotes stand for themselves: bodies are full of them. */
function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A cause of gaps, and where it shows. */
interface NextStep {
  readonly kind: ProblemKind;
  readonly anchor: string;
  readonly places: number;
  readonly operations: number;
  readonly required: readonly { readonly id: string; readonly anchor: string }[];
  readonly where: readonly Verdict[];
}

/** What to do, the most costly first. */
function nextSteps(report: Report): NextStep[] {
  return causesOf(report).map(({ kind, places, required, operations: concerned }) => ({
    kind,
    anchor: anchor('c', kind),
    places: places.length,
    operations: concerned.length,
    required: required.map((id) => ({ id, anchor: anchor('r', id) })),
    where: places.map(({ verdict }) => verdict),
  }));
}
