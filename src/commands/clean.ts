import path from 'node:path';
import type { Environment } from '../support/environment.js';
import { exitCodes } from '../support/errors.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addPluginOption, gather, httpUrl } from './kit/options.js';
import { addOwnFilesOptions, type OwnFiles, ownFiles } from './kit/own-files.js';
import { type ProfileOptions, profileFor } from './kit/profile-options.js';

interface CleanOptions extends ProfileOptions, OwnFiles {
  readonly plugin: readonly string[];
  readonly allowWrites: boolean;
}

export const command = defineCommand({
  order: 27,
  group: 'check',
  summary: 'remove the items that a run created, also if the run was killed',
  exitCodes: {
    0: 'no item is left that an operation of the definition can remove',
    1: 'an item is left that should have been removed',
    ...commonExitCodes,
  },
  examples: ['clean reports/consent-20261121T201500Z --profile govstack-check.yaml'],
  define: (command, context) => {
    command
      .argument('<folder>', 'the folder of the run')
      .option('--profile <file>', 'the profile of the run, with its credentials')
      .option('--url <url>', 'base URL of the candidate, if --url was given to the run', httpUrl('--url'))
      .option('--header <header>', 'header for every request, the same as for the run; repeatable', gather, []);
    addOwnFilesOptions(command).option(
      '--allow-writes',
      'allow removing items from a candidate that is not on this machine',
      false,
    );
    addPluginOption(command).action(async (folder: string, options: CleanOptions) => {
      context.exit(await clean(folder, options, context.environment));
    });
  },
});

async function clean(folder: string, options: CleanOptions, environment: Environment): Promise<number> {
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { cleanFolder } = await import('../app/clean-folder.js');
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  const { leftGroups } = await import('../report/left-items.js');
  const { noOperation } = await import('../model/clean-up.js');
  const profile = await profileFor(options, undefined, environment);
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const about = { ...ownFiles(options, environment), plugins, profile, allowWrites: options.allowWrites };
  const source = { ...about, folder: path.resolve(environment.cwd, folder) };
  const report = await cleanFolder(source, { check: checkWith(bundledChecks), environment });
  const groups = leftGroups(report);
  environment.stdout.write(`removed: ${report.run.items?.removed ?? 0}\n`);
  for (const { count, resource, why, identifiers } of groups)
    environment.stdout.write(`left: ${count} × ${resource}: ${why} (${identifiers.join(', ')})\n`);
  return groups.every(({ why }) => why === noOperation) ? exitCodes.conforms : exitCodes.gaps;
}
