import type { TestCase } from 'junit-report-builder';
import { type KnownGap, knownGapOfRequirement, knownGapWords } from '../model/known-gap.js';
import type { Report, RequirementResult, RequirementStatus } from '../model/report.js';
import { groupBy } from '../support/group-by.js';
import { newDocument, skip } from './junit-cases.js';
import { regimeTitle } from './regime-lines.js';
import { statusWords } from './words.js';

/**
 * The fit-gap as JUnit XML: a suite per set, a case per requirement.
 * @param knownGaps gaps that the build lets pass: they are skipped, with their reason
 */
export function renderFitGapJunit(report: Report, knownGaps: readonly KnownGap[] = []): string {
  const builder = newDocument();
  for (const [set, own] of groupBy(report.requirements, (requirement) => requirement.set)) {
    const suite = builder.testSuite().name(set).timestamp(report.run.startedAt);
    suite.property('regime', regimeTitle(report.regime));
    for (const requirement of own) {
      const { id, statement, status } = requirement;
      const testCase = suite.testCase().className(set).name(`${id}: ${statement}`);
      writers[status](testCase, requirement, knownGapOfRequirement(requirement, report.verdicts, knownGaps));
    }
  }
  return builder.build();
}

type Write = (testCase: TestCase, requirement: RequirementResult, known: KnownGap | undefined) => void;

const silent: Write = () => undefined;

const failed: Write = (testCase, { status, reason, contradiction }, known) => {
  const text = [reason, ...(contradiction === undefined ? [] : [contradiction])].join('\n');
  if (known === undefined) testCase.failure(`${statusWords[status]}: ${reason}`, status).stacktrace(text);
  else skip(testCase, knownGapWords(known)).standardOutput(text);
};

/** JUnit knows nothing between passed and failed: what is open is skipped, with its reason. */
const skipped: Write = (testCase, { status, reason }) => {
  skip(testCase, `${statusWords[status]}: ${reason}`);
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
