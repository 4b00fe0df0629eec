import path from 'node:path';
import pLimit from 'p-limit';
import { defaultDepth } from '../model/depth.js';
import { defaultSeed } from '../model/plan.js';
import type { CheckedCandidate } from '../model/portfolio.js';
import type { Report } from '../model/report.js';
import type { CheckRequest, CheckResult, RunCheck } from '../pipeline/check-request.js';
import { concurrencyFor } from '../pipeline/concurrency.js';
import { assertMayWrite } from '../pipeline/consent.js';
import type { Plugin } from '../pipeline/plugin.js';
import { readNamedOnly, readWithoutApi } from '../spec/registry.js';
import type { Environment } from '../support/environment.js';
import { messageOf, UserError } from '../support/errors.js';
import type { PortfolioCandidate, PortfolioPlan } from './read-portfolio.js';

export interface PortfolioRequest {
  readonly plan: PortfolioPlan;
  /** The maximum number of candidates that are checked at the same time. */
  readonly concurrency: number;
  /** What third parties add. */
  readonly plugins?: readonly Plugin[];
  /** The folder for the reports of the candidates: each gets one of its own below it. */
  readonly out: string;
  /** Whether candidates on other machines may be written to, and whether anything is. */
  readonly writing?: Writing;
  /** Checks one candidate. */
  readonly check: RunCheck;
  /** Writes the reports of one candidate as soon as it is checked. */
  readonly write: (report: Report, folder: string) => Promise<void>;
  /** Told after every scenario: how many scenarios and candidates are done, of how many. */
  readonly onProgress: (progress: PortfolioProgress) => void;
}

/** What may be done to the candidates of a portfolio. */
export type Writing = Pick<CheckRequest, 'allowWrites' | 'readOnly'>;

/**
 * Looks at all profiles before anything is sent, so that one that lacks consent is one message and not the result of a candidate.
 * @throws UserError when a candidate may not be written to.
 */
export async function assertMayWriteToAll({ plan, writing = {} }: PortfolioRequest): Promise<void> {
  const withoutApi = new Set([...(await readWithoutApi()), ...(await readNamedOnly())].map(({ id }) => id));
  for (const { profile, buildingBlock } of plan.candidates) {
    if (withoutApi.has(buildingBlock.id)) continue;
    const read = await profile().catch(() => undefined);
    if (read !== undefined) assertMayWrite({ profile: read, ...writing });
  }
}

export interface PortfolioProgress {
  readonly candidates: { readonly done: number; readonly total: number };
  /** Of the candidates that have begun. */
  readonly scenarios: { readonly done: number; readonly total: number };
}

/** Checks every candidate, some at the same time. One that cannot be checked is told of, and stops no other. */
export async function checkCandidates(
  request: PortfolioRequest,
  environment: Environment,
): Promise<CheckedCandidate[]> {
  const { candidates } = request.plan;
  const limit = pLimit(request.concurrency);
  const folders = foldersOf(candidates);
  const progress = new Progress(candidates.length, request.onProgress);
  return Promise.all(
    candidates.map((candidate, position) =>
      limit(async () => {
        const folder = path.join(request.out, folders[position] ?? String(position));
        const show = (done: number, total: number): void => progress.show(position, { done, total });
        const checked = await checkOne(request, { candidate, folder, show }, environment);
        progress.finish();
        return checked;
      }),
    ),
  );
}

interface One {
  readonly candidate: PortfolioCandidate;
  readonly folder: string;
  readonly show: (done: number, total: number) => void;
}

async function checkOne(request: PortfolioRequest, one: One, environment: Environment): Promise<CheckedCandidate> {
  const { candidate, folder } = one;
  const { name, buildingBlock } = candidate;
  try {
    const { report } = await checkAlone(request, one, environment);
    await request.write(report, folder);
    return { name, buildingBlock, result: report.conclusion.word, report, folder };
  } catch (error) {
    const hint = error instanceof UserError ? error.hint : 'Please report it with the command that you ran.';
    return { name, buildingBlock, result: 'not-checked', trouble: { message: messageOf(error), hint } };
  }
}

async function checkAlone(
  { check, plugins = [], writing = {} }: PortfolioRequest,
  { candidate, folder, show }: One,
  environment: Environment,
): Promise<CheckResult> {
  if (environment.signal.aborted)
    throw new UserError('The run was interrupted before it began.', { hint: 'Run it again.' });
  const evidence = await candidate.evidence?.();
  const profile = await candidate.profile();
  return check(
    {
      buildingBlock: candidate.buildingBlock.id,
      allowExternalRefs: false,
      plugins,
      profile,
      ...(evidence === undefined ? {} : { evidence }),
      seed: defaultSeed,
      depth: defaultDepth,
      ...concurrencyFor({}, profile),
      tags: '',
      ...writing,
      out: path.resolve(environment.cwd, folder),
      onProgress: show,
    },
    environment,
  );
}

/** A folder name for each candidate, unlike those of the others. */
function foldersOf(candidates: readonly PortfolioCandidate[]): string[] {
  const taken = new Set<string>();
  return candidates.map(({ name, buildingBlock }) => {
    const words = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const base = `${buildingBlock.id}-${words === '' ? 'candidate' : words.slice(0, 60)}`;
    const numbers = Array.from({ length: candidates.length }, (_, index) => `${base}-${index + 2}`);
    const free = [base, ...numbers].find((folder) => !taken.has(folder)) ?? base;
    taken.add(free);
    return free;
  });
}

/** Adds up how far the candidates are. */
class Progress {
  private readonly scenarios = new Map<number, { readonly done: number; readonly total: number }>();
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly tell: PortfolioRequest['onProgress'],
  ) {}

  show(position: number, scenarios: { readonly done: number; readonly total: number }): void {
    this.scenarios.set(position, scenarios);
    this.say();
  }

  finish(): void {
    this.done += 1;
    this.say();
  }

  private say(): void {
    const all = [...this.scenarios.values()];
    const sum = (pick: (one: { done: number; total: number }) => number): number =>
      all.reduce((total, one) => total + pick(one), 0);
    this.tell({
      candidates: { done: this.done, total: this.total },
      scenarios: { done: sum(({ done }) => done), total: sum(({ total }) => total) },
    });
  }
}
