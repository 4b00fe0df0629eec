import path from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import { exitCodes } from '../support/errors.js';

interface CompareOptions {
  readonly format: string;
  readonly out: string;
}

const example = `
Reports of candidates with different names are laid side by side. Reports of one candidate are compared over time, from
the oldest to the newest; the exit code is then 1 when there is a regression.

Examples:
  govstack-check compare reports/a/report.json reports/b/report.json
  govstack-check compare last/report.json now/report.json --format terminal,html,csv --out build`;

export function addCompare(program: Command, context: CommandContext): void {
  program
    .command('compare')
    .description('lay reports of one Building Block side by side: candidates, or one candidate over time')
    .argument('<report.json...>', 'two or more reports that run has written')
    .option('--format <list>', 'terminal, html, csv; separated by commas', 'terminal')
    .option('--out <dir>', 'folder for the files (default: the current one)', '.')
    .addHelpText('after', example)
    .action(async (files: string[], options: CompareOptions) => {
      const { environment } = context;
      const { readReport } = await import('../cli/read-report.js');
      const { writeDocument } = await import('../cli/write-document.js');
      const { compareReports, hasRegression } = await import('../report/comparison/compare-reports.js');
      const { comparisonFormats } = await import('../report/comparison-formats.js');
      const named = [];
      for (const file of files) named.push({ file, report: await readReport(path.resolve(environment.cwd, file)) });
      const comparison = compareReports(named);
      const { format, out } = options;
      await writeDocument({ formats: comparisonFormats, subject: comparison, names: format, out }, environment);
      context.exit(hasRegression(comparison) ? exitCodes.gaps : exitCodes.conforms);
    });
}
