import type { ComparedRow, Comparison } from '../model/comparison.js';
import type { JourneyResult, Portfolio, UseCaseResult } from '../model/portfolio.js';
import type { ChangedScenario, History, SinceLast } from '../model/since-last.js';
import type { Finding } from '../model/verdict.js';
import type { Translate } from '../support/words/translator.js';
import { problemIn, type Spoken, translatorOf } from './spoken.js';

/** A comparison whose reasons and titles are in the language of the reader; requirements stay as they are published. */
export function comparisonIn(comparison: Comparison, spoken: Spoken): Comparison {
  if (spoken.language === 'en') return comparison;
  const say = translatorOf(spoken);
  return { ...comparison, rows: comparison.rows.map((row) => rowIn(row, say)) };
}

function rowIn({ title, cells, ...row }: ComparedRow, say: Translate): ComparedRow {
  return {
    ...row,
    title: row.kind === 'scenario' ? say(title) : title,
    cells: cells.map((cell) => (cell.reason === undefined ? cell : { ...cell, reason: say(cell.reason) })),
  };
}

/** A portfolio whose reasons are in the language of the reader. */
export function portfolioIn(portfolio: Portfolio, spoken: Spoken): Portfolio {
  if (spoken.language === 'en') return portfolio;
  const say = translatorOf({ ...spoken, withStarts: true });
  const { candidates, gaps, useCase, ...rest } = portfolio;
  return {
    ...rest,
    candidates: candidates.map(({ trouble, ...candidate }) => ({
      ...candidate,
      ...(trouble === undefined ? {} : { trouble: { message: say(trouble.message), hint: say(trouble.hint) } }),
    })),
    gaps: gaps.map((gap) => ({
      ...gap,
      candidates: gap.candidates.map((one) => ({ ...one, reason: say(one.reason) })),
    })),
    ...(useCase === undefined ? {} : { useCase: useCaseIn(useCase, say) }),
  };
}

function useCaseIn({ steps, journey, ...useCase }: UseCaseResult, say: Translate): UseCaseResult {
  return {
    ...useCase,
    steps: steps.map((step) => ({
      ...step,
      parts: step.parts.map((part) => ({ ...part, reasons: part.reasons.map(partReasonIn(say)) })),
    })),
    ...(journey === undefined ? {} : { journey: journeyIn(journey, say) }),
  };
}

/** A requirement or an operation, and why it stops the step: what stands before the colon is a name. */
function partReasonIn(say: Translate): Translate {
  return (reason) => {
    const [, name, why] = /^(\S+|[A-Z]+ \S+): (.+)$/s.exec(reason) ?? [];
    return name === undefined || why === undefined ? say(reason) : `${name}: ${say(why)}`;
  };
}

function journeyIn(journey: JourneyResult, say: Translate): JourneyResult {
  return { ...journey, title: say(journey.title), finding: findingIn(journey.finding, say) };
}

function findingIn(finding: Finding, say: Translate): Finding {
  if (finding.outcome === 'pass') return finding;
  if (finding.outcome !== 'fail') return { ...finding, reason: say(finding.reason) };
  const [first, ...others] = finding.problems;
  return { ...finding, problems: [problemIn(first, say), ...others.map((problem) => problemIn(problem, say))] };
}

/** What changed since the report before, with the titles of the scenarios in the language of the reader. */
export function sinceIn(since: SinceLast, spoken: Spoken): SinceLast {
  if (spoken.language === 'en') return since;
  const say = translatorOf(spoken);
  const those = (scenarios: readonly ChangedScenario[]): ChangedScenario[] =>
    scenarios.map((scenario) => ({ ...scenario, title: say(scenario.title) }));
  const { at, broken, found, fixed, undecided } = since;
  return { at, broken: those(broken), found: those(found), fixed: those(fixed), undecided: those(undecided) };
}

/** The earlier runs of a candidate, with the titles of what changed in the language of the reader. */
export function historyIn({ since, ...history }: History, spoken: Spoken): History {
  return since === undefined ? history : { ...history, since: sinceIn(since, spoken) };
}
