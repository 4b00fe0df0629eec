import path from 'node:path';
import { formatNames } from '../app/formats.js';
import type { Language } from '../model/language.js';
import { exitCodes } from '../support/errors.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addFormatOption, addLanguageOption, addPluginOption } from './kit/options.js';

interface CompareOptions {
  readonly format: string;
  readonly out: string;
  readonly lang: Language;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 50,
  group: 'read',
  summary: 'compare reports of one Building Block: several candidates, or one candidate over time',
  notes: `Reports of candidates with different names are shown side by side. Reports of one candidate are compared over time, from
the oldest to the newest. Candidates without a name are identified by their URLs.`,
  exitCodes: {
    0: 'there is no regression',
    1: 'there is a regression of one candidate over time',
    ...commonExitCodes,
  },
  examples: [
    'compare reports/a/report.json reports/b/report.json',
    'compare last/report.json now/report.json --format terminal,html,csv --out build',
  ],
  define: (command, context) => {
    command.argument('<report.json...>', 'two or more report.json files written by run');
    addLanguageOption(addPluginOption(addFormatOption(command, formatNames('comparison'), 'terminal')))
      .option('--out <dir>', 'folder for the files (default: the current one)', '.')
      .action((files: string[], options: CompareOptions) => compare(files, options, context));
  },
});

async function compare(
  files: readonly string[],
  options: CompareOptions,
  { environment, exit }: CommandContext,
): Promise<void> {
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { readReport } = await import('./kit/read-report.js');
  const { writeDocument } = await import('./kit/write-documents.js');
  const { compareReports, hasRegression } = await import('../report/comparison/compare-reports.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(options.format, ['comparison'], plugins);
  const named = [];
  for (const file of files) named.push({ file, report: await readReport(path.resolve(environment.cwd, file)) });
  const document = compareReports(named, options.lang);
  const written = await writeDocument(
    { kind: 'comparison', document, formats, out: options.out, language: options.lang },
    environment,
  );
  for (const file of written) environment.stdout.write(`${file}\n`);
  exit(hasRegression(document) ? exitCodes.gaps : exitCodes.conforms);
}
