import path from 'node:path';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';

interface FormOptions {
  readonly link: string;
  readonly out?: string;
}

export const command = defineCommand({
  order: 46,
  group: 'handIn',
  summary: 'write what a report says of requirements as the compliance form of GovStack takes it (JSON)',
  notes:
    'A requirement is met there only where it is fit, tested or attested, and not met where it has a gap. Everything else is left open (-1), for a person to answer.',
  exitCodes: { 0: 'the form is written', ...commonExitCodes },
  examples: ['compliance-form reports/consent/report.json --link https://example.org/report.html --out form.json'],
  define: (command, context) => {
    command
      .argument('<report.json>', 'a report that run has written')
      .option('--link <url>', 'where the result can be looked at', '')
      .option('--out <file>', 'the file to write (default: the terminal)')
      .action((file: string, options: FormOptions) => writeForm(file, options, context));
  },
});

async function writeForm(file: string, { link, out }: FormOptions, { environment }: CommandContext): Promise<void> {
  const { complianceForm } = await import('../app/compliance-form.js');
  const { readReport } = await import('./kit/read-report.js');
  const report = await readReport(path.resolve(environment.cwd, file));
  const text = `${JSON.stringify(complianceForm(report, link), null, 1)}\n`;
  if (out === undefined) {
    environment.stdout.write(text);
    return;
  }
  const { writeNew } = await import('./kit/write-new.js');
  await writeNew(path.resolve(environment.cwd, out), text);
  environment.stdout.write(`${out}\n`);
}
