import path from 'node:path';
import { formatNames } from '../app/formats.js';
import { gate } from '../gate/gate.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addFormatOption, addPluginOption } from './kit/options.js';

interface ReportOptions {
  readonly format: string;
  readonly out?: string;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 20,
  summary: 'write another format of a report, without the candidate',
  exitCodes: {
    0: 'no gap was found and enough was verified',
    1: 'there is a gap',
    ...commonExitCodes,
    3: 'the run of the report was cut short, or govstack-check itself failed',
    4: 'not enough was verified',
  },
  examples: ['report reports/consent-20261121T201500Z/report.json --format html'],
  define: (command, context) => {
    command.argument('<report.json>', 'a report that run has written');
    addPluginOption(addFormatOption(command, formatNames('report'), 'terminal'))
      .option('--out <dir>', 'folder for the files (default: that of the report)')
      .action((file: string, options: ReportOptions) => writeReport(file, options, context));
  },
});

async function writeReport(file: string, options: ReportOptions, { environment, exit }: CommandContext): Promise<void> {
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { readReport } = await import('./kit/read-report.js');
  const { writeDocument } = await import('./kit/write-documents.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(options.format, ['report'], plugins);
  const document = await readReport(path.resolve(environment.cwd, file));
  const out = options.out ?? path.dirname(file);
  for (const written of await writeDocument({ kind: 'report', document, formats, out }, environment))
    environment.stdout.write(`${written}\n`);
  exit(gate(document).code);
}
