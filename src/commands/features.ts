import path from 'node:path';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';

interface FeaturesOptions {
  readonly html: string;
  readonly features?: string;
}

export const command = defineCommand({
  order: 82,
  group: 'inside',
  summary: 'write the features as HTML pages that people can read in a browser',
  exitCodes: { 0: 'the pages are written', ...commonExitCodes },
  examples: ['features --html build/features', 'features consent --html build/features'],
  define: (command, context) => {
    command
      .argument('[building-block]', 'its id (default: all Building Blocks)')
      .requiredOption('--html <folder>', 'folder for the pages, with an index.html')
      .option('--features <dir>', 'folder of the features (default: those of the package)')
      .action((buildingBlock: string | undefined, options: FeaturesOptions) => write(buildingBlock, options, context));
  },
});

async function write(
  buildingBlock: string | undefined,
  { html, features }: FeaturesOptions,
  { environment }: CommandContext,
): Promise<void> {
  const { writeFeaturesSite } = await import('../app/features-site.js');
  const { cwd, stdout } = environment;
  const files = await writeFeaturesSite({
    ...(buildingBlock === undefined ? {} : { buildingBlock }),
    ...(features === undefined ? {} : { features: path.resolve(cwd, features) }),
    out: path.resolve(cwd, html),
  });
  for (const file of files) stdout.write(`${path.relative(cwd, file)}\n`);
}
