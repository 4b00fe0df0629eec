/**
 * What action.yml does in a step of GitHub Actions: runs the check, adds the report to the summary of the build, marks the first
 * gaps as annotations, sets the outputs, and ends with the exit code of the check. Its inputs are variables, CHECK_….
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The maximum number of annotations: GitHub shows ten of a step. */
const maxAnnotations = 10;
const formats = 'terminal,json,html,junit,markdown,sarif';

const { env } = process;
const out = env.CHECK_OUT || 'conformance';
const bin = path.join(import.meta.dirname, '..', 'bin', 'govstack-check.js');
const { status, error } = spawnSync(process.execPath, [bin, ...commandLine()], { stdio: 'inherit' });
if (error !== undefined) throw error;
summarize(path.join(out, 'report.md'));
for (const line of annotations(path.join(out, 'report.sarif'))) console.log(line);
setOutputs({ 'exit-code': status ?? 3, folder: out, ...conclusion(path.join(out, 'report.json')) });
process.exitCode = status ?? 3;

function commandLine() {
  const given = { '--url': env.CHECK_URL, '--profile': env.CHECK_PROFILE, '--wait-for': env.CHECK_WAIT_FOR };
  const options = Object.entries(given).flatMap(([option, value]) => (value ? [option, value] : []));
  const further = (env.CHECK_ARGUMENTS ?? '').split(/\s+/).filter((word) => word !== '');
  return ['run', env.CHECK_BUILDING_BLOCK ?? '', ...options, '--out', out, '--format', formats, ...further];
}

function summarize(report) {
  if (env.GITHUB_STEP_SUMMARY && existsSync(report)) appendFileSync(env.GITHUB_STEP_SUMMARY, readFileSync(report));
}

/** One command of the workflow for each of the first gaps; a text cannot begin another command. */
function annotations(report) {
  if (!existsSync(report)) return [];
  const [{ results }] = JSON.parse(readFileSync(report, 'utf8')).runs;
  return results.slice(0, maxAnnotations).map(({ level, ruleId, message }) => {
    return `::${level} title=${escaped(ruleId, /[%\r\n:,]/g)}::${escaped(message.text, /[%\r\n]/g)}`;
  });
}

function escaped(text, characters) {
  return text.replace(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function conclusion(report) {
  if (!existsSync(report)) return {};
  const { conclusion: reached, regime } = JSON.parse(readFileSync(report, 'utf8'));
  const score = typeof regime.score === 'number' ? (100 * regime.score).toFixed(1) : '';
  return { conclusion: reached.word, score };
}

function setOutputs(values) {
  if (!env.GITHUB_OUTPUT) return;
  appendFileSync(
    env.GITHUB_OUTPUT,
    Object.entries(values)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
}
