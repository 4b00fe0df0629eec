import { type Report, type RequirementResult, type RequirementStatus, requirementStatuses } from '../model/report.js';
import { isRuleId, ruleTexts } from '../model/rule-ids.generated.js';
import { type Outcome, type Verdict, worst } from '../model/verdict.js';
import { conclusionMeanings, conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { groupBy } from './group.js';
import { leftGroups } from './left-items.js';
import { renderPage } from './page.js';
import { measureResult, regimeTitle } from './regime-lines.js';
import { type RuleWords, ruleWords } from './rule-words.js';
import { withoutApiLines } from './without-api.js';
import { clauseLine, countOf, fitWords, outcomeWords, percent, problemWords, statusWords } from './words.js';

/** The report as one HTML file that needs nothing else: no script from elsewhere, no font, no picture. */
export function renderHtml(report: Report): string {
  const { buildingBlock, candidate } = report;
  return renderPage({
    template: 'html',
    style: 'html-style',
    title: `${buildingBlock.title} ${buildingBlock.govspec}: ${candidate.name}`,
    data: {
      report,
      matrix: matrixOf(report),
      sets: setsOf(report),
      failed: report.verdicts.filter(({ outcome }) => outcome === 'fail'),
      open: reasonsOf(report.verdicts),
      left: leftGroups(report),
      observed: report.verdicts.filter(({ observations }) => observations.length > 0),
      words: {
        regimeTitle,
        measureResult,
        marks,
        fitWords,
        conclusionWords,
        conclusionMeanings,
        conclusionSentence,
        outcomeWords,
        problemWords,
        statusWords,
        percent,
        clauseLine,
        countOf,
        withoutApiLines,
      },
    },
  });
}

/** Beside its colour every outcome has a mark, for those who do not see the colour. */
const marks: Readonly<Record<MatrixCell['outcome'], string>> = {
  pass: '✓',
  fail: '✕',
  'not-verified': '?',
  error: '!',
  'not-applicable': '',
  none: '',
};

interface MatrixCell {
  readonly rule: string;
  readonly outcome: Outcome | 'none';
  readonly title: string;
}

interface Matrix {
  readonly columns: readonly RuleWords[];
  readonly rows: readonly { readonly operation: Report['operations'][number]; readonly cells: readonly MatrixCell[] }[];
}

/** Operations by rules: the whole run in one picture. */
function matrixOf(report: Report): Matrix {
  const { operations, verdicts } = report;
  const ids = [
    ...Object.keys(ruleTexts),
    ...new Set(verdicts.map(({ rule }) => rule).filter((rule) => !isRuleId(rule))),
  ];
  const asked = new Set(verdicts.flatMap(({ rule, outcome }) => (outcome === 'not-applicable' ? [] : rule)));
  const byPlace = groupBy(verdicts, ({ operation, rule }) => `${operation} ${rule}`);
  const columns = ids.filter((id) => asked.has(id)).map((id) => ruleWords(report, id));
  const rows = operations.map((operation) => ({
    operation,
    cells: columns.map(({ id, title }) => {
      const own = byPlace.get(`${operation.operation} ${id}`) ?? [];
      const outcome = own.length === 0 ? ('none' as const) : worst(own.map((verdict) => verdict.outcome));
      return { rule: id, outcome, title: `${title}: ${outcome === 'none' ? 'not asked' : outcomeWords[outcome]}` };
    }),
  }));
  return { columns, rows };
}

interface RequirementSet {
  readonly title: string;
  readonly requirements: readonly RequirementResult[];
  readonly parts: readonly { readonly status: RequirementStatus; readonly count: number }[];
}

/** Requirements by who asks them, with how many stand how. */
function setsOf({ requirements, buildingBlock }: Report): RequirementSet[] {
  return [...groupBy(requirements, ({ set }) => set)].map(([set, own]) => ({
    title: set === buildingBlock.id ? `${buildingBlock.title} ${buildingBlock.govspec}` : set,
    requirements: own,
    parts: requirementStatuses
      .map((status) => ({ status, count: own.filter((requirement) => requirement.status === status).length }))
      .filter(({ count }) => count > 0),
  }));
}

/** What was not verified, by reason, the most frequent first. */
function reasonsOf(verdicts: readonly Verdict[]): { reason: string; verdicts: Verdict[] }[] {
  const open = verdicts.filter(({ outcome }) => outcome === 'not-verified' || outcome === 'error');
  return [...groupBy(open, ({ reason }) => reason ?? '')]
    .map(([reason, list]) => ({ reason, verdicts: list }))
    .sort((a, b) => b.verdicts.length - a.verdicts.length);
}
