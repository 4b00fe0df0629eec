import type { ChalkInstance } from 'chalk';
import type { PartState, StepPart, UseCaseResult } from '../model/portfolio.js';
import { groupBy } from '../support/group-by.js';
import type { Speech } from '../support/words/speech.js';
import { paragraph } from './layout.js';

/** The maximum number of reasons of one part of a step that are printed; the files contain all of them. */
const maxReasons = 3;

/** How the use case is written. */
interface Paper {
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  readonly speech: Speech;
}

/** How the journey of a use case ended, in the language of the reader. */
interface SpokenJourney {
  readonly line: string;
  readonly reasons: readonly string[];
}

/** The steps of a use case for a person at a terminal, what each lacks, and how its journey ended. */
export function useCaseLines(useCase: UseCaseResult, journey: SpokenJourney, paper: Paper): string[] {
  const { chalk, speech, width } = paper;
  const { say } = speech;
  const { code, title, steps } = useCase;
  const covered = steps.filter(({ state }) => state === 'covered').length;
  const longest = Math.max(0, ...steps.map(({ state }) => say(`part.${state}`).length));
  return [
    '',
    chalk.bold(`${code} ${title}: ${say('portfolio.covered', { covered, of: steps.length })}`),
    ...steps.flatMap(({ id, title: step, state, parts }) => [
      `  ${partColor(state, chalk)(say(`part.${state}`).padEnd(longest))}  ${id} ${step}`,
      ...partLines(parts, paper),
    ]),
    '',
    chalk.bold(say('journey.title')),
    ...paragraph(journey.line, width, 2),
    ...journey.reasons.flatMap((reason) => paragraph(reason, width, 4)),
  ];
}

/** What stops a step: the parts of candidates with their reasons; the others by what they lack, in one line each. */
function partLines(parts: readonly StepPart[], { chalk, width, speech: { say } }: Paper): string[] {
  const lacking = parts.filter(({ state }) => state !== 'covered');
  const withCandidate = lacking.filter(({ candidate }) => candidate !== undefined);
  const without = lacking.filter(({ candidate }) => candidate === undefined);
  return [
    ...withCandidate.flatMap(({ buildingBlock, candidate, state, reasons }) => [
      ...paragraph(`${buildingBlock} (${candidate}): ${say(`part.${state}`)}`, width, 6),
      ...(state === 'not-checked' ? [] : reasons)
        .slice(0, maxReasons)
        .flatMap((reason) => paragraph(reason, width, 8).map((line) => chalk.dim(line))),
      ...(reasons.length > maxReasons
        ? [chalk.dim(`        ${say('terminal.more', { count: reasons.length - maxReasons })}`)]
        : []),
    ]),
    ...[...groupBy(without, ({ state }) => state)].flatMap(([state, own]) =>
      paragraph(`${own.map(({ buildingBlock }) => buildingBlock).join(', ')}: ${say(`part.${state}`)}`, width, 6),
    ),
  ];
}

function partColor(state: PartState, chalk: ChalkInstance): ChalkInstance {
  if (state === 'covered') return chalk.green;
  return state === 'gap' ? chalk.red : chalk.yellow;
}
