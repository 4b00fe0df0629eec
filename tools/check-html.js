import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderHtml } from '../dist/report/html.js';

// Opens a report from disk in a real browser, as its reader does, and looks at what the browser made of it.
const scratch = mkdtempSync(path.join(tmpdir(), 'govstack-check-html-'));
try {
  const report = JSON.parse(readFileSync('fixtures/reports/sample.json', 'utf8'));
  const file = path.join(scratch, 'report.html');
  writeFileSync(file, renderHtml(report));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const dom = execFileSync(
    'chromium',
    [...flags, `--user-data-dir=${path.join(scratch, 'profile')}`, '--dump-dom', `file://${file}`],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    },
  );
  const cells = dom.match(/class="cell"/g)?.length ?? 0;
  const expected = report.operations.length * new Set(report.verdicts.map(({ rule }) => rule)).size;
  const wrong = [
    ...(cells === expected ? [] : [`the matrix has ${cells} cells, not ${expected}`]),
    ...(dom.includes('<h1>Messaging 1.0</h1>') ? [] : ['the heading is missing']),
    ...(dom.includes('Sample &lt;candidate&gt;') ? [] : ['the name of the candidate is not shown as a text']),
  ];
  for (const line of wrong) console.error(line);
  console.log(`the report opens in Chromium: ${cells} cells`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
