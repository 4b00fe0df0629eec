import path from 'node:path';
import { formatNames } from '../app/formats.js';
import type { Language } from '../model/language.js';
import { defaultRegime } from '../model/regime.js';
import type { Report } from '../model/report.js';
import type { Plugin } from '../pipeline/plugin.js';
import { dayOf } from '../support/day.js';
import type { Environment } from '../support/environment.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import {
  addJudgingOptions,
  type Judging,
  type JudgingOptions,
  knownGapsIn,
  passes,
  readJudging,
} from './kit/judging-options.js';
import { addFormatOption, addLanguageOption, addPluginOption } from './kit/options.js';

interface FitGapOptions extends JudgingOptions {
  readonly format: string;
  readonly lang: Language;
  readonly out?: string;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 30,
  group: 'read',
  summary: 'show which requirements a report and the evidence meet; nothing is sent',
  notes: `A Building Block without an API needs no report: its id and --evidence are enough. To test its candidate as a whole,
use run.`,
  exitCodes: {
    0: 'no gap was found and enough was verified, or the condition of --fail-under, --require-level or --allow-gaps holds',
    1: 'there is a gap, or the condition of such an option does not hold',
    ...commonExitCodes,
    3: 'the run of the report was cut short, GovStack has published only the name, or govstack-check itself failed',
    4: 'not enough was verified: a REQUIRED operation was not, or the coverage is below --min-coverage',
  },
  examples: [
    'fit-gap reports/consent-20261121T201500Z/report.json --evidence evidence.yaml',
    'fit-gap report.json --evidence evidence.xlsx --overlay overlay.yaml --regime levels-1 --require-level 1',
    'fit-gap cms --evidence evidence.yaml --format terminal,html,json',
  ],
  define: (command, context) => {
    command.argument(
      '<report.json|building-block>',
      'a report.json written by run, or the id of a Building Block without an API',
    );
    addLanguageOption(addPluginOption(addFormatOption(addJudgingOptions(command), formatNames('fit-gap'), 'terminal')))
      .option('--out <dir>', 'folder for the files (default: that of the report, or the current one)')
      .action((file: string, options: FitGapOptions) => showFitGap(file, options, context));
  },
});

async function showFitGap(
  subject: string,
  options: FitGapOptions,
  { environment, exit }: CommandContext,
): Promise<void> {
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { writeDocument } = await import('./kit/write-documents.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(options.format, ['fit-gap'], plugins);
  const { document, rules } = isFileName(subject)
    ? await ofReport(subject, options, environment)
    : await ofBuildingBlock(subject, { ...options, plugins }, environment);
  const out = options.out ?? path.dirname(subject);
  for (const written of await writeDocument(
    { kind: 'fit-gap', document, formats, out, language: options.lang, ...knownGapsIn(rules) },
    environment,
  ))
    environment.stdout.write(`${written}\n`);
  exit(passes(document, rules, environment));
}

/** Ids of Building Blocks have neither a dot nor a slash. */
function isFileName(subject: string): boolean {
  return /[./\\]/.test(subject);
}

type Shown = Pick<Judging, 'rules'> & { readonly document: Report };

async function ofReport(file: string, options: FitGapOptions, environment: Environment): Promise<Shown> {
  const { readReport } = await import('./kit/read-report.js');
  const { fitGap } = await import('../pipeline/fit-gap.js');
  const report = await readReport(path.resolve(environment.cwd, file));
  const { about, rules } = await readJudging(options, report.regime.name, environment);
  return { document: fitGap({ report, ...about, today: dayOf(environment.now()) }), rules };
}

/** @throws UserError where it has an API, or there is no evidence. */
async function ofBuildingBlock(
  buildingBlock: string,
  { plugins, ...options }: FitGapOptions & { readonly plugins: readonly Plugin[] },
  environment: Environment,
): Promise<Shown> {
  const { attest } = await import('../pipeline/attest.js');
  const { about, rules } = await readJudging(options, defaultRegime, environment);
  return { document: await attest({ buildingBlock, plugins, ...about }, environment), rules };
}
