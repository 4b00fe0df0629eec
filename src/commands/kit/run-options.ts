import path from 'node:path';
import { type Command, Option } from 'commander';
import { type Probe, probes } from '../../model/cross-functional.js';
import { type Depth, depths } from '../../model/depth.js';
import type { Language } from '../../model/language.js';
import { defaultSeed } from '../../model/plan.js';
import type { Environment } from '../../support/environment.js';
import type { JudgingOptions } from './judging-options.js';
import {
  addWritingOptions,
  gather,
  hostAndPort,
  httpUrl,
  positiveNumber,
  shardOption,
  wholeNumber,
} from './options.js';
import { ownFiles } from './own-files.js';
import { probeList } from './probe-list.js';
import type { ProfileOptions } from './profile-options.js';
import { addSelectionOptions, type SelectionOptions } from './selection-options.js';

/** The options of `run`. */
export interface RunOptions extends JudgingOptions, ProfileOptions, SelectionOptions {
  readonly spec?: string;
  readonly bindings?: string;
  readonly allowExternalRefs: boolean;
  readonly features?: string;
  readonly listen?: { readonly host: string; readonly port: number };
  readonly publicUrl?: string;
  readonly out?: string;
  readonly resume?: string;
  readonly submission?: string;
  readonly format: string;
  readonly lang: Language;
  readonly history?: string;
  readonly probe: readonly Probe[];
  readonly waitFor?: number;
  readonly continue: boolean;
  readonly identify: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly allowWrites: boolean;
  readonly readOnly: boolean;
  readonly keepItems: boolean;
  readonly seed?: number;
  readonly depth: Depth;
  readonly concurrency?: number;
  readonly maxConcurrency?: number;
  readonly rate?: number;
  readonly maxTime?: number;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly plugin: readonly string[];
}

/** Which candidate, and against which definition. */
export function addCandidateOptions(command: Command): void {
  command
    .argument(
      '[building-block]',
      'its id, such as digital-registries; with --spec, any name; with --resume, not needed',
    )
    .option('--url <url>', 'base URL of the candidate, for all its APIs', httpUrl('--url'))
    .option('--profile <file>', 'candidate profile (YAML)')
    .option(
      '--header <header>',
      'header for every request, as "Name: value" with ${VARIABLE} for secrets; repeatable',
      gather,
      [],
    )
    .option('--spec <file>', 'check against this OpenAPI 3 or Swagger 2.0 document instead')
    .option('--bindings <file>', 'what that document does not say (YAML); the command "spec bindings" writes a draft')
    .option('--allow-external-refs', 'allow references in the document to URLs and to files outside its folder', false)
    .option('--listen <host:port>', 'address at which to listen for calls of the candidate', hostAndPort)
    .option('--public-url <url>', 'URL under which the candidate reaches the listener', httpUrl('--public-url'))
    .option('--features <dir>', 'folder of the features to run (default: those of the package)')
    .option('--out <dir>', 'folder for the reports (default: reports/<building-block>-<time>)')
    .option('--submission <file>', 'also pack the results into this file, which anyone can verify')
    .option('--resume <dir>', 'continue the run in this folder; give the same profile, definition and plugins');
  addWritingOptions(command);
}

/** What is asked, and how hard. */
export function addAskingOptions(command: Command): void {
  addSelectionOptions(command)
    .option('--probe <list>', `run stress probes: ${probes.join(', ')}; separated by commas`, probeList, [])
    .addOption(
      new Option('--dry-run', 'print all requests of the run, but send nothing')
        .default(false)
        .conflicts(['resume', 'submission', 'waitFor']),
    )
    .addOption(
      new Option(
        '--shard <i/n>',
        'run only part i of n, each with about the same number of requests; the command "merge" combines them',
      )
        .argParser(shardOption)
        .conflicts(['submission', 'failUnder', 'requireLevel', 'allowGaps', 'lastFailed']),
    )
    .addOption(
      new Option(
        '--watch',
        'do not end; run failed scenarios again when the candidate is restarted or Enter is pressed',
      )
        .default(false)
        .conflicts(['dryRun', 'shard', 'submission', 'resume']),
    )
    .option('--wait-for <s>', 'wait up to this number of seconds until the candidate answers', positiveNumber)
    .option('--continue', 'run even if the first requests show that nothing can be judged', false)
    .option('--keep-items', 'do not remove the items that the run creates', false)
    .option('--identify', 'send the name govstack-check in the header User-Agent', false)
    .option('--seed <n>', 'number from which test values are made (default: random; report.json names it)', wholeNumber)
    .addOption(new Option('--depth <depth>', 'how many scenarios to run').choices(depths).default('standard'))
    .option(
      '--concurrency <n>',
      'number of concurrent requests (default: as many as the candidate can handle)',
      positiveNumber,
    )
    .option('--max-concurrency <n>', 'maximum number of concurrent requests (default: 32)', positiveNumber)
    .option('--rate <n>', 'maximum number of requests per second', positiveNumber)
    .option(
      '--max-time <ms>',
      'report a gap if an answer takes longer than this number of milliseconds (default: no limit)',
      positiveNumber,
    )
    .option('--verbose', 'print the result of each operation as soon as it is known', false)
    .option('--quiet', 'print only the conclusion', false);
}

/** What the options say by themselves, without any file. */
export function requestOf(options: RunOptions, { cwd, variables, newSeed }: Environment) {
  const { features, listen, publicUrl, rate, waitFor, shard } = options;
  return {
    ...ownFiles(options, { cwd }),
    ...(features === undefined ? {} : { features: path.resolve(cwd, features) }),
    ...(listen === undefined ? {} : { listen }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(waitFor === undefined ? {} : { waitFor: waitFor * 1000 }),
    ...(rate === undefined ? {} : { perSecond: rate }),
    ...(shard === undefined ? {} : { shard: { ...shard, ...pipelineOf(variables) } }),
    allowExternalRefs: options.allowExternalRefs,
    seed: options.seed ?? (hasFixedValues(options) ? defaultSeed : newSeed()),
    depth: options.depth,
    probes: options.probe,
    continueRegardless: options.continue,
    identify: options.identify,
    allowWrites: options.allowWrites,
    readOnly: options.readOnly,
    keepItems: options.keepItems,
  };
}

/**
 * Test values are others in every run, so that nobody knows them beforehand. Features of the user's own are held against those of
 * the package, and so against its values; shards of one run have the same values.
 */
function hasFixedValues({ features, shard }: RunOptions): boolean {
  return features !== undefined || shard !== undefined;
}

/** Variables by which CI systems name the pipeline to which all jobs of a matrix belong; a job that is repeated has the same. */
const pipelineVariables = ['GITHUB_RUN_ID', 'CI_PIPELINE_ID', 'BUILD_TAG'];

function pipelineOf(variables: Environment['variables']): { readonly pipeline?: string } {
  const pipeline = pipelineVariables.map((name) => variables[name]).find((id) => id !== undefined && id !== '');
  return pipeline === undefined ? {} : { pipeline };
}
