import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

const example = `
Examples:
  govstack-check list
  govstack-check list payments`;

export function addList(program: Command, context: CommandContext): void {
  program
    .command('list')
    .description('list the Building Blocks and what can be checked for them, or the operations of one')
    .argument('[building-block]', 'its id')
    .addHelpText('after', example)
    .action(async (buildingBlock: string | undefined) => {
      const { listBuildingBlocks, listBuildingBlock } = await import('../list-building-blocks.js');
      const text = buildingBlock === undefined ? await listBuildingBlocks() : await listBuildingBlock(buildingBlock);
      context.environment.stdout.write(text);
    });
}
