import type { ChalkInstance } from 'chalk';
import type { RegimeMeasure, RegimeResult } from '../model/regime.js';
import { percent } from './words.js';

/** The name of the rules and what they come to; no figure of theirs is printed without it. */
export function regimeTitle({ name, generation, result }: RegimeResult): string {
  return `${name} (cross-functional requirements ${generation}): ${result}`;
}

/** What a measure comes to: a level, a mark, or nothing where it is only shown. */
export function measureResult({ holds, level }: RegimeMeasure): string {
  if (level !== undefined) return level === 0 ? 'no level' : `Level ${level}`;
  if (holds === undefined) return '';
  return holds ? 'reached' : 'not reached';
}

/** The figures of a regime for a terminal. */
export function regimeLines(regime: RegimeResult, chalk: ChalkInstance): string[] {
  const color = regime.reached ? chalk.green : chalk.red;
  const width = Math.max(...regime.measures.map(({ title }) => title.length));
  const rows = regime.measures.map((measure) => {
    const { title, met, of, share, asks } = measure;
    const figures = `${String(met).padStart(4)} of ${String(of).padEnd(4)} ${percent(share).padStart(6)}`;
    return `  ${title.padEnd(width)} ${figures}   ${measureResult(measure).padEnd(12)}${chalk.dim(`asks: ${asks}`)}`;
  });
  return [color.bold(regimeTitle(regime)), ...rows];
}
