import path from 'node:path';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { buildingBlockExitCodes } from './kit/exit-code-words.js';

export const command = defineCommand({
  order: 90,
  summary: 'write a commented candidate profile',
  exitCodes: { 0: 'the profile is written', ...buildingBlockExitCodes },
  examples: ['init digital-registries'],
  define: (command, context) => {
    command
      .argument('<building-block>', 'its id')
      .option('--out <file>', 'where to write it', 'govstack-check.yaml')
      .action((buildingBlock: string, options: { out: string }) => init(buildingBlock, options.out, context));
  },
});

async function init(buildingBlock: string, out: string, { environment }: CommandContext): Promise<void> {
  const { loadCatalogue } = await import('../pipeline/load-catalogue.js');
  const { starterProfile } = await import('../profile/starter-profile.js');
  const { writeNew } = await import('./kit/write-new.js');
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  await writeNew(path.resolve(environment.cwd, out), starterProfile(catalogue));
  environment.stdout.write(
    `${out} is written. Fill it in, then: govstack-check run ${buildingBlock} --profile ${out}\n`,
  );
}
