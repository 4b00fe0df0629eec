import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import type { LiveRequest } from '../app/verify-live.js';
import type { Verification } from '../model/verification.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, messageOf, UserError } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addPluginOption, wholeNumber } from './kit/options.js';
import { addOwnFilesOptions, type OwnFiles, ownFiles } from './kit/own-files.js';
import { liveProfile } from './kit/profile-options.js';

interface VerifyOptions extends OwnFiles {
  readonly key?: string;
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly plugin: readonly string[];
  readonly live: boolean;
  readonly allowWrites: boolean;
  readonly readOnly: boolean;
  readonly url?: string;
  readonly profile?: string;
  readonly sample: number;
  readonly seed?: string;
}

export const command = defineCommand({
  order: 24,
  group: 'handIn',
  summary:
    'verify a submission: judge its recording again and compare all verdicts and scores; send nothing without --live',
  exitCodes: {
    0: 'everything is verified',
    1: 'something differs',
    ...commonExitCodes,
    3: 'something cannot be verified here, or govstack-check itself failed',
  },
  examples: [
    'verify registration.zip --key vendor.public.jwk',
    'verify registration.zip --format markdown',
    'verify registration.zip --live --url https://candidate.example.org --sample 50',
  ],
  define: (command, context) => {
    command.argument('<submission.zip>', 'the submission of a vendor');
    addPluginOption(command).option('--key <file>', 'public key that must have signed it (JWK)');
    addOwnFilesOptions(command)
      .option('--live', 'run some of the recorded scenarios again at the running candidate', false)
      .option('--url <url>', 'base URL of the candidate, for --live')
      .option(
        '--profile <file>',
        'its profile, for --live (default: that of the submission; secrets come from environment variables)',
      )
      .option('--allow-writes', 'allow --live to write to a candidate that is not on this machine', false)
      .option('--read-only', 'send only requests that change nothing, for --live', false)
      .option('--sample <n>', 'number of scenarios to run, for --live', wholeNumber, 20)
      .option('--seed <text>', 'text that selects these scenarios (default: random)')
      .addOption(
        new Option('--format <name>', 'format of the result')
          .choices(['terminal', 'markdown', 'json'])
          .default('terminal'),
      )
      .action((file: string, options: VerifyOptions) => verify(file, options, context));
  },
});

const codes: Readonly<Record<Verification['standing'], number>> = {
  verified: exitCodes.conforms,
  differs: exitCodes.gaps,
  unknown: exitCodes.failure,
};

async function verify(file: string, options: VerifyOptions, { environment, exit }: CommandContext): Promise<void> {
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  const { allChecks } = await import('../pipeline/checks.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { verifySubmission } = await import('../app/verify-submission.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const at = (name: string): string => path.resolve(environment.cwd, name);
  const request = {
    submission: await read(at(file)),
    plugins,
    checks: allChecks(bundledChecks, plugins),
    ...(options.key === undefined ? {} : { key: (await read(at(options.key))).toString('utf8') }),
    ...ownFiles(options, environment),
    ...liveOf(options, environment),
  };
  const verification = await verifySubmission(request, { check: checkWith(bundledChecks), environment });
  environment.stdout.write(await written(verification, options.format));
  exit(codes[verification.standing]);
}

/** @throws UserError when it is not said where the candidate runs */
function liveOf(options: VerifyOptions, environment: Environment): { readonly live?: LiveRequest } {
  const { live, url, sample, allowWrites, readOnly, seed = environment.newRunId() } = options;
  if (live !== (url !== undefined))
    throw new UserError('--live and --url go together.', { hint: 'Write: verify <submission.zip> --live --url <url>' });
  const profile = liveProfile({ ...options, header: [] }, environment);
  return live ? { live: { profile, sample, seed, allowWrites, readOnly } } : {};
}

async function written(verification: Verification, format: VerifyOptions['format']): Promise<string> {
  const { verificationMarkdown, verificationText } = await import('../report/verification-page.js');
  if (format === 'json') return `${JSON.stringify(verification, null, 1)}\n`;
  return format === 'markdown' ? verificationMarkdown(verification) : verificationText(verification);
}

async function read(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Check the path of the submission.',
      cause: error,
    });
  });
}
