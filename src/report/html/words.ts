import { readFileSync } from 'node:fs';
import type { Language } from '../../model/language.js';
import { mapValues } from '../../support/map-values.js';
import { conclusionMeanings, conclusionWords } from '../conclusion-names.js';
import { fitWords, outcomeWords, problemWords, statusWords } from '../words.js';
import type { Speech, Values } from './speech.js';

/** Languages that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar']);

/** One text, or one for each plural category of the language (CLDR). */
export type Word = string | Readonly<Record<string, string>>;

/** The texts of one language by their keys. */
export type Dictionary = Readonly<Record<string, Word>>;

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
  const own: Dictionary = JSON.parse(readFileSync(new URL(`./words/${language}.json`, import.meta.url), 'utf8'));
  return language === 'en' ? { ...sharedWords(), ...own } : own;
}

const spoken = new Map<Language, Speech>();

/** @throws Error for a key that no dictionary has; a test looks all of them up */
export function speechOf(language: Language): Speech {
  const known = spoken.get(language) ?? makeSpeech(language);
  spoken.set(language, known);
  return known;
}

function makeSpeech(language: Language): Speech {
  const words = dictionaryOf(language);
  const rules = new Intl.PluralRules(language);
  const say = (key: string, values: Values = {}): string => {
    const word = words[key];
    if (word === undefined) throw new Error(`the page has no word ${key} in ${language}`);
    const { count } = values;
    const text = typeof word === 'string' ? word : (word[rules.select(Number(count))] ?? '');
    return text.replaceAll(/\{(\w+)\}/g, (braced, name: string) => `${values[name] ?? braced}`);
  };
  return { language, direction: rightToLeft.has(language) ? 'rtl' : 'ltr', say };
}
