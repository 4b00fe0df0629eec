import type { ChalkInstance } from 'chalk';
import type { RegimeResult } from '../model/regime.js';
import type { Speech } from '../support/words/speech.js';
import { hanging, paragraph } from './layout.js';
import { asksIn, measureIn, resultIn, titleIn } from './regime-words.js';
import { percent } from './words.js';

/** The name of the rules and what they come to; no figure of theirs is printed without it. */
export function regimeTitle({ name, generation, result }: RegimeResult): string {
  return `${name} (cross-functional requirements ${generation}): ${result}`;
}

/** The figures of a regime for a terminal. */
export function regimeLines(
  regime: RegimeResult,
  { chalk, width, speech }: { readonly chalk: ChalkInstance; readonly width: number; readonly speech: Speech },
): string[] {
  const color = regime.reached ? chalk.green : chalk.red;
  const { say } = speech;
  const titles = Math.max(...regime.measures.map((measure) => titleIn(measure, speech).length));
  const results = Math.max(12, ...regime.measures.map((measure) => measureIn(measure, speech).length + 1));
  const rows = regime.measures.flatMap((measure) => {
    const { met, of, share } = measure;
    const count = say('summary.requiredMeaning', { met: String(met).padStart(4), of: String(of).padEnd(4) });
    const figures = `${count} ${percent(share).padStart(6)}`;
    const needs = `${say('regime.needs')}: ${asksIn(measure, speech)}`;
    const [row, result, asked] = [
      `  ${titleIn(measure, speech).padEnd(titles)} ${figures}`,
      measureIn(measure, speech),
      needs,
    ];
    const isRoomy = row.length + results + 4 + asked.length <= width;
    if (isRoomy) return [`${row}   ${result.padEnd(results)} ${chalk.dim(asked)}`];
    const below = result === '' ? asked : `${result}; ${asked}`;
    return [row.trimEnd(), ...paragraph(below, width, 4).map((line) => chalk.dim(line))];
  });
  const { name, generation } = regime;
  const title = say('regime.title', { name, generation, result: resultIn(regime, speech) });
  return [...hanging(title, width, 2).map((line) => color.bold(line)), ...rows];
}
