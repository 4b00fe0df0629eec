import { readFileSync } from 'node:fs';
import type { Language } from '../../model/language.js';

/** Languages that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar']);

/** One text, or one for each plural category of the language (CLDR). */
export type Word = string | Readonly<Record<string, string>>;

/** The texts of one language by their keys. */
export type Dictionary = Readonly<Record<string, Word>>;

/** What stands in braces in a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Says texts in one language. */
export interface Speech {
  /** As BCP 47 names it. */
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The text of a key, with the values that stand in braces in it. `count` chooses the plural.
   * @throws Error for a key that no dictionary has; a test looks all of them up
   */
  readonly say: (key: string, values?: Values) => string;
}

/** The files of this folder: one for each area, in a folder for each language. A translator edits them. */
export type WordArea =
  | 'common'
  | 'report'
  | 'history'
  | 'terminal'
  | 'body'
  | 'notes'
  | 'register'
  | 'compare'
  | 'portfolio'
  | 'form'
  | 'scenarios'
  | 'starts'
  | 'verdicts';

export function readWords(language: Language, area: WordArea): Dictionary {
  return JSON.parse(readFileSync(new URL(`./${language}/${area}.json`, import.meta.url), 'utf8'));
}

export function makeSpeech(language: Language, words: Dictionary): Speech {
  const rules = new Intl.PluralRules(language);
  const say = (key: string, values: Values = {}): string => {
    const word = words[key];
    if (word === undefined) throw new Error(`there is no word ${key} in ${language}`);
    const { count } = values;
    const text = typeof word === 'string' ? word : (word[rules.select(Number(count))] ?? '');
    return text.replaceAll(/\{(\w+)\}/g, (braced, name: string) => `${values[name] ?? braced}`);
  };
  return { language, direction: rightToLeft.has(language) ? 'rtl' : 'ltr', say };
}
