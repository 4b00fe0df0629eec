import path from 'node:path';
import type { DoctorLine } from '../app/doctor.js';
import { paragraph } from '../report/layout.js';
import type { Environment } from '../support/environment.js';
import { exitCodes } from '../support/errors.js';
import { plainText } from '../support/plain-text.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { gather, httpUrl } from './kit/options.js';
import { type OwnFiles, ownFiles } from './kit/own-files.js';
import { type ProfileOptions, profileFor } from './kit/profile-options.js';
import { terminalOptions } from './kit/terminal-options.js';

interface DoctorOptions extends ProfileOptions, OwnFiles {
  readonly out: string;
  readonly allowWrites: boolean;
}

export const command = defineCommand({
  order: 8,
  group: 'begin',
  summary: 'check that everything a run needs is in place, and say what to do if something is missing',
  notes: 'The command sends one GET request to each base URL, and nothing else.',
  exitCodes: { 0: 'everything is in order', 1: 'something must be fixed', ...commonExitCodes },
  examples: [
    'doctor consent --profile govstack-check.yaml',
    'doctor my-registry --spec my.openapi.yaml --profile govstack-check.yaml',
  ],
  define: (command, context) => {
    command
      .argument('[building-block]', 'its id')
      .option('--profile <file>', 'candidate profile (YAML)')
      .option('--spec <file>', 'your own OpenAPI document, the same as for run')
      .option('--bindings <file>', 'what that document does not say (YAML), the same as for run')
      .option('--url <url>', 'base URL of the candidate', httpUrl('--url'))
      .option('--header <header>', 'header for every request, in the same form as for run; repeatable', gather, [])
      .option('--out <dir>', 'folder for the reports', 'reports')
      .option('--allow-writes', 'the same as for run', false)
      .action(async (buildingBlock: string | undefined, options: DoctorOptions) => {
        context.exit(await examine(buildingBlock, options, context.environment));
      });
  },
});

async function examine(
  buildingBlock: string | undefined,
  options: DoctorOptions,
  environment: Environment,
): Promise<number> {
  const { doctor } = await import('../app/doctor.js');
  const { profile, out, allowWrites } = options;
  const request = {
    ...(buildingBlock === undefined ? {} : { buildingBlock }),
    ...(profile === undefined ? {} : { profileFile: path.resolve(environment.cwd, profile) }),
    ...ownFiles(options, environment),
    profile: () => profileFor(options, undefined, environment),
    out: path.resolve(environment.cwd, out),
    allowWrites,
    node: process.versions.node,
  };
  const lines = await doctor(request, environment);
  const { width } = terminalOptions(environment);
  for (const line of lines) environment.stdout.write(`${plainText(inWords(line, width))}\n`);
  return lines.some(({ standing }) => standing === 'bad') ? exitCodes.gaps : exitCodes.conforms;
}

const marks: Readonly<Record<DoctorLine['standing'], string>> = { good: '✓ good', bad: '✕ fix', skipped: '– left' };

function inWords({ what, standing, found, advice }: DoctorLine, width: number): string {
  const lines = paragraph(`${what}: ${found}`, width, 8);
  const todo = advice === undefined ? [] : paragraph(advice, width, 8);
  return [`${marks[standing]}  ${lines[0]?.trimStart() ?? ''}`, ...lines.slice(1), ...todo].join('\n');
}
