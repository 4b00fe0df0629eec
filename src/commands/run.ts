import path from 'node:path';
import type { SubmissionSource } from '../app/build-submission.js';
import type { DryRunParts, DryRunRequest } from '../app/dry-run.js';
import { formatNames } from '../app/formats.js';
import type { DryRequest } from '../model/dry-run.js';
import { defaultRegime } from '../model/regime.js';
import type { Report } from '../model/report.js';
import type { CheckRequest, CheckResult } from '../pipeline/check-request.js';
import { type Concurrency, concurrencyFor } from '../pipeline/concurrency.js';
import { holdYoung } from '../support/collect-garbage.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, UserError } from '../support/errors.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addHistoryOption, historyOf } from './kit/history-option.js';
import { addJudgingOptions, knownGapsIn, passes, readJudging } from './kit/judging-options.js';
import { addFormatOption, addLanguageOption, addPluginOption, pageAndSummary } from './kit/options.js';
import { profileFor } from './kit/profile-options.js';
import { addAskingOptions, addCandidateOptions, type RunOptions, requestOf } from './kit/run-options.js';
import { dryRunProgress, type RunProgress, runProgress } from './kit/run-progress.js';
import { selectedTags } from './kit/selection-options.js';
import { stamp } from './kit/time-stamp.js';

export const command = defineCommand({
  order: 10,
  group: 'check',
  summary: 'check a candidate with the features of a Building Block, and report the fit-gap',
  notes: `For a Building Block without an API, only the cross-functional checks are run; --evidence answers the other requirements.`,
  exitCodes: {
    0: 'no gap was found and enough was verified, or the condition of --fail-under, --require-level or --allow-gaps holds; with --dry-run, the requests are printed; with --shard, the shard was run to its end',
    1: 'there is a gap, or the condition of such an option does not hold',
    ...commonExitCodes,
    3: 'the candidate cannot be reached or judged, the run was cut short, or govstack-check itself failed',
    4: 'not enough was verified: a REQUIRED operation was not, or the coverage is below --min-coverage',
  },
  examples: [
    "run digital-registries --url http://127.0.0.1:8080 --header 'Authorization: ${CANDIDATE_KEY}'",
    'run consent --profile govstack-check.yaml --format terminal,junit --out build/conformance',
    'run my-registry --url http://127.0.0.1:8080 --spec my.openapi.yaml --bindings my.bindings.yaml',
  ],
  define: (command, context) => {
    addCandidateOptions(command);
    addLanguageOption(
      addFormatOption(command, formatNames('report', 'messages', 'exchanges'), 'terminal,json,html,junit'),
      pageAndSummary,
    );
    addHistoryOption(command);
    addAskingOptions(command);
    addPluginOption(command);
    addJudgingOptions(command).action(async (buildingBlock: string | undefined, options: RunOptions) => {
      context.exit(await run(buildingBlock, options, context.environment));
    });
  },
});

