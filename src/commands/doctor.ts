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
  summary: 'look at all that a run needs, one line each, with what to do where something is missing',
  notes: 'Nothing is sent but one GET to each base URL.',
  exitCodes: { 0: 'all is in order', 1: 'something is to be mended', ...commonExitCodes },
  examples: [
    'doctor consent --profile govstack-check.yaml',
    'doctor my-registry --spec my.openapi.yaml --profile govstack-check.yaml',
  ],
  define: (command, context) => {
    command
      .argument('[building-block]', 'its id')
      .option('--profile <file>', 'candidate profile (YAML)')
      .option('--spec <file>', 'the OpenAPI document of one’s own, as run takes it')
      .option('--bindings <file>', 'what that document leaves unsaid (YAML), as run takes it')
      .option('--url <url>', 'base URL of the candidate', httpUrl('--url'))
      .option('--header <header>', 'header for every request, as run takes it; repeatable', gather, [])
      .option('--out <dir>', 'folder for the reports', 'reports')
      .option('--allow-writes', 'as run takes it', false)
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

const marks: Readonly<Record<DoctorLine['standing'], string>> = { good: '✓ good', bad: '✕ mend', skipped: '– left' };

function inWords({ what, standing, found, advice }: DoctorLine, width: number): string {
  const lines = paragraph(`${what}: ${found}`, width, 8);
  const todo = advice === undefined ? [] : paragraph(advice, width, 8);
  return [`${marks[standing]}  ${lines[0]?.trimStart() ?? ''}`, ...lines.slice(1), ...todo].join('\n');
}
