import path from 'node:path';
import { singleFormatNames as formatNames, inOne, loadFormats, render as renderIn } from '../app/formats.js';
import { bundledChecks } from '../checks/registry.generated.js';
import type { Comparison } from '../model/comparison.js';
import type { DocumentKind, Documents, FormatOptions } from '../model/format.js';
import type { Portfolio } from '../model/portfolio.js';
import type { Rendered } from '../model/rendered.js';
import type { Report } from '../model/report.js';
import { checkWith } from '../pipeline/check.js';
import { type FitGapRequest, fitGap as fitGapOf } from '../pipeline/fit-gap.js';
import type { Plugin } from '../pipeline/plugin.js';
import { makePortfolio } from '../portfolio/make-portfolio.js';
import { readPortfolio } from '../portfolio/read-portfolio.js';
import { journeyRunner } from '../portfolio/run-journey.js';
import { compareReports } from '../report/comparison/compare-reports.js';
import { findUseCase } from '../spec/use-cases.js';
import { dayOf } from '../support/day.js';
import type { Environment } from '../support/environment.js';
import { environmentWith } from './environment.js';

/**
 * The fit-gap of a report, with evidence and an overlay, without the candidate.
 * @throws UserError when the evidence or the overlay is for something else.
 */
export function fitGap(request: Omit<FitGapRequest, 'today'> & Partial<Pick<FitGapRequest, 'today'>>): Report {
  return fitGapOf({ today: dayOf(new Date()), ...request });
}

/**
 * Lays reports side by side: candidates, or one candidate over time.
 * @throws UserError when there are fewer than two, or they are about different Building Blocks.
 */
export function compare(reports: readonly Report[]): Comparison {
  return compareReports(reports.map((report, index) => ({ file: `report ${index + 1}`, report })));
}

export interface PortfolioOptions {
  /** The portfolio file: docs/portfolio.md describes it. */
  readonly file: string;
  /** The id or code of a use case, to say which of its steps are covered. */
  readonly useCase?: string;
  /** How many candidates are checked at the same time; 2 where it is left out. */
  readonly concurrency?: number;
  readonly plugins?: readonly Plugin[];
  /** Candidates that are not on this machine may be written to. */
  readonly allowWrites?: boolean;
  /** Sends only requests that change nothing. */
  readonly readOnly?: boolean;
  /** Called with the report of each candidate as soon as it is there. */
  readonly onReport?: (report: Report) => void;
  /** The folder for features that are made for a run, and the names of the folders of reports; `reports` by default. */
  readonly out?: string;
  readonly environment?: Partial<Environment>;
}

/**
 * Checks all candidates of a portfolio.
 * @throws UserError when the file or the use case cannot be used.
 */
export async function portfolio(options: PortfolioOptions): Promise<Portfolio> {
  const { file, useCase, onReport, concurrency = 2, out = 'reports', plugins = [] } = options;
  const { allowWrites = false, readOnly = false } = options;
  const environment = environmentWith(options.environment);
  const plan = await readPortfolio(path.resolve(environment.cwd, file), environment.variables, plugins);
  const request = {
    plan,
    check: checkWith(bundledChecks),
    runJourney: journeyRunner(bundledChecks),
    concurrency,
    plugins,
    writing: { allowWrites, readOnly },
    out: path.resolve(environment.cwd, out),
    write: async (report: Report) => onReport?.(report),
    onProgress: () => undefined,
    ...(useCase === undefined ? {} : { useCase: await findUseCase(useCase) }),
  };
  return makePortfolio(request, environment);
}

export interface RenderOptions<Kind extends DocumentKind> extends Partial<FormatOptions> {
  /** What the document is: the same report is rendered otherwise as a `report` than as a `fit-gap`. */
  readonly kind: Kind;
  readonly document: Documents[Kind];
  /** The name of the format, such as `html`: `formatNames(kind)` lists them. */
  readonly format: string;
  readonly plugins?: readonly Plugin[];
}

/**
 * A document in one of the formats of the command line: a text, or the bytes of a workbook.
 * @throws UserError naming the formats that there are, when this one does not exist for the document.
 */
export async function render<Kind extends DocumentKind>(options: RenderOptions<Kind>): Promise<Rendered> {
  const { kind, format: name, plugins = [], color = false, width = 120, knownGaps } = options;
  const [format] = await loadFormats(name, [kind], plugins);
  const known = { color, width, ...(knownGaps === undefined ? {} : { knownGaps }) };
  return inOne((format === undefined ? undefined : await renderIn(format, options, known)) ?? '');
}

export { formatNames };
