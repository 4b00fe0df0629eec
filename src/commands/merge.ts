import path from 'node:path';
import { formatNames } from '../app/formats.js';
import type { MergedRun } from '../app/merge-shards.js';
import type { Language } from '../model/language.js';
import type { Environment } from '../support/environment.js';
import { exitCodes } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { addGateOptions, type GateOptions, knownGapsIn, passes, readRules } from './kit/judging-options.js';
import { addFormatOption, addLanguageOption, addPluginOption } from './kit/options.js';
import { addOwnFilesOptions, type OwnFiles, ownFiles } from './kit/own-files.js';

interface MergeOptions extends GateOptions, OwnFiles {
  readonly out: string;
  readonly format: string;
  readonly lang: Language;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 15,
  group: 'check',
  summary: 'combine the shards of a run (run --shard) into one report',
  notes: `The command judges the recordings of all shards again, and keeps them in <folder>/shards. It sends nothing.`,
  exitCodes: {
    0: 'no gap was found and enough was verified, or the condition of --fail-under, --require-level or --allow-gaps holds',
    1: 'there is a gap, or the condition of such an option does not hold',
    2: 'the folders are not the shards of one run, or a shard is missing and the report is incomplete',
    3: 'the run of a shard was cut short, or govstack-check itself failed',
    4: 'not enough was verified',
  },
  examples: ['merge shards/1 shards/2 shards/3 --out reports/consent', 'merge shards/* --out reports/consent'],
  define: (command, context) => {
    command
      .argument('<folders...>', 'the folders of the shards, in any order')
      .requiredOption('--out <folder>', 'the folder of the merged run');
    addLanguageOption(addFormatOption(command, formatNames('report', 'exchanges'), 'terminal,json,html,junit'));
    addGateOptions(addOwnFilesOptions(addPluginOption(command))).action(
      async (folders: readonly string[], options: MergeOptions) => merge(folders, options, context),
    );
  },
});

async function merge(
  folders: readonly string[],
  options: MergeOptions,
  { environment, exit }: CommandContext,
): Promise<void> {
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { mergeShards } = await import('../app/merge-shards.js');
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  const { filesLine } = await import('./kit/files-line.js');
  const { writeRun } = await import('./kit/write-documents.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(options.format, ['report', 'exchanges'], plugins);
  const rules = await readRules(options, environment);
  const at = (folder: string): string => path.resolve(environment.cwd, folder);
  const request = { shards: folders.map(at), folder: at(options.out), plugins, ...ownFiles(options, environment) };
  const merged = await mergeShards(request, { check: checkWith(bundledChecks), environment });
  const { out, lang: language } = options;
  const to = { report: merged.report, formats, folder: out, out, language, ...knownGapsIn(rules) };
  const written = await writeRun(to, environment);
  environment.stdout.write(filesLine(out, written, language));
  exit(codeOf(merged, () => passes(merged.report, rules, environment), environment));
}

/** A merged run that lacks a shard decides nothing, whatever the others show. */
function codeOf({ missing, count }: MergedRun, gate: () => number, { stderr }: Environment): number {
  const [first] = missing;
  if (first === undefined) return gate();
  const names = missing.length === 1 ? `Shard ${first} of ${count} is` : `Shards ${missing.join(', ')} of ${count} are`;
  stderr.write(`error: ${names} missing, so the report is incomplete and its score is not final.\n`);
  stderr.write('Give the folders of all shards; run a shard again where it has left none.\n');
  return exitCodes.usage;
}
