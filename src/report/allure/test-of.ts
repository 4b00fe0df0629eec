import { type KnownGap, knownGapOf, knownGapWords } from '../../model/known-gap.js';
import type { Report } from '../../model/report.js';
import type { Outcome, Verdict } from '../../model/verdict.js';
import { hashOf, uuidOf } from '../../support/hash.js';
import { problemWords } from '../problem-words.js';
import { ruleWords } from '../rule-words.js';
import { problemLine } from '../words.js';
import type { AllureAttachment, AllureDetails, AllureResult, AllureStatus } from './allure-result.js';
import { labelsOf, linksOf } from './labels.js';
import { stepsOf } from './steps.js';

/** Allure has no "not verified": it is skipped, with its reason. */
const statuses: Readonly<Record<Outcome, AllureStatus>> = {
  pass: 'passed',
  fail: 'failed',
  error: 'broken',
  'not-verified': 'skipped',
  'not-applicable': 'skipped',
};

/** A verdict as a test of Allure. */
export function testOf(
  report: Report,
  verdict: Verdict,
  { knownGaps, attachments }: { knownGaps: readonly KnownGap[]; attachments: readonly AllureAttachment[] },
): AllureResult {
  const { id, outcome, exchange } = verdict;
  const { run, candidate } = report;
  const details = detailsOf(verdict, knownGapOf(verdict, knownGaps));
  // A report does not say when a scenario was run, only how long its answer took.
  const start = Date.parse(run.startedAt);
  return {
    uuid: uuidOf(`${run.id} ${id}`),
    historyId: hashOf(`${candidate.name} ${id}`).slice(0, 32),
    testCaseId: hashOf(id).slice(0, 32),
    fullName: id,
    name: titleOf(report, verdict),
    description: descriptionOf(report, verdict),
    status: statuses[outcome],
    ...(details === undefined ? {} : { statusDetails: details }),
    stage: 'finished',
    start,
    stop: start + Math.round(exchange?.ms ?? 0),
    labels: labelsOf(report, verdict, ruleWords(report, verdict.rule).title),
    links: linksOf(report, verdict),
    parameters: [{ name: 'Candidate', value: candidate.name }],
    steps: stepsOf(verdict),
    attachments,
  };
}

/** The title of a scenario; that of its check where the scenario has none. */
function titleOf(report: Report, { title, rule }: Verdict): string {
  return title === '' ? ruleWords(report, rule).title : title;
}

/** Why it did not pass; nothing where it passed. */
function detailsOf(verdict: Verdict, known: KnownGap | undefined): AllureDetails | undefined {
  const { outcome, problems, reason = '' } = verdict;
  if (outcome === 'pass') return undefined;
  if (outcome !== 'fail') return { message: outcome === 'not-verified' ? `not verified: ${reason}` : reason };
  const message = problems.map(problemLine).join('\n');
  const trace = [...new Set(problems.map(({ kind }) => problemWords[kind].remedy))].map((line) => `To do: ${line}`);
  return {
    message: known === undefined ? message : `${knownGapWords(known)}\n${message}`,
    trace: trace.join('\n'),
    ...(known === undefined ? {} : { known: true, muted: true }),
  };
}

/** What is asked, and how to ask it again, in Markdown. */
function descriptionOf(report: Report, { id, rule, requirements, repeat }: Verdict): string {
  const { asks } = ruleWords(report, rule);
  const statements = report.requirements
    .filter((requirement) => requirements.includes(requirement.id))
    .map(({ id: name, level, statement }) => `- ${name} (${level}): ${statement}`);
  return [
    ...(asks === '' ? [] : [asks]),
    ...(statements.length === 0 ? [] : [`Requirements:\n\n${statements.join('\n')}`]),
    `Run this scenario again:\n\n${indented(`govstack-check run ${report.buildingBlock.id} --only ${id}`)}`,
    ...(repeat === undefined ? [] : [`Repeat the request:\n\n${indented(repeat)}`]),
  ].join('\n\n');
}

/** A block of code: a fence could be ended by what stands in it. */
function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
