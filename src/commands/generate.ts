import path from 'node:path';
import type { Environment } from '../support/environment.js';
import { exitCodes } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';

interface GenerateOptions {
  readonly check: boolean;
  readonly out?: string;
}

export const command = defineCommand({
  order: 80,
  summary: 'write the Gherkin features of a Building Block, or of all',
  exitCodes: {
    0: 'the features are written, or with --check are as generated',
    1: 'with --check: the features on disk differ',
    ...commonExitCodes,
  },
  examples: ['generate consent', 'generate --check'],
  define: (command, context) => {
    command
      .argument('[building-block]', 'its id; all when left out')
      .option('--check', 'write nothing; fail when the features on disk differ', false)
      .option('--out <dir>', 'folder for the features (default: that of the package)')
      .action(async (buildingBlock: string | undefined, options: GenerateOptions) => {
        context.exit(await generate(buildingBlock, options, context));
      });
  },
});

async function generate(
  only: string | undefined,
  options: GenerateOptions,
  { environment }: CommandContext,
): Promise<number> {
  const { knownBuildingBlocks } = await import('../app/generate-features.js');
  let drifted = false;
  for (const buildingBlock of only === undefined ? await knownBuildingBlocks() : [only])
    drifted = (await features(buildingBlock, options, environment)) || drifted;
  if (only === undefined && options.out === undefined) drifted = (await overview(options, environment)) || drifted;
  return options.check && drifted ? exitCodes.gaps : exitCodes.conforms;
}

/** @returns true when they were not as they should be */
async function features(
  buildingBlock: string,
  { out, check }: GenerateOptions,
  { cwd, stdout, stderr }: Environment,
): Promise<boolean> {
  const { generateFeatures } = await import('../app/generate-features.js');
  const place = out === undefined ? {} : { out: path.resolve(cwd, out) };
  const { folder, files, drift } = await generateFeatures(buildingBlock, { ...place, write: !check });
  const differing = [...drift.missing, ...drift.changed, ...drift.extra];
  if (check) for (const file of differing) stderr.write(`differs: ${path.join(folder, file)}\n`);
  stdout.write(`${buildingBlock}: ${files} features, ${stateWords(differing.length, check)}\n`);
  return differing.length > 0;
}

/** @returns true when it was not as it should be */
async function overview({ check }: GenerateOptions, { stdout }: Environment): Promise<boolean> {
  const { generateOverview } = await import('../app/generate-features.js');
  const differs = await generateOverview({ write: !check });
  stdout.write(`list of Building Blocks: ${stateWords(differs ? 1 : 0, check)}\n`);
  return differs;
}

function stateWords(differing: number, checked: boolean): string {
  if (!checked) return `${differing} written anew`;
  return differing === 0 ? 'as generated' : `${differing} differ`;
}
