import path from 'node:path';
import { type Command, Option } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import { addJudgingOptions, type JudgingOptions, passes, readJudging } from '../cli/judging-options.js';
import { gather, hostAndPort, httpUrl, positiveNumber, wholeNumber } from '../cli/options.js';
import { stamp } from '../cli/time-stamp.js';
import { type Probe, probes } from '../model/cross-functional.js';
import { type Depth, depths } from '../model/plan.js';
import type { Profile } from '../model/profile.js';
import { defaultRegime } from '../model/regime.js';
import { defaultConcurrency, defaultSeed } from '../pipeline/check-request.js';
import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';

interface RunOptions extends JudgingOptions {
  readonly url?: string;
  readonly profile?: string;
  readonly header: readonly string[];
  readonly spec?: string;
  readonly allowExternalRefs: boolean;
  readonly features?: string;
  readonly listen?: { readonly host: string; readonly port: number };
  readonly publicUrl?: string;
  readonly out?: string;
  readonly format: string;
  readonly tags: string;
  readonly probe: readonly Probe[];
  readonly seed?: number;
  readonly depth: Depth;
  readonly concurrency?: number;
  readonly rate?: number;
}

const example = `
Examples:
  govstack-check run digital-registries --url http://127.0.0.1:8080 --header 'Authorization: \${CANDIDATE_KEY}'
  govstack-check run consent --profile govstack-check.yaml --format terminal,junit --out build/conformance
  govstack-check run my-registry --url http://127.0.0.1:8080 --spec my.openapi.yaml`;

export function addRun(program: Command, context: CommandContext): void {
  const command = program
    .command('run')
    .description('run the features of a Building Block against a candidate and report the fit-gap')
    .argument('<building-block>', 'its id, such as digital-registries; any name with --spec')
    .option('--url <url>', 'base URL of the candidate, for all its APIs', httpUrl)
    .option('--profile <file>', 'candidate profile (YAML)')
    .option(
      '--header <header>',
      'header for every request, as "Name: value" with ${VARIABLE} for secrets; repeatable',
      gather,
      [],
    )
    .option('--spec <file>', 'check against this OpenAPI 3.0 or 3.1 document instead')
    .option('--allow-external-refs', 'let the document refer to URLs and to files outside its folder', false)
    .option('--listen <host:port>', 'listen here for calls that the candidate makes', hostAndPort)
    .option('--public-url <url>', 'how the candidate reaches the listener', httpUrl)
    .option('--features <dir>', 'run the features of this folder')
    .option('--out <dir>', 'folder for the reports (default: reports/<building-block>-<time>)')
    .option(
      '--format <list>',
      'terminal, json, html, junit, csv, messages; separated by commas',
      'terminal,json,html,junit',
    )
    .option('--tags <expression>', 'run only scenarios with these tags, such as "@check=body-schema"', '')
    .option('--probe <list>', `ask what strains a candidate: ${probes.join(', ')}; separated by commas`, probeList, [])
    .option('--seed <n>', 'other test values, in features made for this run', wholeNumber)
    .addOption(new Option('--depth <depth>', 'how much to ask').choices(depths).default('standard'))
    .option('--concurrency <n>', 'so many requests under way at the same time (default: 4)', positiveNumber)
    .option('--rate <n>', 'no more than so many requests in a second', positiveNumber);
  addJudgingOptions(command)
    .addHelpText('after', example)
    .action(async (buildingBlock: string, options: RunOptions) => {
      context.exit(await run(buildingBlock, options, context.environment));
    });
}

async function run(buildingBlock: string, options: RunOptions, environment: Environment): Promise<number> {
  const { readFormats, writeReports } = await import('../cli/write-reports.js');
  const formats = readFormats(options.format);
  const profile = await profileFor(options, environment);
  const judging = await readJudging(options, defaultRegime, environment);
  const { check } = await import('../pipeline/check.js');
  const out = options.out ?? path.join('reports', `${buildingBlock}-${stamp(environment.now())}`);
  const spec = options.spec === undefined ? {} : { spec: path.resolve(environment.cwd, options.spec) };
  const features = options.features === undefined ? {} : { features: path.resolve(environment.cwd, options.features) };
  const progress = progressLine(environment);
  const { report, messages } = await check(
    {
      buildingBlock,
      ...spec,
      ...features,
      ...(options.listen === undefined ? {} : { listen: options.listen }),
      ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
      allowExternalRefs: options.allowExternalRefs,
      profile,
      seed: options.seed ?? defaultSeed,
      depth: options.depth,
      concurrency: options.concurrency ?? defaultConcurrency,
      ...(options.rate === undefined ? {} : { perSecond: options.rate }),
      tags: options.tags,
      probes: options.probe,
      out: path.resolve(environment.cwd, out),
      onProgress: progress.show,
      messages: formats.includes('messages'),
      ...judging.about,
    },
    environment,
  );
  progress.clear();
  const written = await writeReports({ report, messages, formats, out }, environment);
  if (formats.includes('terminal'))
    for (const file of written) environment.stdout.write(`${path.relative(environment.cwd, file)}\n`);
  return passes(report, judging.rules, environment);
}

/** @throws UserError naming the probes that there are. */
function probeList(text: string): Probe[] {
  return text.split(',').map((word) => {
    const found = probes.find((probe) => probe === word.trim());
    if (found !== undefined) return found;
    throw new UserError(`There is no probe "${word.trim()}".`, { hint: `Known: ${probes.join(', ')}.` });
  });
}

/** The profile, with what the command line overrides. */
async function profileFor(options: RunOptions, environment: Environment): Promise<Profile> {
  const { emptyProfile, readHeader, readProfile } = await import('../profile/read-profile.js');
  const { variables, cwd } = environment;
  const base =
    options.profile === undefined ? emptyProfile() : await readProfile(path.resolve(cwd, options.profile), variables);
  const headers = options.header.map((text) => {
    const { name, value } = splitHeader(text);
    return readHeader(name, value, variables);
  });
  const names = new Set(headers.map(({ name }) => name.toLowerCase()));
  const kept = base.headers.filter(({ name }) => !names.has(name.toLowerCase()));
  const url = options.url === undefined ? {} : { url: options.url, apis: withoutUrls(base.apis) };
  return { ...base, ...url, headers: [...kept, ...headers] };
}

function withoutUrls(apis: Profile['apis']): Profile['apis'] {
  return Object.fromEntries(Object.entries(apis).map(([name, { url: _, ...rest }]) => [name, rest]));
}

function splitHeader(text: string): { name: string; value: string } {
  const match = /^([^:\s]+):\s*(.*)$/.exec(text);
  if (match?.[1] !== undefined) return { name: match[1], value: match[2] ?? '' };
  throw new UserError(`"${text}" is not a header.`, { hint: `Write --header 'Name: value'.` });
}

/** Progress on a terminal, nothing in a pipe. */
function progressLine({ stderr }: Environment): { show: (done: number, total: number) => void; clear: () => void } {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, total) => void stderr.write(`\r${done} of ${total} scenarios`),
    clear: () => void stderr.write('\r\u001b[K'),
  };
}
