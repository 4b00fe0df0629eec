import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startCandidate } from '../dist/app/start-candidate.js';
import { main } from '../dist/cli/main.js';
import { processEnvironment } from '../dist/cli/process-environment.js';
import { commands } from '../dist/commands/registry.generated.js';
import { compareReports } from '../dist/report/comparison/compare-reports.js';
import { renderComparisonHtml } from '../dist/report/html/comparison-page.js';
import { renderHtml } from '../dist/report/html/report-page.js';
import { reportOf } from '../dist/report/written-report.js';

// Opens every kind of page from disk in a real browser, as its reader does, and looks at what the browser made of it.
const scratch = mkdtempSync(path.join(tmpdir(), 'govstack-check-html-'));
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--user-data-dir=${path.join(scratch, 'profile')}`,
];

/** The page as the browser understood it. */
function opened(file) {
  return execFileSync('chromium', [...flags, '--dump-dom', pathToFileURL(file).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  });
}

function written(name, html) {
  const file = path.join(scratch, name);
  writeFileSync(file, html);
  return file;
}

/** A portfolio of two: one that answers, one that is down. */
async function portfolioPage() {
  const token = 'reference-token';
  const candidate = await startCandidate({ buildingBlock: 'messaging', token, faults: [], port: 0 });
  const profile = JSON.stringify(path.resolve('fixtures/profiles/messaging.yaml'));
  const entries = [
    `{ name: Messages, buildingBlock: messaging, profile: ${profile}, url: "${candidate.url}" }`,
    `{ name: Down, buildingBlock: messaging, profile: ${profile}, url: "http://127.0.0.1:9" }`,
  ];
  const list = written(
    'portfolio.yaml',
    `name: Two\ncandidates:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
  );
  const quiet = { write: () => true };
  const variables = { ...process.env, GOVSTACK_REFERENCE_TOKEN: token };
  const environment = { ...processEnvironment(), variables, stdout: quiet, stderr: quiet };
  await main(['portfolio', list, '--format', 'html', '--out', path.join(scratch, 'portfolio')], environment, commands);
  await candidate.close();
  return path.join(scratch, 'portfolio', 'portfolio.html');
}

const report = reportOf(JSON.parse(readFileSync('fixtures/reports/sample.json', 'utf8')));
const asked = new Set(report.verdicts.flatMap(({ rule, outcome }) => (outcome === 'not-applicable' ? [] : rule)));
const other = { ...report, candidate: { ...report.candidate, name: 'Other candidate' } };
const comparison = compareReports([
  { file: 'a.json', report },
  { file: 'b.json', report: other },
]);

const pages = {
  report: {
    file: () => written('report.html', renderHtml(report)),
    has: ['<h1>Messaging 1.0</h1>', 'Sample &lt;candidate&gt;'],
    count: { 'class="cell"': report.operations.length * asked.size },
  },
  comparison: {
    file: () => written('comparison.html', renderComparisonHtml(comparison)),
    has: ['<h1>Messaging 1.0</h1>', 'Sample &lt;candidate&gt;', 'Other candidate'],
    count: { '<script': 0 },
  },
  portfolio: {
    file: portfolioPage,
    has: ['<h1>Two</h1>', 'ECONNREFUSED'],
    count: { '<script': 0 },
  },
};

try {
  for (const [name, { file, has, count }] of Object.entries(pages)) {
    const dom = opened(await file());
    const wrong = [
      ...has.filter((text) => !dom.includes(text)).map((text) => `lacks ${text}`),
      ...Object.entries(count)
        .map(([text, expected]) => ({ text, expected, found: dom.split(text).length - 1 }))
        .filter(({ expected, found }) => expected !== found)
        .map(({ text, expected, found }) => `has ${text} ${found} times, not ${expected}`),
    ];
    for (const line of wrong) console.error(`the ${name} page ${line}`);
    if (wrong.length > 0) process.exitCode = 1;
    else console.log(`the ${name} page opens in Chromium`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
