import junitModule, { type Builder, type TestCase } from 'junit-report-builder';
import type { Report } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { conclusionWords } from './conclusion-names.js';
import { conclusionSentence } from './conclusion-words.js';
import { groupBy } from './group.js';
import { clauseLine, problemWords, totalWords } from './words.js';

/** The package's types describe its ES build, while Node loads its CommonJS one, whose export is the builder itself. */
const junit = junitModule as unknown as Builder;

/** The report as JUnit XML: a suite per operation, a case per verdict. */
export function renderJunit(report: Report): string {
  const builder = junit.newBuilder();
  writeConclusion(builder, report);
  for (const [operation, verdicts] of groupBy(report.verdicts, (verdict) => verdict.operation)) {
    const suite = builder.testSuite().name(operation).timestamp(report.run.startedAt);
    for (const verdict of verdicts) {
      const testCase = suite
        .testCase()
        .className(operation.replaceAll('/', '.'))
        .name(verdict.id)
        .time((verdict.exchange?.ms ?? 0) / 1000);
      writeOutcome(testCase, verdict);
    }
  }
  return builder.build();
}

/**
 * What the whole comes to. Where not enough was verified or the run is incomplete, it is a case of its own with an error, so
 * that no build turns green; else there are as many cases as verdicts.
 */
function writeConclusion(builder: Builder, report: Report): void {
  const { word, enough } = report.conclusion;
  const title = conclusionWords[word];
  const suite = builder.testSuite().name(report.buildingBlock.id).timestamp(report.run.startedAt);
  suite.property('conclusion', title).property('summary', conclusionSentence(report));
  suite.property('totals', totalWords(report.totals));
  if (word !== 'incomplete' && enough) return;
  const testCase = suite.testCase().className(report.buildingBlock.id).name('enough was verified');
  testCase.error(`${title}: ${conclusionSentence(report)}`, word);
}

/** JUnit knows no "not verified": it is skipped, with its reason. */
const writers: Readonly<Record<Verdict['outcome'], (testCase: TestCase, verdict: Verdict) => void>> = {
  pass: () => undefined,
  fail: (testCase, { problems, repeat = '' }) => {
    const [first] = problems;
    const title = first === undefined ? 'failed' : problemWords[first.kind].title;
    const lines = problems.map(
      ({ expected, actual, clause }) => `expected ${expected}, got ${actual}\nclause ${clauseLine(clause)}`,
    );
    testCase.failure(title, first?.kind).standardOutput([...lines, repeat].join('\n'));
  },
  error: (testCase, { reason = 'error' }) => {
    testCase.error(reason);
  },
  'not-verified': (testCase, { reason = '' }) => {
    testCase.skipped().standardOutput(`not verified: ${reason}`);
  },
  'not-applicable': (testCase, { reason = '' }) => {
    testCase.skipped().standardOutput(`not applicable: ${reason}`);
  },
};

function writeOutcome(testCase: TestCase, verdict: Verdict): void {
  writers[verdict.outcome](testCase, verdict);
}
