import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { messageOf, UserError } from '../errors.js';
import type { Report } from '../model/report.js';
import { reportOf, type WrittenReport } from '../report/written-report.js';
import type { CommandContext } from './command-context.js';
import { exitCodeFor } from './exit-code.js';

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
    .option('--format <list>', 'terminal, json, html, junit; separated by commas', 'terminal')
    .option('--out <dir>', 'folder for the files (default: that of the report)')
    .addHelpText('after', example)
    .action(async (file: string, options: ReportOptions) => {
      const { environment } = context;
      const { readFormats, writeReports } = await import('./write-reports.js');
      const formats = readFormats(options.format).filter((format) => format !== 'messages');
      const report = await readReport(path.resolve(environment.cwd, file));
      const out = options.out ?? path.dirname(file);
      for (const written of await writeReports({ report, messages: '', formats, out }, environment)) {
        environment.stdout.write(`${path.relative(environment.cwd, written)}\n`);
      }
      context.exit(exitCodeFor(report));
    });
}

async function readReport(file: string): Promise<Report> {
  const hint = 'Give a report.json that govstack-check run has written.';
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`The report ${file} cannot be read: ${messageOf(error)}`, { hint, cause: error });
  }
  if (isWritten(parsed)) return reportOf(parsed);
  throw new UserError(`${file} is not a report of govstack-check.`, { hint });
}

function isWritten(value: unknown): value is WrittenReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    value.schema === 'govstack-check/report@1' &&
    'verdicts' in value &&
    'exchanges' in value
  );
}
