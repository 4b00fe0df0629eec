import type { Command } from 'commander';
import type { CommandContext } from '../cli/command-context.js';

const example = `
Examples:
  govstack-check list
  govstack-check list payments
  govstack-check list --use-cases`;

export function addList(program: Command, context: CommandContext): void {
  program
    .command('list')
    .description('list the Building Blocks and what can be checked for them, or the operations of one')
    .argument('[building-block]', 'its id')
    .option('--use-cases', 'list the end-to-end use cases instead', false)
    .addHelpText('after', example)
    .action(async (buildingBlock: string | undefined, options: { useCases: boolean }) => {
      if (options.useCases) {
        const { listUseCases } = await import('../app/list-use-cases.js');
        context.environment.stdout.write(await listUseCases());
        return;
      }
      context.environment.stdout.write(await listed(buildingBlock));
    });
}

/** The list of all loads no definition. */
async function listed(buildingBlock: string | undefined): Promise<string> {
  if (buildingBlock === undefined) {
    const { listBuildingBlocks } = await import('../app/list-building-blocks.js');
    return listBuildingBlocks();
  }
  const { listBuildingBlock } = await import('../app/list-operations.js');
  return listBuildingBlock(buildingBlock);
}
