/**
 * Prepares a release: looks at the work tree and the changelog and at the signatures of packages, runs all checks, sets the
 * version, packs, writes the list of parts, and prints the line that publishes. `npm run release -- <version> [--dry-run]`; docs/releasing.md describes it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
const [version] = positionals;
const dryRun = values['dry-run'] === true;

const problems = [versionProblem(), treeProblem(), changelogProblem()].filter((problem) => problem !== undefined);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

run('npm', ['audit', 'signatures']);
run('npm', ['run', 'check']);
run('npm', ['version', version, '--message', 'Release %s']);
run('npm', ['pack']);
writeParts(`govstack-check-${version}.cdx.json`);
console.log(`\nPublish it with:\n  git push --follow-tags\n  npm publish --provenance --access public`);

function versionProblem() {
  if (/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version ?? '')) return undefined;
  return 'Name the version: npm run release -- 1.2.3';
}

function treeProblem() {
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return changed === '' ? undefined : `Commit or remove what has changed:\n${changed}`;
}

/** What users notice stands under the version, with its day. */
function changelogProblem() {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const [, entry = ''] = changelog.split(`\n## [${version}] - `);
  const [day = '', ...lines] = entry.split(/\n(?=## )/)[0].split('\n');
  const isWritten = /^\d{4}-\d\d-\d\d$/.test(day) && lines.some((line) => line.startsWith('- '));
  return isWritten ? undefined : `CHANGELOG.md has no entry "## [${version}] - YYYY-MM-DD" with lines under it.`;
}

/** The list of all parts of the package, as CycloneDX. */
function writeParts(file) {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--omit', 'dev'];
  console.log(`${dryRun ? 'would write' : 'writes'} ${file}: npm ${args.join(' ')}`);
  if (!dryRun) writeFileSync(file, execFileSync('npm', args, { maxBuffer: 64 * 1024 * 1024 }));
}

function run(command, args) {
  console.log(`${dryRun ? 'would run' : 'runs'}: ${command} ${args.join(' ')}`);
  if (!dryRun) execFileSync(command, args, { stdio: 'inherit' });
}
