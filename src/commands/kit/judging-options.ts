import path from 'node:path';
import { type Command, Option } from 'commander';
import { type GateRules, gate } from '../../gate/gate.js';
import type { Evidence } from '../../model/evidence.js';
import type { FormatOptions } from '../../model/format.js';
import { hasExpired } from '../../model/known-gap.js';
import type { Overlay } from '../../model/overlay.js';
import { type RegimeName, regimeNames } from '../../model/regime.js';
import type { Report } from '../../model/report.js';
import { dayOf } from '../../support/day.js';
import type { Environment } from '../../support/environment.js';
import { UserError } from '../../support/errors.js';
import { percentage } from './options.js';

/** What is asked of a report before a build passes. */
export interface GateOptions {
  readonly failUnder?: number;
  readonly requireLevel?: '1' | '2';
  readonly allowGaps?: string;
}

/** Options of every command that judges requirements. */
export interface JudgingOptions extends GateOptions {
  readonly evidence?: string;
  readonly overlay?: string;
  readonly regime?: RegimeName;
  readonly minCoverage?: number;
}

export function addJudgingOptions(command: Command): Command {
  const judging = command
    .option('--evidence <file>', 'answers of the vendor to requirements (YAML, CSV or XLSX)')
    .option('--overlay <file>', 'changes that a country or a sector makes to the requirements (YAML)')
    .addOption(new Option('--regime <name>', 'rules that turn requirements into a result').choices(regimeNames))
    .option(
      '--min-coverage <percent>',
      'share of the scenarios that must be verified (default: every REQUIRED operation must be verified)',
      percentage,
    );
  return addGateOptions(judging);
}

/** Adds --fail-under, --require-level and --allow-gaps. */
export function addGateOptions(command: Command): Command {
  return command
    .option('--fail-under <percent>', 'fail only if the score of the regime is lower', percentage)
    .addOption(
      new Option('--require-level <level>', 'fail only if this level of levels-1 is not reached').choices(['1', '2']),
    )
    .option(
      '--allow-gaps <file>',
      'list of known gaps (YAML); fail for other gaps, and for listed gaps that have closed',
    );
}

export interface Judging {
  readonly about: {
    readonly evidence?: Evidence;
    readonly overlay?: Overlay;
    readonly regime?: RegimeName;
    readonly minCoverage?: number;
  };
  readonly rules: GateRules;
}

/**
 * Reads the files that the options name.
 * @param otherwise the regime that holds when none is named
 * @throws UserError when one is broken, or a level is asked of a regime that has none.
 */
export async function readJudging(
  options: JudgingOptions,
  otherwise: RegimeName | undefined,
  environment: Environment,
): Promise<Judging> {
  const { regime, minCoverage, requireLevel } = options;
  if (requireLevel !== undefined && (regime ?? otherwise) === 'govmarket-2') {
    throw new UserError('The regime govmarket-2 has no levels.', {
      hint: 'Use --require-level with --regime levels-1.',
    });
  }
  const { readEvidence } = await import('../../evidence/read-evidence.js');
  const { readOverlay } = await import('../../overlay/read-overlay.js');
  const at = (file: string): string => path.resolve(environment.cwd, file);
  return {
    about: {
      ...(options.evidence === undefined ? {} : { evidence: await readEvidence(at(options.evidence)) }),
      ...(options.overlay === undefined ? {} : { overlay: await readOverlay(at(options.overlay)) }),
      ...(regime === undefined ? {} : { regime }),
      ...(minCoverage === undefined ? {} : { minCoverage }),
    },
    rules: await readRules(options, environment),
  };
}

/**
 * Reads what a build asks of a report.
 * @throws UserError when the file of known gaps is broken
 */
export async function readRules(
  { failUnder, requireLevel, allowGaps }: GateOptions,
  { cwd, now }: Environment,
): Promise<GateRules> {
  return {
    ...(failUnder === undefined ? {} : { failUnder }),
    ...(requireLevel === undefined ? {} : { requireLevel: requireLevel === '1' ? 1 : 2 }),
    ...(allowGaps === undefined
      ? {}
      : { knownGaps: await knownGapsOf(path.resolve(cwd, allowGaps)), today: dayOf(now()) }),
  };
}

/** The exit code, with what does not pass said on stderr. */
export function passes(report: Report, rules: GateRules, { stderr }: Environment): number {
  const { code, messages } = gate(report, rules);
  for (const message of messages) stderr.write(`${message}\n`);
  return code;
}

/** The known gaps that still hold, as formats take them. */
export function knownGapsIn({ knownGaps, today = '' }: GateRules): Pick<FormatOptions, 'knownGaps'> {
  return knownGaps === undefined ? {} : { knownGaps: knownGaps.filter((gap) => !hasExpired(gap, today)) };
}

/** Read on demand, because it brings a library along that nothing else of the command line needs. */
async function knownGapsOf(file: string): Promise<NonNullable<GateRules['knownGaps']>> {
  const { readKnownGaps } = await import('../../gate/known-gaps.js');
  return readKnownGaps(file);
}