async function run(named: string | undefined, options: RunOptions, environment: Environment): Promise<number> {
  // Until it is known how large the definition is.
  holdYoung(true);
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { filesLine } = await import('./kit/files-line.js');
  const { writeRun } = await import('./kit/write-documents.js');
  const { comparerWithLast } = await import('./kit/last-report.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(formatsOf(options), ['report', 'messages', 'exchanges'], plugins);
  const judging = await readJudging(options, defaultRegime, environment);
  const profile = await profileFor(options, judging.about.evidence, environment);
  const messages = formats.some(({ name }) => name === 'messages');
  const about = { ...requestOf(options, environment), profile, plugins, messages, ...judging.about };
  if (options.dryRun) return showRequests(named, { ...about, options }, environment);
  const { out, release, ...own } = await folderFor(
    named,
    { ...options, bounds: concurrencyFor(options, profile) },
    environment,
  );
  const last = { buildingBlock: own.buildingBlock, out: options.out ?? options.resume, cwd: environment.cwd };
  const compare = await comparerWithLast(last);
  try {
    const result = await checkInto(
      { ...about, ...own, out: path.resolve(environment.cwd, out) },
      runProgress(options, environment),
      environment,
    );
    const written = await writeRun(
      {
        ...result,
        formats,
        folder: out,
        out,
        ...knownGapsIn(judging.rules),
        since: compare(result.report),
        history: await historyOf(result.report, options, environment),
        brief: options.quiet,
        language: options.lang,
      },
      environment,
    );
    // The names of the files are shown at the terminal only where the report is.
    if (!options.quiet && formats.some(({ name }) => name === 'terminal'))
      environment.stdout.write(filesLine(out, written, options.lang));
    await submit({ folder: out, plugins }, options, environment);
    if (options.shard !== undefined) return shardCode(result.report, out, environment);
    if (options.watch) return await watch(result.report, { ...about, ...own, out, options }, environment);
    return passes(result.report, judging.rules, environment);
  } finally {
    release();
  }
}

type AskedAgain = Omit<CheckRequest, 'onProgress'> & { readonly options: RunOptions };

/** Asks what failed again until the user ends it. @returns the exit code of the last run */
async function watch(
  report: Report,
  { options, out, ...request }: AskedAgain,
  environment: Environment,
): Promise<number> {
  const { watchRun } = await import('../app/watch-run.js');
  const { httpNetwork } = await import('../pipeline/network.js');
  const { takeFolder } = await import('../app/run-folder.js');
  const { gate } = await import('../gate/gate.js');
  const network = httpNetwork(request.profile, environment);
  const folder = path.resolve(environment.cwd, out, 'watch');
  const ask = async (tags = request.tags): Promise<Report> => {
    const { recorder, release } = takeFolder(folder, environment);
    const again = { ...request, tags, recorder, out: folder };
    return (await checkInto(again, runProgress(options, environment), environment).finally(release)).report;
  };
  const last = await watchRun({ report, ask, probe: network.transport }, environment).finally(network.close);
  return gate(last).code;
}

/** A shard by itself decides nothing: what it found counts where it is merged. */
function shardCode({ run: { complete } }: Report, out: string, { stderr }: Environment): number {
  stderr.write(`This is one shard. Merge all of them: govstack-check merge ${out} … --out <folder>\n`);
  return complete ? exitCodes.conforms : exitCodes.failure;
}

/** What a run would send, and nothing of it is sent. */
async function showRequests(
  named: string | undefined,
  {
    options,
    ...about
  }: Omit<DryRunRequest, 'buildingBlock' | 'tags' | 'onProgress'> & { readonly options: RunOptions },
  environment: Environment,
): Promise<number> {
  const { dryRunFormat } = await import('./kit/print-dry-run.js');
  const { dryRun } = await import('../app/dry-run.js');
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { sendRequests } = await import('../pipeline/send-requests.js');
  const { stdout } = environment;
  const buildingBlock = nameOf(named);
  const written = dryRunFormat(options.format, buildingBlock);
  const tags = await selectedTags(options, { buildingBlock, out: options.out, cwd: environment.cwd });
  const progress = dryRunProgress(options, environment);
  const request = { ...about, buildingBlock, tags, onProgress: progress.show };
  const onRequest = (sent: DryRequest): void => void stdout.write(written.request(sent));
  const send: DryRunParts['send'] = (asked, parts) => sendRequests(bundledChecks, asked, parts);
  const end = await dryRun(request, { send, onRequest, environment }).finally(progress.clear);
  stdout.write(written.end(end));
  return exitCodes.conforms;
}

/** A submission holds the report as JSON. */
function formatsOf({ format, submission }: RunOptions): string {
  return submission === undefined || format.split(',').includes('json') ? format : `${format},json`;
}

async function submit(
  { folder, plugins }: SubmissionSource,
  { submission, spec }: RunOptions,
  environment: Environment,
): Promise<void> {
  if (submission === undefined) return;
  const { writeSubmission } = await import('./kit/write-submission.js');
  const at = (file: string): string => path.resolve(environment.cwd, file);
  const source = {
    folder: at(folder),
    ...(plugins === undefined ? {} : { plugins }),
    ...(spec === undefined ? {} : { spec: at(spec) }),
  };
  await writeSubmission(source, submission, environment);
}

/** The folder of the run, as it is called from where the command was called, and what is run there. */
async function folderFor(
  named: string | undefined,
  options: RunOptions & { readonly bounds: Concurrency },
  environment: Environment,
) {
  const { out, resume, bounds } = options;
  if (resume !== undefined) return folderOfBegun(resume, named, environment);
  const { freeFolder, takeFolder } = await import('../app/run-folder.js');
  const { cwd, now } = environment;
  const buildingBlock = nameOf(named);
  const tags = await selectedTags(options, { buildingBlock, out, cwd });
  const usual = path.join('reports', `${buildingBlock}-${stamp(now())}`);
  const folder = out === undefined ? freeFolder(path.resolve(cwd, usual)) : path.resolve(cwd, out);
  const { recorder, release } = takeFolder(folder, environment);
  return { out: out ?? path.relative(cwd, folder), buildingBlock, tags, ...bounds, recorder, release };
}

/** A run that goes on asks what it asked when it began, whatever the options say. */
async function folderOfBegun(out: string, named: string | undefined, environment: Environment) {
  const { resumeFolder } = await import('../app/resume-run.js');
  const { facts, begun, recorder, release } = resumeFolder(path.resolve(environment.cwd, out), environment);
  const { ownDefinition: _, ownFeatures: __, plugins: ___, ...asked } = facts.request;
  return { ...asked, buildingBlock: named ?? asked.buildingBlock, out, begun, recorder, release };
}

/** @throws UserError when it is left out */
function nameOf(buildingBlock: string | undefined): string {
  if (buildingBlock !== undefined) return buildingBlock;
  throw new UserError('No Building Block is named.', { hint: 'To list the known ones, use: govstack-check list.' });
}

/** What checks a candidate, with the checks of the package. */
async function checker() {
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  return checkWith(bundledChecks);
}

async function checkInto(
  request: Omit<CheckRequest, 'onProgress'>,
  progress: RunProgress,
  environment: Environment,
): Promise<CheckResult> {
  const check = await checker();
  const result = await check({ ...request, onProgress: progress.show }, environment);
  progress.clear();
  return result;
}
