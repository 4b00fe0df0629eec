import path from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import { positiveNumber } from '../cli/options.js';
import { stamp } from '../cli/time-stamp.js';
import type { PortfolioProgress } from '../portfolio/check-portfolio.js';
import type { Environment } from '../support/environment.js';

interface PortfolioOptions {
  readonly useCase?: string;
  readonly concurrency: number;
  readonly format: string;
  readonly out?: string;
}

const example = `
Exit codes: 0 every candidate conforms as far as it was shown, and every step of the use case is covered; 1 gaps, or a
step that is not covered; 2 usage or input; 3 a candidate could not be checked to the end.

Examples:
  govstack-check portfolio portfolio.yaml
  govstack-check portfolio portfolio.yaml --use-case unconditional-social-cash-transfer --out build/portfolio`;

export function addPortfolio(program: Command, context: CommandContext): void {
  program
    .command('portfolio')
    .description('check several candidates and Building Blocks in one go, and what they make of a use case')
    .argument('<portfolio.yaml>', 'the candidates: see docs/portfolio.md')
    .option('--use-case <id>', 'say which steps of a use case are covered: see list --use-cases')
    .option('--concurrency <n>', 'so many candidates at the same time', positiveNumber, 2)
    .option('--format <list>', 'terminal, html, json; separated by commas', 'terminal,html,json')
    .option('--out <dir>', 'folder for the reports (default: reports/portfolio-<time>)')
    .addHelpText('after', example)
    .action(async (file: string, options: PortfolioOptions) => {
      context.exit(await portfolio(file, options, context.environment));
    });
}

async function portfolio(file: string, options: PortfolioOptions, environment: Environment): Promise<number> {
  const { documentFormatNames, writeDocument } = await import('../cli/write-document.js');
  const { portfolioFormats } = await import('../report/portfolio-formats.js');
  const { readPortfolio } = await import('../portfolio/read-portfolio.js');
  const { findUseCase } = await import('../spec/use-cases.js');
  const { makePortfolio } = await import('../portfolio/make-portfolio.js');
  const { portfolioExitCode } = await import('../portfolio/candidate-result.js');
  const { writeReports } = await import('../cli/write-reports.js');
  documentFormatNames(portfolioFormats, options.format);
  const plan = await readPortfolio(path.resolve(environment.cwd, file), environment.variables);
  const useCase = options.useCase === undefined ? {} : { useCase: await findUseCase(options.useCase) };
  const out = options.out ?? path.join('reports', `portfolio-${stamp(environment.now())}`);
  const progress = progressLine(environment);
  const made = await makePortfolio(
    {
      plan,
      ...useCase,
      concurrency: options.concurrency,
      out,
      write: async (report, folder) => {
        await writeReports({ report, messages: '', formats: ['json', 'html', 'junit'], out: folder }, environment);
      },
      onProgress: progress.show,
    },
    environment,
  );
  progress.clear();
  await writeDocument({ formats: portfolioFormats, subject: made, names: options.format, out }, environment);
  return portfolioExitCode(made);
}

/** Progress on a terminal, nothing in a pipe. */
function progressLine({ stderr }: Environment): { show: (progress: PortfolioProgress) => void; clear: () => void } {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ candidates, scenarios }) =>
      void stderr.write(
        `\r${candidates.done} of ${candidates.total} candidates, ${scenarios.done} of ${scenarios.total} scenarios`,
      ),
    clear: () => void stderr.write('\r\u001b[K'),
  };
}
