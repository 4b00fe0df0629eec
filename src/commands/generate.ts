import path from 'node:path';
import type { Plugin } from '../pipeline/plugin.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, UserError } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { buildingBlockExitCodes } from './kit/exit-code-words.js';
import { addPluginOption } from './kit/options.js';

interface GenerateOptions {
  readonly check: boolean;
  readonly out?: string;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 80,
  group: 'inside',
  summary: 'write the Gherkin features of one Building Block, or of all',
  exitCodes: {
    0: 'the features are written; with --check, the features on disk are up to date',
    1: 'with --check: the features on disk differ',
    ...buildingBlockExitCodes,
  },
  examples: ['generate consent', 'generate --check'],
  define: (command, context) => {
    addPluginOption(command)
      .argument('[building-block]', 'its id (default: all Building Blocks)')
      .option('--check', 'write nothing, and fail if the features on disk differ', false)
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
  const { loadPlugins } = await import('../app/load-plugins.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  if (plugins.length > 0 && options.out === undefined) {
    throw new UserError('Features with the checks of a plugin cannot be written into the package.', {
      hint: 'Choose a folder of your own with --out.',
    });
  }
  let drifted = false;
  for (const buildingBlock of only === undefined ? await knownBuildingBlocks() : [only])
    drifted = (await features({ buildingBlock, plugins }, options, environment)) || drifted;
  if (only === undefined && options.out === undefined) drifted = (await overview(options, environment)) || drifted;
  return options.check && drifted ? exitCodes.gaps : exitCodes.conforms;
}

/** @returns true when they were not as they should be */
async function features(
  { buildingBlock, plugins }: { readonly buildingBlock: string; readonly plugins: readonly Plugin[] },
  { out, check }: GenerateOptions,
  { cwd, stdout, stderr }: Environment,
): Promise<boolean> {
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { generateFeatures } = await import('../app/generate-features.js');
  const place = out === undefined ? {} : { out: path.resolve(cwd, out) };
  const { folder, files, withoutApi, drift } = await generateFeatures(buildingBlock, {
    ...place,
    checks: bundledChecks,
    plugins,
    write: !check,
  });
  const differing = [...drift.missing, ...drift.changed, ...drift.extra];
  if (check) for (const file of differing) stderr.write(`differs: ${path.join(folder, file)}\n`);
  if (withoutApi) {
    stdout.write(`${buildingBlock}: no API is published, so there are no features of its own\n`);
    return false;
  }
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
