import type { Language } from '../model/language.js';
import { mapValues } from '../support/map-values.js';
import { type Dictionary, makeSpeech, readWords, type Speech, type WordArea } from '../support/words/speech.js';
import { conclusionMeanings, conclusionWords } from './conclusion-names.js';
import { problemWords } from './problem-words.js';
import { fitWords, outcomeWords, statusWords } from './words.js';

/** The areas that reports, and what is made of them, take their words from. */
const reportAreas: readonly WordArea[] = [
  'common',
  'report',
  'history',
  'terminal',
  'body',
  'notes',
  'register',
  'compare',
  'portfolio',
];

/** The words of the rest of the program, which are English; translations have them in their files. */
function sharedWords(): Dictionary {
  const flat = (prefix: string, words: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(words).map(([key, word]) => [`${prefix}.${key}`, word]);
  return Object.fromEntries([
    ...flat('outcome', outcomeWords),
    ...flat('fit', fitWords),
    ...flat('status', statusWords),
    ...flat('conclusion', conclusionWords),
    ...flat('meaning', conclusionMeanings),
    ...flat(
      'problem',
      mapValues(problemWords, ({ title }) => title),
    ),
    ...flat(
      'remedy',
      mapValues(problemWords, ({ remedy }) => remedy),
    ),
  ]);
}

/** All texts of a language. */
export function dictionaryOf(language: Language): Dictionary {
  const own = Object.fromEntries(reportAreas.flatMap((area) => Object.entries(readWords(language, area))));
  return language === 'en' ? { ...sharedWords(), ...own } : own;
}

const spoken = new Map<Language, Speech>();

export function speechOf(language: Language): Speech {
  const known = spoken.get(language) ?? makeSpeech(language, dictionaryOf(language));
  spoken.set(language, known);
  return known;
}
