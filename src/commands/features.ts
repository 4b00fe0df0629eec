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
  summary: 'show the features as pages for a browser: what a candidate is asked, for people',
  exitCodes: { 0: 'the pages are written', ...commonExitCodes },
  examples: ['features --html build/features', 'features consent --html build/features'],
  define: (command, context) => {
    command
      .argument('[building-block]', 'its id; all when left out')
      .requiredOption('--html <folder>', 'the folder for the pages; index.html lists them')
      .option('--features <dir>', 'show the features of this folder, in place of those of the package')
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
