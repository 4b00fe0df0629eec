import { readFile } from 'node:fs/promises';
import type { Environment } from '../support/environment.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addPluginOption } from './kit/options.js';

interface ListOptions {
  readonly useCases: boolean;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 70,
  group: 'begin',
  summary: 'list the Building Blocks, or the operations of one',
  exitCodes: { 0: 'the list is printed', ...commonExitCodes },
  examples: ['list', 'list payments', 'list --use-cases'],
  define: (command, context) => {
    addPluginOption(command)
      .argument('[building-block]', 'its id')
      .option('--use-cases', 'list the end-to-end use cases instead', false)
      .action((buildingBlock: string | undefined, options: ListOptions) => list(buildingBlock, options, context));
  },
});

async function list(
  buildingBlock: string | undefined,
  options: ListOptions,
  { environment }: CommandContext,
): Promise<void> {
  if (options.useCases) {
    const { listUseCases } = await import('../app/list-use-cases.js');
    environment.stdout.write(await listUseCases());
    return;
  }
  environment.stdout.write(await listed(buildingBlock, options, environment));
}

/** The list of all as the build wrote it (tools/write-overview.js), so that nothing is loaded to lay it out. */
const writtenList = new URL('list.txt', import.meta.url);

/** The list of all loads no definition. */
async function listed(
  buildingBlock: string | undefined,
  { plugin }: ListOptions,
  { cwd }: Environment,
): Promise<string> {
  if (buildingBlock === undefined) {
    const written = await readFile(writtenList, 'utf8').catch(() => undefined);
    return written ?? (await import('../app/list-building-blocks.js')).listBuildingBlocks();
  }
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { listBuildingBlock } = await import('../app/list-operations.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  return listBuildingBlock(buildingBlock, bundledChecks, await loadPlugins(plugin, cwd));
}
