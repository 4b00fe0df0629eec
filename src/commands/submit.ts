import path from 'node:path';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { httpUrl } from './kit/options.js';

interface SubmitOptions {
  readonly to: string;
  readonly branch: string;
  readonly dryRun: boolean;
}

export const command = defineCommand({
  order: 45,
  group: 'handIn',
  summary: 'upload the scenarios of a run to the test platform of GovStack',
  notes:
    'The platform counts a scenario as passed if none of its steps failed. So every scenario that does not pass in the report is uploaded as failed; scenarios that do not apply are left out. If the platform requires a key, set GOVSTACK_PLATFORM_KEY.',
  exitCodes: {
    0: 'the run is uploaded; with --dry-run, what would be uploaded is printed',
    ...commonExitCodes,
    3: 'the platform cannot be reached or refuses the run, or govstack-check itself failed',
  },
  examples: ['submit reports/consent-20261121T201500Z --to https://platform.example.org/api --dry-run'],
  define: (command, context) => {
    command
      .argument('<folder>', 'the folder of a run that was made with --format json,messages')
      .requiredOption('--to <url>', 'base URL of the platform', httpUrl('--to'))
      .option('--branch <name>', 'branch name under which the platform stores the run', 'main')
      .option('--dry-run', 'print what would be uploaded, but upload nothing', false)
      .action((folder: string, options: SubmitOptions) => submit(folder, options, context));
  },
});

async function submit(given: string, options: SubmitOptions, { environment }: CommandContext): Promise<void> {
  const { submitToPlatform } = await import('../app/submit-to-platform.js');
  const { readReport } = await import('./kit/read-report.js');
  const folder = path.resolve(environment.cwd, given);
  const report = await readReport(path.join(folder, 'report.json'));
  for (const line of await submitToPlatform({ folder, report, ...options }, environment))
    environment.stdout.write(`${line}\n`);
}
