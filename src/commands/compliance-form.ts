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
  summary: 'write the requirements of a report in the format of the GovStack compliance form (JSON)',
  notes:
    'A requirement is met in the form only if the report says fit (tested) or fit (attested), and not met if it has a gap. All others are left open (-1) for a person to answer.',
  exitCodes: { 0: 'the form is written', ...commonExitCodes },
  examples: ['compliance-form reports/consent/report.json --link https://example.org/report.html --out form.json'],
  define: (command, context) => {
    command
      .argument('<report.json>', 'a report.json written by run')
      .option('--link <url>', 'URL of the published result', '')
      .option('--out <file>', 'file to write (default: the terminal)')
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
