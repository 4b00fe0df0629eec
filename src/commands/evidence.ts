import path from 'node:path';
import { Option } from 'commander';
import type { FormFormat } from '../evidence/form.js';
import type { Language } from '../model/language.js';
import { dayOf } from '../support/day.js';
import { exitCodes } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { type Action, defineCommand } from './kit/define-command.js';
import { buildingBlockExitCodes, commonExitCodes } from './kit/exit-code-words.js';
import { addLanguageOption } from './kit/options.js';

interface InitOptions {
  readonly cfr: string;
  readonly format: FormFormat;
  readonly lang: Language;
  readonly out?: string;
}

const init: Action = {
  summary: 'write a form that asks only about requirements that need an answer',
  exitCodes: { 0: 'the form is written', ...buildingBlockExitCodes },
  examples: [
    'evidence init digital-registries',
    'evidence init consent --cfr 23Q4 --format xlsx --lang fr --out consent.xlsx',
  ],
  define: (command, context) => {
    command
      .argument('<building-block>', 'its id')
      .option('--cfr <generation>', 'generation of the cross-functional requirements', '2.1.0')
      .addOption(new Option('--format <format>').choices(['yaml', 'csv', 'xlsx']).default('yaml'))
      .option('--out <file>', 'file to write (default: evidence.<format>)');
    addLanguageOption(command, 'language of the form').action((buildingBlock: string, options: InitOptions) =>
      writeForm(buildingBlock, options, context),
    );
  },
};

async function writeForm(
  buildingBlock: string,
  { cfr, format, lang, out = `evidence.${format}` }: InitOptions,
  { environment }: CommandContext,
): Promise<void> {
  const { makeForm } = await import('../app/evidence-commands.js');
  const { writeNew } = await import('./kit/write-new.js');
  const form = await makeForm(buildingBlock, { generation: cfr, format, language: lang });
  await writeNew(path.resolve(environment.cwd, out), form);
  environment.stdout.write(`${out} is written. Fill it in, then: govstack-check evidence lint ${out}\n`);
}

const lint: Action = {
  summary: 'list missing, expired, unknown and unsupported answers, and those that a report contradicts',
  exitCodes: { 0: 'there is nothing to fix', 1: 'there is something to fix', ...commonExitCodes },
  examples: [
    'evidence lint evidence.yaml',
    'evidence lint evidence.xlsx --report reports/consent-20261121T201500Z/report.json',
  ],
  define: (command, context) => {
    command
      .argument('<file>', 'evidence as YAML, CSV or XLSX')
      .option('--report <report.json>', 'a report.json written by run')
      .action((file: string, options: { report?: string }) => lintForm(file, options.report, context));
  },
};

async function lintForm(
  file: string,
  reportFile: string | undefined,
  { environment, exit }: CommandContext,
): Promise<void> {
  const { lintFile } = await import('../app/evidence-commands.js');
  const { readReport } = await import('./kit/read-report.js');
  const at = (given: string): string => path.resolve(environment.cwd, given);
  const report = reportFile === undefined ? undefined : await readReport(at(reportFile));
  const findings = await lintFile(at(file), dayOf(environment.now()), report);
  const errors = findings.filter(({ remark }) => !remark);
  for (const { kind, text } of findings) environment.stdout.write(`${kind.padEnd(12)}  ${text}\n`);
  environment.stdout.write(`${errors.length} to fix, ${findings.length - errors.length} remarks\n`);
  exit(errors.length > 0 ? exitCodes.gaps : exitCodes.conforms);
}

export const command = defineCommand({
  order: 40,
  group: 'handIn',
  summary: 'answer the requirements that tests cannot show',
  examples: init.examples,
  subcommands: { init, lint },
});
