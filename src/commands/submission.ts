import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, UserError } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { type Action, defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addPluginOption } from './kit/options.js';
import { addOwnFilesOptions, type OwnFiles, ownFiles } from './kit/own-files.js';

interface BuildOptions extends OwnFiles {
  readonly out: string;
  readonly sign?: string;
  readonly plugin: readonly string[];
}

const build: Action = {
  summary: 'pack the results of a run into one file that anyone can verify',
  notes: `The file holds the recording, the report, the features, and the profile, evidence and overlay of the vendor, all without secrets. The same folder always gives the same bytes.`,
  exitCodes: { 0: 'the submission is written', ...commonExitCodes },
  examples: ['submission build reports/registration-20261121T201500Z --out registration.zip --sign vendor.jwk'],
  define: (command, context) => {
    command
      .argument('<folder>', 'the folder of a run')
      .requiredOption('--out <file>', 'the file to write')
      .option('--sign <file>', 'sign it with this private key (JWK of Ed25519)');
    addPluginOption(addOwnFilesOptions(command)).action((folder: string, options: BuildOptions) =>
      buildInto(folder, options, context),
    );
  },
};

const keygen: Action = {
  summary: 'make a key pair for signing submissions',
  exitCodes: { 0: 'the keys are written', ...commonExitCodes },
  examples: ['submission keygen --out vendor'],
  define: (command, context) => {
    command
      .requiredOption(
        '--out <name>',
        'write <name>.jwk, which you keep secret, and <name>.public.jwk, which you give to reviewers',
      )
      .action(({ out }: { readonly out: string }) => writeKeys(out, context));
  },
};

export const command = defineCommand({
  order: 22,
  group: 'handIn',
  summary: 'make a file that a vendor submits for review',
  examples: ['submission build reports/registration-20261121T201500Z --out registration.zip'],
  subcommands: { build, keygen },
});

async function buildInto(folder: string, options: BuildOptions, { environment }: CommandContext): Promise<void> {
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { writeSubmission } = await import('./kit/write-submission.js');
  const at = (name: string): string => path.resolve(environment.cwd, name);
  const source = {
    folder: at(folder),
    plugins: await loadPlugins(options.plugin, environment.cwd),
    ...(options.sign === undefined ? {} : { key: await readKey(at(options.sign)) }),
    ...ownFiles(options, environment),
  };
  await writeSubmission(source, options.out, environment);
}

async function readKey(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(`The key ${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Make one with: govstack-check submission keygen.',
      cause: error,
    });
  });
}

/** The private key can be read by its owner only. */
async function writeKeys(out: string, { environment }: CommandContext): Promise<void> {
  const { newSigningKeys } = await import('../submission/signature.js');
  const { writeNew } = await import('./kit/write-new.js');
  const { privateKey, publicKey } = await newSigningKeys();
  const file = path.resolve(environment.cwd, out);
  await writeNew(`${file}.jwk`, privateKey, 0o600);
  await writeNew(`${file}.public.jwk`, publicKey);
  environment.stdout.write(`${out}.jwk\n${out}.public.jwk\n`);
}
