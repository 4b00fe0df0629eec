import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFeaturesSite } from '../../dist/app/features-site.js';
import { startCandidate } from '../../dist/app/start-candidate.js';
import { main } from '../../dist/cli/main.js';
import { processEnvironment } from '../../dist/cli/process-environment.js';
import { commands } from '../../dist/commands/registry.generated.js';
import { compareReports } from '../../dist/report/comparison/compare-reports.js';
import { renderComparisonHtml } from '../../dist/report/html/comparison-page.js';
import { fitGapHtmlParts, htmlParts } from '../../dist/report/html/report-page.js';
import { reportOf } from '../../dist/report/written-report.js';

/** The report of which the pages are made. */
const report = reportOf(JSON.parse(readFileSync('fixtures/reports/sample.json', 'utf8')));

/** A build lets one of its gaps pass. */
const knownGaps = report.verdicts
  .filter(({ outcome }) => outcome === 'fail')
  .slice(0, 1)
  .map(({ id }) => ({ id, reason: 'for a check', expires: '2099-12-31' }));

function written(file, html) {
  writeFileSync(file, html);
  return file;
}

const token = 'reference-token';

/** Calls the command line, and shows nothing of what it says. */
function call(args) {
  const quiet = { write: () => true };
  const variables = { ...process.env, GOVSTACK_REFERENCE_TOKEN: token };
  return main(args, { ...processEnvironment(), variables, stdout: quiet, stderr: quiet }, commands);
}

/** A register of one submission that is verified, and of a file that is none. */
async function registerPage(folder) {
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
  const submissions = path.join(folder, 'submissions');
  mkdirSync(submissions);
  const about = ['--profile', 'fixtures/profiles/messaging.yaml', '--url', candidate.url, '--depth', 'quick'];
  const to = ['--out', path.join(folder, 'run'), '--submission', path.join(submissions, 'messages.zip')];
  await call(['run', 'messaging', ...about, ...to]);
  await candidate.close();
  writeFileSync(path.join(submissions, 'broken.zip'), 'no submission');
  await call(['register', submissions, '--out', path.join(folder, 'site')]);
  return path.join(folder, 'site', 'index.html');
}

/** A portfolio of two: one that answers, one that is down. */
async function portfolioPage(folder) {
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
  const profile = JSON.stringify(path.resolve('fixtures/profiles/messaging.yaml'));
  const entries = [
    `{ name: Messages, buildingBlock: messaging, profile: ${profile}, url: "${candidate.url}" }`,
    `{ name: Down, buildingBlock: messaging, profile: ${profile}, url: "http://127.0.0.1:9" }`,
  ];
  const list = written(
    path.join(folder, 'portfolio.yaml'),
    `name: Two\ncandidates:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
  );
  await call(['portfolio', list, '--format', 'html', '--out', path.join(folder, 'portfolio')]);
  await candidate.close();
  return path.join(folder, 'portfolio', 'portfolio.html');
}

function comparisonPage(folder) {
  const other = { ...report, candidate: { ...report.candidate, name: 'Other candidate' } };
  const comparison = compareReports([
    { file: 'a.json', report },
    { file: 'b.json', report: other },
  ]);
  return written(path.join(folder, 'comparison.html'), renderComparisonHtml(comparison));
}

/** Features of one Building Block, with journeys and operations. */
async function featuresPage(folder) {
  await writeFeaturesSite({ buildingBlock: 'messaging', out: path.join(folder, 'features') });
  return path.join(folder, 'features', 'messaging.html');
}

/** Every kind of page: how it is made in a folder, and texts that it has. */
export const pages = {
  report: {
    file: (folder) => written(path.join(folder, 'report.html'), [...htmlParts(report, { knownGaps })].join('')),
    has: ['Messaging 1.0', 'Sample <candidate>', 'What to do next', 'Known gaps', 'for a check'],
  },
  'Arabic report': {
    file: (folder) => written(path.join(folder, 'arabic.html'), [...htmlParts(report, { language: 'ar' })].join('')),
    has: ['Messaging 1.0', 'ما العمل الآن'],
  },
  'fit-gap': {
    file: (folder) => written(path.join(folder, 'fit-gap.html'), [...fitGapHtmlParts(report)].join('')),
    has: ['Messaging 1.0', 'Sample <candidate>', 'Requirements by chapter'],
  },
  comparison: { file: comparisonPage, has: ['Messaging 1.0', 'Sample <candidate>', 'Other candidate'] },
  features: { file: featuresPage, has: ['Features of Messaging 1.0', 'Journeys', 'sendSingleEmail'] },
  'list of features': {
    file: async (folder) => path.join(path.dirname(await featuresPage(folder)), 'index.html'),
    has: ['Features of the GovStack Building Blocks', 'Messaging 1.0'],
  },
  portfolio: { file: portfolioPage, has: ['Two', 'Messages', 'Down'] },
  register: { file: registerPage, has: ['Register of conformance', 'Reference candidate', 'broken.zip'] },
};
