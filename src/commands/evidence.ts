import path from 'node:path';
import { type Command, Option } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import { readReport } from '../cli/read-report.js';
import { writeNew } from '../cli/write-new.js';
import type { FormFormat } from '../evidence/form.js';
import { exitCodes } from '../support/errors.js';

const examples = {
  init: '\nExamples:\n  govstack-check evidence init digital-registries\n  govstack-check evidence init consent --cfr 23Q4 --format xlsx --out consent.xlsx',
  lint: '\nExamples:\n  govstack-check evidence lint evidence.yaml\n  govstack-check evidence lint evidence.xlsx --report reports/consent-20261121T201500Z/report.json',
} as const;

export function addEvidence(program: Command, context: CommandContext): void {
  const evidence = program
    .command('evidence')
    .description('what the vendor answers about requirements that tests cannot show')
    .addHelpText('after', examples.init);
  addInit(evidence, context);
  addLint(evidence, context);
}

function addInit(evidence: Command, { environment }: CommandContext): void {
  evidence
    .command('init')
    .description('write the form, with only what needs an answer')
    .argument('<building-block>', 'its id')
    .option('--cfr <generation>', 'generation of the cross-functional requirements', '2.1.0')
    .addOption(new Option('--format <format>').choices(['yaml', 'csv', 'xlsx']).default('yaml'))
    .option('--out <file>', 'where to write it (default: evidence.<format>)')
    .addHelpText('after', examples.init)
    .action(async (buildingBlock: string, options: { cfr: string; format: FormFormat; out?: string }) => {
      const { makeForm } = await import('../app/evidence-commands.js');
      const { cfr, format, out = `evidence.${format}` } = options;
      const form = await makeForm(buildingBlock, { generation: cfr, format });
      await writeNew(path.resolve(environment.cwd, out), form);
      environment.stdout.write(`${out} is written. Fill it in, then: govstack-check evidence lint ${out}\n`);
    });
}

function addLint(evidence: Command, context: CommandContext): void {
  const { environment } = context;
  evidence
    .command('lint')
    .description('say what is missing, stale, unknown, or contradicted by a report')
    .argument('<file>', 'evidence as YAML, CSV or XLSX')
    .option('--report <report.json>', 'a report that run has written')
    .addHelpText('after', examples.lint)
    .action(async (file: string, options: { report?: string }) => {
      const { lintFile } = await import('../app/evidence-commands.js');
      const at = (given: string): string => path.resolve(environment.cwd, given);
      const report = options.report === undefined ? undefined : await readReport(at(options.report));
      const findings = await lintFile(at(file), environment.now().toISOString().slice(0, 10), report);
      const errors = findings.filter(({ remark }) => !remark);
      for (const { kind, text } of findings) environment.stdout.write(`${kind.padEnd(12)}  ${text}\n`);
      environment.stdout.write(`${errors.length} to mend, ${findings.length - errors.length} remarks\n`);
      context.exit(errors.length > 0 ? exitCodes.gaps : exitCodes.conforms);
    });
}
