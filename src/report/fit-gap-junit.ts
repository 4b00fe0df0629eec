import junitModule, { type Builder, type TestCase } from 'junit-report-builder';
import type { Report, RequirementResult, RequirementStatus } from '../model/report.js';
import { groupBy } from './group.js';
import { regimeTitle } from './regime-lines.js';
import { statusWords } from './words.js';

/** The package's types describe its ES build, while Node loads its CommonJS one, whose export is the builder itself. */
const junit = junitModule as unknown as Builder;

/** The fit-gap as JUnit XML: a suite per set, a case per requirement. */
export function renderFitGapJunit(report: Report): string {
  const builder = junit.newBuilder();
  for (const [set, own] of groupBy(report.requirements, (requirement) => requirement.set)) {
    const suite = builder.testSuite().name(set).timestamp(report.run.startedAt);
    suite.property('regime', regimeTitle(report.regime));
    for (const requirement of own)
      writers[requirement.status](suite.testCase().className(set).name(requirement.id), requirement);
  }
  return builder.build();
}

type Write = (testCase: TestCase, requirement: RequirementResult) => void;

const silent: Write = () => undefined;

const failed: Write = (testCase, { status, statement, reason, contradiction }) => {
  testCase
    .failure(`${statusWords[status]}: ${statement}`, status)
    .standardOutput([reason, ...(contradiction === undefined ? [] : [contradiction])].join('\n'));
};

/** JUnit knows nothing between passed and failed: what is open is skipped, with its reason. */
const skipped: Write = (testCase, { status, reason }) => {
  testCase.skipped().standardOutput(`${statusWords[status]}: ${reason}`);
};

const writers: Readonly<Record<RequirementStatus, Write>> = {
  'fit-tested': silent,
  'fit-attested': silent,
  'gap-tested': failed,
  'gap-declared': failed,
  'fit-partly': skipped,
  declared: skipped,
  served: skipped,
  'not-verified': skipped,
  'not-applicable': skipped,
  'not-specified': skipped,
};
