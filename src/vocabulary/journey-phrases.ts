import { PickleStepType } from '@cucumber/messages';
import { UserError } from '../support/errors.js';
import { quoted, unquoted } from './quoted.js';
import { readGherkin } from './read-gherkin.js';

/**
 * The feature that says, in the folder of a Building Block, what the phrases of its journeys stand for: each of its
 * scenarios is one phrase, by its name.
 */
export const phrasesFile = 'journeys/phrases.feature';

/** A step of a phrase, in the vocabulary that every Building Block has. */
export interface PhraseStep {
  readonly text: string;
  readonly docString: string | undefined;
  /** Whether it asks for an outcome: a Then, or an And after one. */
  readonly isOutcome: boolean;
}

/** A phrase of journeys in the words of a Building Block, and the steps that it stands for. */
export interface JourneyPhrase {
  readonly name: string;
  /** Matches the text of a step; one group for each value in quotes. */
  readonly pattern: RegExp;
  /** The names of the values, which stand as `<name>` in the steps. */
  readonly values: readonly string[];
  readonly steps: readonly PhraseStep[];
}

/**
 * Reads what phrases stand for.
 * @param feature the text of the feature
 * @param file its name, for messages
 * @throws UserError when the feature cannot be parsed, or has a phrase twice
 */
export function readJourneyPhrases(feature: string, file: string): JourneyPhrase[] {
  const phrases = parsed(feature, file).map(({ name, steps }): JourneyPhrase => {
    const values = [...name.matchAll(placeholder)].map(([, value = '']) => value);
    return {
      name,
      values,
      pattern: patternOf(name),
      steps: steps.map(({ text, type, argument }) => ({
        text,
        docString: argument?.docString?.content,
        isOutcome: type === PickleStepType.OUTCOME,
      })),
    };
  });
  const twice = phrases.find(({ name }, index) => phrases.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined)
    throw new UserError(`${file}: the phrase "${twice.name}" is explained twice.`, { hint: 'Remove one of the two.' });
  return phrases;
}

/** The steps that a step stands for, with its values in their places; undefined where it is no such phrase. */
export function expanded(text: string, phrases: readonly JourneyPhrase[]): PhraseStep[] | undefined {
  for (const { pattern, values, steps } of phrases) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const given = new Map(values.map((name, index) => [name, unquoted(`"${found[index + 1] ?? ''}"`)]));
    return steps.map((step) => filled(step, given));
  }
  return undefined;
}

/** A step as it reads with any values, so that it can be told whether the vocabulary has it. */
export function sampleSteps({ values, steps }: JourneyPhrase): PhraseStep[] {
  const given = new Map(values.map((name) => [name, '1']));
  return steps.map((step) => filled(step, given));
}

function parsed(feature: string, file: string) {
  try {
    return readGherkin(feature, file).pickles;
  } catch (error) {
    throw new UserError(
      `${file} cannot be read as Gherkin: ${error instanceof Error ? error.message : String(error)}`,
      {
        hint: 'Each scenario of this file is one phrase: its name is the phrase, and its steps are what the phrase stands for.',
        cause: error,
      },
    );
  }
}

/** A value in the name of a phrase. */
const placeholder = /"<([^<>"]+)>"/g;

function patternOf(name: string): RegExp {
  const parts = name.split(/"<[^<>"]+>"/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('"((?:[^"\\\\]|\\\\.)*)"')}$`);
}

/** A value stands in quotes in a step, and in a text of JSON below one. */
function filled({ text, docString, isOutcome }: PhraseStep, given: ReadonlyMap<string, string>): PhraseStep {
  const put = (where: string, write: (value: string) => string): string =>
    where.replace(/<([^<>"]+)>/g, (whole, name: string) => {
      const value = given.get(name);
      return value === undefined ? whole : write(value);
    });
  return {
    text: put(text, (value) => quoted(value).slice(1, -1)),
    docString: docString === undefined ? undefined : put(docString, (value) => JSON.stringify(value).slice(1, -1)),
    isOutcome,
  };
}
