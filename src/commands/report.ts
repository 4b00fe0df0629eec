import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatNames } from '../app/formats.js';
import { gate } from '../gate/gate.js';
import type { Language } from '../model/language.js';
import type { Report } from '../model/report.js';
import type { RecordingSource } from '../pipeline/recording-source.js';
import type { Environment } from '../support/environment.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addHistoryOption, historyOf } from './kit/history-option.js';
import { addFormatOption, addLanguageOption, addPluginOption, pageAndSummary } from './kit/options.js';
import { addOwnFilesOptions, type OwnFiles, ownFiles } from './kit/own-files.js';

interface ReportOptions extends OwnFiles {
  readonly format: string;
  readonly lang: Language;
  readonly history?: string;
  readonly out?: string;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 20,
  group: 'read',
  summary: 'write a report in another format, or make it again from the recording of a run',
  notes: `If a folder is given, its recording is judged again. This also makes a report of a run that was killed. Nothing is sent.`,
  exitCodes: {
    0: 'no gap was found and enough was verified',
    1: 'there is a gap',
    ...commonExitCodes,
    3: 'the run of the report was cut short, or govstack-check itself failed',
    4: 'not enough was verified',
  },
  examples: [
    'report reports/consent-20261121T201500Z/report.json --format html',
    'report reports/consent-20261121T201500Z --format terminal,json,html',
    'report reports/consent-20261121T201500Z --format html --history reports',
  ],
  define: (command, context) => {
    command.argument('<report.json|folder>', 'a report.json written by run, or the folder of a run');
    addHistoryOption(command);
    addLanguageOption(
      addPluginOption(addFormatOption(command, formatNames('report', 'exchanges'), 'terminal')),
      pageAndSummary,
    ).option('--out <dir>', 'folder for the files (default: that of the report)');
    addOwnFilesOptions(command).action((file: string, options: ReportOptions) => writeReport(file, options, context));
  },
});

async function writeReport(file: string, options: ReportOptions, { environment, exit }: CommandContext): Promise<void> {
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { writeRun } = await import('./kit/write-documents.js');
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(options.format, ['report', 'exchanges'], plugins);
  const place = path.resolve(environment.cwd, file);
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const own = ownFiles(options, environment);
  const report = isFolder ? await judged({ folder: place, plugins, ...own }, environment) : await read(place);
  const folder = isFolder ? file : path.dirname(file);
  const history = await historyOf(report, options, environment);
  const to = { report, formats, folder, out: options.out ?? folder, language: options.lang, history };
  for (const written of await writeRun(to, environment)) environment.stdout.write(`${written}\n`);
  exit(gate(report).code);
}

async function read(file: string): Promise<Report> {
  const { readReport } = await import('./kit/read-report.js');
  return readReport(file);
}

/** The report of a recording, by the rules of today. */
async function judged(source: RecordingSource, environment: Environment): Promise<Report> {
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  const { judgeRun } = await import('../pipeline/judge-recording.js');
  const { openRun } = await import('../pipeline/open-run.js');
  const { report } = await judgeRun(openRun(source.folder), source, {
    check: checkWith(bundledChecks),
    environment,
  });
  return report;
}
