import path from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import { writeNew } from '../cli/write-new.js';

const example = `
Example:
  govstack-check init digital-registries`;

export function addInit(program: Command, context: CommandContext): void {
  program
    .command('init')
    .description('write a commented candidate profile')
    .argument('<building-block>', 'its id')
    .option('--out <file>', 'where to write it', 'govstack-check.yaml')
    .addHelpText('after', example)
    .action(async (buildingBlock: string, options: { out: string }) => {
      const { loadCatalogue } = await import('../pipeline/check.js');
      const { starterProfile } = await import('../profile/starter-profile.js');
      const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
      const file = path.resolve(context.environment.cwd, options.out);
      await writeNew(file, starterProfile(catalogue));
      context.environment.stdout.write(
        `${options.out} is written. Fill it in, then: govstack-check run ${buildingBlock} --profile ${options.out}\n`,
      );
    });
}
