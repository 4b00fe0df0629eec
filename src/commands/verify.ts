import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import type { Verification } from '../model/verification.js';
import { exitCodes, messageOf, UserError } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addPluginOption } from './kit/options.js';
import { ownFiles } from './kit/own-files.js';

interface VerifyOptions {
  readonly key?: string;
  readonly spec?: string;
  readonly bindings?: string;
  readonly format: 'terminal' | 'markdown' | 'json';
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 24,
  summary: 'verify a submission: judge every verdict again and compute the score again, without a network',
  exitCodes: {
    0: 'everything is verified',
    1: 'something differs',
    ...commonExitCodes,
    3: 'something cannot be verified here, or govstack-check itself failed',
  },
  examples: ['verify registration.zip --key vendor.public.jwk', 'verify registration.zip --format markdown'],
  define: (command, context) => {
    command.argument('<submission.zip>', 'a submission that a vendor hands in');
    addPluginOption(command)
      .option('--key <file>', 'the public key of whoever must have signed it (JWK)')
      .option('--spec <file>', 'the OpenAPI document of a run that was made with --spec')
      .option('--bindings <file>', 'the bindings of a run that was made with --bindings')
      .addOption(
        new Option('--format <name>', 'how the page is written')
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
  };
  const verification = await verifySubmission(request, { check: checkWith(bundledChecks), environment });
  environment.stdout.write(await written(verification, options.format));
  exit(codes[verification.standing]);
}

async function written(verification: Verification, format: VerifyOptions['format']): Promise<string> {
  const { verificationMarkdown, verificationText } = await import('../report/verification-page.js');
  if (format === 'json') return `${JSON.stringify(verification, null, 1)}\n`;
  return format === 'markdown' ? verificationMarkdown(verification) : verificationText(verification);
}

async function read(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`, { hint: 'Check its name.', cause: error });
  });
}
