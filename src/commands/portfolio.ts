import path from 'node:path';
import { formatNames } from '../app/formats.js';
import type { Language } from '../model/language.js';
import type { PortfolioProgress } from '../portfolio/check-portfolio.js';
import type { Environment } from '../support/environment.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import {
  addFormatOption,
  addLanguageOption,
  addPluginOption,
  addWritingOptions,
  positiveNumber,
} from './kit/options.js';
import { progressLine } from './kit/progress-line.js';
import { stamp } from './kit/time-stamp.js';

interface PortfolioOptions {
  readonly useCase?: string;
  readonly concurrency: number;
  readonly format: string;
  readonly out?: string;
  readonly lang: Language;
  readonly plugin: readonly string[];
  readonly allowWrites: boolean;
  readonly readOnly: boolean;
}

export const command = defineCommand({
  order: 60,
  group: 'check',
  summary: 'check several candidates and Building Blocks, and say whether they cover a use case',
  exitCodes: {
    0: 'no gap was found, enough of every candidate was verified, and every step of the use case is covered',
    1: 'there are gaps, or a step is not covered',
    ...commonExitCodes,
    3: 'a candidate could not be checked to the end, or govstack-check itself failed',
    4: 'not enough of a candidate was verified',
  },
  examples: [
    'portfolio portfolio.yaml',
    'portfolio portfolio.yaml --use-case unconditional-social-cash-transfer --out build/portfolio',
  ],
  define: (command, context) => {
    command
      .argument('<portfolio.yaml>', 'list of the candidates (see docs/portfolio.md)')
      .option('--use-case <id>', 'say which steps of this use case are covered; "list --use-cases" shows the ids')
      .option('--concurrency <n>', 'maximum number of candidates at the same time', positiveNumber, 2);
    addWritingOptions(command);
    addLanguageOption(addPluginOption(addFormatOption(command, formatNames('portfolio'), 'terminal,html,json')))
      .option('--out <dir>', 'folder for the reports (default: reports/portfolio-<time>)')
      .action(async (file: string, options: PortfolioOptions) => {
        context.exit(await portfolio(file, options, context.environment));
      });
  },
});

/** The formats of the report of each candidate. */
const reportFormats = 'json,html,junit';

async function portfolio(file: string, options: PortfolioOptions, environment: Environment): Promise<number> {
  const { loadFormats } = await import('../app/formats.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { readPortfolio } = await import('../portfolio/read-portfolio.js');
  const { findUseCase } = await import('../spec/use-cases.js');
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  const { makePortfolio } = await import('../portfolio/make-portfolio.js');
  const { journeyRunner } = await import('../portfolio/run-journey.js');
  const { portfolioExitCode } = await import('../portfolio/candidate-result.js');
  const { writeDocument } = await import('./kit/write-documents.js');
  const language = options.lang;
  const plugins = await loadPlugins(options.plugin, environment.cwd);
  const formats = await loadFormats(options.format, ['portfolio'], plugins);
  const ofReports = await loadFormats(reportFormats, ['report']);
  const plan = await readPortfolio(path.resolve(environment.cwd, file), environment.variables, plugins);
  const useCase = options.useCase === undefined ? {} : { useCase: await findUseCase(options.useCase) };
  const out = options.out ?? path.join('reports', `portfolio-${stamp(environment.now())}`);
  const progress = progressLine(environment, inWords);
  const document = await makePortfolio(
    {
      plan,
      check: checkWith(bundledChecks),
      runJourney: journeyRunner(bundledChecks),
      ...useCase,
      concurrency: options.concurrency,
      plugins,
      writing: { allowWrites: options.allowWrites, readOnly: options.readOnly },
      out,
      write: async (report, folder) => {
        await writeDocument(
          { kind: 'report', document: report, formats: ofReports, out: folder, language },
          environment,
        );
      },
      onProgress: progress.show,
    },
    environment,
  );
  progress.clear();
  for (const written of await writeDocument({ kind: 'portfolio', document, formats, out, language }, environment))
    environment.stdout.write(`${written}\n`);
  return portfolioExitCode(document);
}

function inWords({ candidates, scenarios }: PortfolioProgress): string {
  return `${candidates.done} of ${candidates.total} candidates, ${scenarios.done} of ${scenarios.total} scenarios`;
}
