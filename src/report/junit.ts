import type { Builder, TestCase } from 'junit-report-builder';
import { wholeOf } from '../model/kept.js';
import { type KnownGap, knownGapOf, knownGapWords } from '../model/known-gap.js';
import type { OperationResult, Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { commandsOf } from '../model/verdict-exchanges.js';
import { groupBy } from '../support/group-by.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { newDocument, skip, uniqueNames } from './junit-cases.js';
import { forXml } from './plain-texts.js';
import { problemWords } from './problem-words.js';
import { ruleWords } from './rule-words.js';
import { clauseLine, totalWords } from './words.js';

/**
 * The report as JUnit XML, in parts: a suite per operation, a case per verdict.
 * @param knownGaps gaps that the build lets pass: they are skipped, with their reason
 */
export function* junitParts(given: Report, givenGaps: readonly KnownGap[] = []): Generator<string> {
  const report = forXml({ ...given, verdicts: [] });
  const knownGaps = forXml(givenGaps);
  const { tests, failures, errors, skipped } = countsOf(given, knownGaps);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<testsuites tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}">\n`;
  yield suiteText((builder) => writeConclusion(builder, report));
  const operations = new Map(report.operations.map((one) => [one.operation, one]));
  for (const [operation, verdicts] of groupBy(given.verdicts, (verdict) => verdict.operation)) {
    const own = { operation: forXml(operation), verdicts: verdicts.map((verdict) => wholeOf(forXml(verdict))) };
    yield suiteText((builder) =>
      writeSuite(builder, report, { ...own, name: suiteName(operations, own.operation), knownGaps }),
    );
  }
  yield '</testsuites>';
}

interface Suite {
  readonly name: string;
  readonly operation: string;
  readonly verdicts: readonly Verdict[];
  readonly knownGaps: readonly KnownGap[];
}

function writeSuite(builder: Builder, report: Report, { operation, name, verdicts, knownGaps }: Suite): void {
  const suite = builder.testSuite().name(name).timestamp(report.run.startedAt);
  const names = uniqueNames(
    verdicts,
    (verdict) => titleOf(report, verdict),
    ({ id }) => id,
  );
  for (const [index, verdict] of verdicts.entries()) {
    const testCase = suite
      .testCase()
      .className(operation.replaceAll('/', '.'))
      .name(names[index] ?? verdict.id)
      .time((verdict.exchange?.ms ?? 0) / 1000);
    writeOutcome(testCase, verdict, knownGapOf(verdict, knownGaps));
  }
}

/** The builder keeps all that it writes, so each suite is a document of its own, of which only the suite is taken. */
function suiteText(write: (builder: Builder) => void): string {
  const builder = newDocument();
  write(builder);
  const text = builder.build();
  const begin = text.indexOf('\n', text.indexOf('<testsuites')) + 1;
  return text.slice(begin, text.lastIndexOf('</testsuites>'));
}

/** What the head of the document says of all suites, as they are written below. */
function countsOf({ verdicts, conclusion }: Report, knownGaps: readonly KnownGap[]) {
  const own = isEnough(conclusion) ? 0 : 1;
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  const known = failed.filter((verdict) => knownGapOf(verdict, knownGaps) !== undefined).length;
  const unsaid = verdicts.filter(({ outcome }) => outcome === 'not-verified' || outcome === 'not-applicable').length;
  return {
    tests: verdicts.length + own,
    failures: failed.length - known,
    errors: verdicts.filter(({ outcome }) => outcome === 'error').length + own,
    skipped: unsaid + known,
  };
}

function isEnough({ word, enough }: Report['conclusion']): boolean {
  return word !== 'incomplete' && enough;
}

/** "POST /data (createRecord)"; what is asked of the candidate as a whole has no method. */
function suiteName(operations: ReadonlyMap<string, OperationResult>, id: string): string {
  const known = operations.get(id);
  return known === undefined ? id : `${known.method} ${known.path} (${id.split('/').at(-1)})`;
}

/** The title of a scenario; that of its check where the scenario has none, as where it was not asked. */
function titleOf(report: Report, { title, rule }: Verdict): string {
  return title === '' ? ruleWords(report, rule).title : title;
}

/**
 * What the whole comes to. Where not enough was verified or the run is incomplete, it is a case of its own with an error, so
 * that no build turns green; else there are as many cases as verdicts.
 */
function writeConclusion(builder: Builder, report: Report): void {
  const { word } = report.conclusion;
  const title = conclusionWords[word];
  const suite = builder.testSuite().name(report.buildingBlock.id).timestamp(report.run.startedAt);
  suite.property('conclusion', title).property('summary', conclusionSentence(report));
  suite.property('totals', totalWords(report.totals));
  if (isEnough(report.conclusion)) return;
  const testCase = suite.testCase().className(report.buildingBlock.id).name('enough was verified');
  testCase.error(`${title}: ${conclusionSentence(report)}`, word);
}

/** JUnit knows no "not verified": it is skipped, with its reason. */
const writers: Readonly<Record<Exclude<Verdict['outcome'], 'fail'>, (testCase: TestCase, reason: string) => void>> = {
  pass: () => undefined,
  error: (testCase, reason) => {
    testCase.error(reason);
  },
  'not-verified': (testCase, reason) => {
    skip(testCase, `not verified: ${reason}`);
  },
  'not-applicable': (testCase, reason) => {
    skip(testCase, `not applicable: ${reason}`);
  },
};

function writeOutcome(testCase: TestCase, verdict: Verdict, known: KnownGap | undefined): void {
  if (verdict.outcome !== 'fail') writers[verdict.outcome](testCase, verdict.reason ?? verdict.outcome);
  else if (known === undefined) writeFailure(testCase, verdict);
  else skip(testCase, knownGapWords(known)).standardOutput(failureText(verdict));
}

/** The text stands in the failure itself, where test pages show it. */
function writeFailure(testCase: TestCase, verdict: Verdict): void {
  const [first] = verdict.problems;
  const message =
    first === undefined
      ? 'failed'
      : `${problemWords[first.kind].title}: expected ${first.expected}, got ${first.actual}`;
  testCase.failure(message, first?.kind).stacktrace(failureText(verdict));
}

function failureText(verdict: Verdict): string {
  const { id, problems, requirements } = verdict;
  const lines = problems.flatMap(({ kind, at = '', expected, actual, clause }) => [
    `${problemWords[kind].title}${at === '' ? '' : ` at ${at}`}`,
    `  expected: ${expected}`,
    `  got:      ${actual}`,
    `  clause:   ${clauseLine(clause)}`,
    `  to do:    ${problemWords[kind].remedy}`,
  ]);
  return [
    ...lines,
    ...(requirements.length === 0 ? [] : [`requirements: ${requirements.join(', ')}`]),
    `scenario: ${id}`,
    ...commandsOf(verdict).map((command, index) => `${index === 0 ? 'repeat' : 'then'}: ${command}`),
  ].join('\n');
}
