import type { ChalkInstance } from 'chalk';
import type { RegimeMeasure, RegimeResult } from '../model/regime.js';
import { hanging, paragraph } from './layout.js';
import { percent } from './words.js';

/** The name of the rules and what they come to; no figure of theirs is printed without it. */
export function regimeTitle({ name, generation, result }: RegimeResult): string {
  return `${name} (cross-functional requirements ${generation}): ${result}`;
}

/** What a measure comes to: a level, a mark, or nothing where it is only shown. */
function measureResult({ holds, level }: RegimeMeasure): string {
  if (level !== undefined) return level === 0 ? 'no level' : `Level ${level}`;
  if (holds === undefined) return '';
  return holds ? 'reached' : 'not reached';
}

/** The figures of a regime for a terminal. */
export function regimeLines(
  regime: RegimeResult,
  { chalk, width }: { readonly chalk: ChalkInstance; readonly width: number },
): string[] {
  const color = regime.reached ? chalk.green : chalk.red;
  const titles = Math.max(...regime.measures.map(({ title }) => title.length));
  const rows = regime.measures.flatMap((measure) => {
    const { title, met, of, share, asks } = measure;
    const figures = `${String(met).padStart(4)} of ${String(of).padEnd(4)} ${percent(share).padStart(6)}`;
    const [row, result, asked] = [`  ${title.padEnd(titles)} ${figures}`, measureResult(measure), `needs: ${asks}`];
    const isRoomy = row.length + 16 + asked.length <= width;
    if (isRoomy) return [`${row}   ${result.padEnd(12)} ${chalk.dim(asked)}`];
    const below = result === '' ? asked : `${result}; ${asked}`;
    return [row.trimEnd(), ...paragraph(below, width, 4).map((line) => chalk.dim(line))];
  });
  return [...hanging(regimeTitle(regime), width, 2).map((line) => color.bold(line)), ...rows];
}
