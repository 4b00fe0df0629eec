import path from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import { readReport } from '../cli/read-report.js';
import { gate } from '../gate/gate.js';

interface ReportOptions {
  readonly format: string;
  readonly out?: string;
}

const example = `
Example:
  govstack-check report reports/consent-20261121T201500Z/report.json --format html`;

export function addReport(program: Command, context: CommandContext): void {
  program
    .command('report')
    .description('write another format of a report, without the candidate')
    .argument('<report.json>', 'a report that run has written')
    .option('--format <list>', 'terminal, json, html, junit, csv; separated by commas', 'terminal')
    .option('--out <dir>', 'folder for the files (default: that of the report)')
    .addHelpText('after', example)
    .action(async (file: string, options: ReportOptions) => {
      const { environment } = context;
      const { readFormats, writeReports } = await import('../cli/write-reports.js');
      const formats = readFormats(options.format).filter((format) => format !== 'messages');
      const report = await readReport(path.resolve(environment.cwd, file));
      const out = options.out ?? path.dirname(file);
      for (const written of await writeReports({ report, messages: '', formats, out }, environment)) {
        environment.stdout.write(`${path.relative(environment.cwd, written)}\n`);
      }
      context.exit(gate(report).code);
    });
}
