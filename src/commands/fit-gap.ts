import path from 'node:path';
import { formatNames } from '../app/formats.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addJudgingOptions, type JudgingOptions, passes, readJudging } from './kit/judging-options.js';
import { addFormatOption, addPluginOption } from './kit/options.js';

interface FitGapOptions extends JudgingOptions {
  readonly format: string;
  readonly out?: string;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 30,
  summary: 'show which requirements a report meets, with evidence, without the candidate',
  exitCodes: {
    0: 'no gap was found and enough was verified, or what --fail-under, --require-level or --allow-gaps asks for holds',
    1: 'there is a gap, or what these options ask for does not hold',
    ...commonExitCodes,
    3: 'the run of the report was cut short, or govstack-check itself failed',
    4: 'not enough was verified: a REQUIRED operation was not, or less than --min-coverage asks for',
  },
  examples: [
    'fit-gap reports/consent-20261121T201500Z/report.json --evidence evidence.yaml',
    'fit-gap report.json --evidence evidence.xlsx --overlay overlay.yaml --regime levels-1 --require-level 1',
  ],
  define: (command, context) => {
    command.argument('<report.json>', 'a report that run has written');
    addPluginOption(addFormatOption(addJudgingOptions(command), formatNames('fit-gap'), 'terminal'))
      .option('--out <dir>', 'folder for the files (default: that of the report)')
      .action((file: string, options: FitGapOptions) => showFitGap(file, options, context));
  },
});

async function showFitGap(file: string, options: FitGapOptions, { environment, exit }: CommandContext): Promise<void> {
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { readReport } = await import('./kit/read-report.js');
  const { writeDocument } = await import('./kit/write-documents.js');
  const { fitGap } = await import('../pipeline/fit-gap.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(options.format, ['fit-gap'], plugins);
  const report = await readReport(path.resolve(environment.cwd, file));
  const { about, rules } = await readJudging(options, report.regime.name, environment);
  const document = fitGap({ report, ...about, today: environment.now().toISOString().slice(0, 10) });
  const out = options.out ?? path.dirname(file);
  for (const written of await writeDocument({ kind: 'fit-gap', document, formats, out }, environment))
    environment.stdout.write(`${written}\n`);
  exit(passes(document, rules, environment));
}
