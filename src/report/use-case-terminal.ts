import type { ChalkInstance } from 'chalk';
import type { PartState, Portfolio, StepPart, UseCaseResult } from '../model/portfolio.js';
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
  /** What Building Blocks are called, by id. */
  readonly names: Portfolio['names'];
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
    ...paragraph(`${code} ${title}: ${say('portfolio.covered', { covered, of: steps.length })}`, width).map((line) =>
      chalk.bold(line),
    ),
    ...steps.flatMap(({ id, title: step, state, parts }) => [
      ...stepLines(say(`part.${state}`).padEnd(longest), `${id} ${step}`, { width, color: partColor(state, chalk) }),
      ...partLines(parts, paper),
    ]),
    '',
    chalk.bold(say('journey.title')),
    ...paragraph(journey.line, width, 2),
    ...journey.reasons.flatMap((reason) => paragraph(reason, width, 4)),
  ];
}

function stepLines(state: string, step: string, by: { width: number; color: ChalkInstance }): string[] {
  const [first = '', ...others] = paragraph(`${state}  ${step}`, by.width, 2);
  return [`  ${by.color(state)}${first.slice(2 + state.length)}`, ...others];
}

/** What stops a step: the parts of candidates with their reasons; the others by what they lack, in one line each. */
function partLines(parts: readonly StepPart[], { chalk, width, names, speech: { say } }: Paper): string[] {
  const nameOf = ({ buildingBlock }: Pick<StepPart, 'buildingBlock'>): string => names[buildingBlock] ?? buildingBlock;
  const lacking = parts.filter(({ state }) => state !== 'covered');
  const withCandidate = lacking.filter(({ candidate }) => candidate !== undefined);
  const without = lacking.filter(({ candidate }) => candidate === undefined);
  return [
    ...withCandidate.flatMap(({ candidate, state, reasons, ...part }) => [
      ...paragraph(`${nameOf(part)} (${candidate}): ${say(`part.${state}`)}`, width, 6),
      ...(state === 'not-checked' ? [] : reasons)
        .slice(0, maxReasons)
        .flatMap((reason) => paragraph(reason, width, 8).map((line) => chalk.dim(line))),
      ...(reasons.length > maxReasons
        ? [chalk.dim(`        ${say('terminal.more', { count: reasons.length - maxReasons })}`)]
        : []),
    ]),
    ...[...groupBy(without, ({ state }) => state)].flatMap(([state, own]) =>
      paragraph(`${own.map(nameOf).join(', ')}: ${say(`part.${state}`)}`, width, 6),
    ),
  ];
}

function partColor(state: PartState, chalk: ChalkInstance): ChalkInstance {
  if (state === 'covered') return chalk.green;
  return state === 'gap' ? chalk.red : chalk.yellow;
}
