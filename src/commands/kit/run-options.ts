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
    .argument('[building-block]', 'its id, such as digital-registries; any name with --spec; known with --resume')
    .option('--url <url>', 'base URL of the candidate, for all its APIs', httpUrl('--url'))
    .option('--profile <file>', 'candidate profile (YAML)')
    .option(
      '--header <header>',
      'header for every request, as "Name: value" with ${VARIABLE} for secrets; repeatable',
      gather,
      [],
    )
    .option('--spec <file>', 'check against this OpenAPI 3 document instead')
    .option('--bindings <file>', 'what that document leaves unsaid (YAML; spec bindings writes what is inferred)')
    .option('--allow-external-refs', 'let the document refer to URLs and to files outside its folder', false)
    .option('--listen <host:port>', 'listen here for calls that the candidate makes', hostAndPort)
    .option('--public-url <url>', 'how the candidate reaches the listener', httpUrl('--public-url'))
    .option('--features <dir>', 'run the features of this folder')
    .option('--out <dir>', 'folder for the reports (default: reports/<building-block>-<time>)')
    .option('--submission <file>', 'pack what the run leaves into this file, which anyone can verify')
    .option('--resume <dir>', 'go on with the run of this folder; give the same profile, definition and plugins');
  addWritingOptions(command);
}

/** What is asked, and how hard. */
export function addAskingOptions(command: Command): void {
  addSelectionOptions(command)
    .option('--probe <list>', `run stress probes: ${probes.join(', ')}; separated by commas`, probeList, [])
    .addOption(
      new Option('--dry-run', 'print every request that would be sent, and send nothing')
        .default(false)
        .conflicts(['resume', 'submission', 'waitFor']),
    )
    .addOption(
      new Option('--shard <i/n>', 'run only part i of n parts, cut by the number of requests; merge joins them')
        .argParser(shardOption)
        .conflicts(['submission', 'failUnder', 'requireLevel', 'allowGaps', 'lastFailed']),
    )
    .addOption(
      new Option('--watch', 'stay, and ask what failed again when the candidate was restarted, or on Enter')
        .default(false)
        .conflicts(['dryRun', 'shard', 'submission', 'resume']),
    )
    .option('--wait-for <s>', 'wait up to so many seconds for a candidate that is not up yet', positiveNumber)
    .option('--continue', 'run although the first look at the candidate says that nothing can be judged', false)
    .option('--keep-items', 'leave what the run creates at the candidate', false)
    .option('--identify', 'name govstack-check to the candidate in the header User-Agent', false)
    .option(
      '--seed <n>',
      'number from which the test values are made (default: another in every run; report.json names it)',
      wholeNumber,
    )
    .addOption(new Option('--depth <depth>', 'how much to ask').choices(depths).default('standard'))
    .option(
      '--concurrency <n>',
      'number of concurrent requests (default: as many as the candidate bears)',
      positiveNumber,
    )
    .option('--max-concurrency <n>', 'maximum number of concurrent requests (default: 32)', positiveNumber)
    .option('--rate <n>', 'maximum number of requests per second', positiveNumber)
    .option('--max-time <ms>', 'report a gap where an answer takes more milliseconds (default: never)', positiveNumber)
    .option('--verbose', 'say of each operation how it ended as soon as it is over', false)
    .option('--quiet', 'print only what the run comes to', false);
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
