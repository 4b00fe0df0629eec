import path from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import { addJudgingOptions, type JudgingOptions, passes, readJudging } from '../cli/judging-options.js';
import { readReport } from '../cli/read-report.js';
import type { Environment } from '../support/environment.js';

interface FitGapOptions extends JudgingOptions {
  readonly format: string;
  readonly out?: string;
}

const example = `
Examples:
  govstack-check fit-gap reports/consent-20261121T201500Z/report.json --evidence evidence.yaml
  govstack-check fit-gap report.json --evidence evidence.xlsx --overlay overlay.yaml --regime levels-1 --require-level 1`;

export function addFitGap(program: Command, context: CommandContext): void {
  const command = program
    .command('fit-gap')
    .description('show which requirements a report meets, with evidence, without the candidate')
    .argument('<report.json>', 'a report that run has written');
  addJudgingOptions(command)
    .option('--format <list>', 'terminal, json, html, junit, csv; separated by commas', 'terminal')
    .option('--out <dir>', 'folder for the files (default: that of the report)')
    .addHelpText('after', example)
    .action(async (file: string, options: FitGapOptions) => {
      context.exit(await showFitGap(file, options, context.environment));
    });
}

async function showFitGap(file: string, options: FitGapOptions, environment: Environment): Promise<number> {
  const { readFormats, writeReports } = await import('../cli/write-reports.js');
  const { fitGap } = await import('../pipeline/fit-gap.js');
  const { fitGapFormats } = await import('../report/formats.js');
  const { renderFitGap } = await import('../report/fit-gap-terminal.js');
  const formats = readFormats(options.format).filter((format) => format !== 'messages');
  const given = await readReport(path.resolve(environment.cwd, file));
  const { about, rules } = await readJudging(options, given.regime.name, environment);
  const report = fitGap({ report: given, ...about, today: environment.now().toISOString().slice(0, 10) });
  const out = options.out ?? path.dirname(file);
  const face = { terminal: renderFitGap, files: fitGapFormats };
  for (const written of await writeReports({ report, messages: '', formats, out }, environment, face))
    environment.stdout.write(`${path.relative(environment.cwd, written)}\n`);
  return passes(report, rules, environment);
}
