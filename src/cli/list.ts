import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

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
        const { listUseCases } = await import('../list-use-cases.js');
        context.environment.stdout.write(await listUseCases());
        return;
      }
      const { listBuildingBlocks, listBuildingBlock } = await import('../list-building-blocks.js');
      const text = buildingBlock === undefined ? await listBuildingBlocks() : await listBuildingBlock(buildingBlock);
      context.environment.stdout.write(text);
    });
}
