import type { Language } from '../model/language.js';
import type { Problem } from '../model/verdict.js';
import { makeTranslator, type Translate } from '../support/words/translator.js';

/** How a document is put into the language of its reader. */
export interface Spoken {
  readonly language: Language;
  /** Whether values are kept apart from text of another direction: a page can do that, and a terminal cannot. */
  readonly isolated: boolean;
  /** Whether why a check could not begin is said too. */
  readonly withStarts?: boolean;
}

const translators = new Map<string, Translate>();

/** What says the texts of verdicts. */
export function translatorOf({ language, ...options }: Spoken): Translate {
  const key = JSON.stringify([language, options.isolated, options.withStarts === true]);
  const known = translators.get(key) ?? makeTranslator(language, options);
  translators.set(key, known);
  return known;
}

export function problemIn(problem: Problem, say: Translate): Problem {
  return { ...problem, expected: say(problem.expected), actual: say(problem.actual) };
}
