import { answers } from '../model/evidence.js';
import { type Language, languages } from '../model/language.js';
import { makeSpeech, readWords, type Speech } from '../support/words/speech.js';
import { type ColumnKey, columns } from './columns.js';

const spoken = new Map<Language, Speech>();

/** Says the words of the form in one language. */
export function formSpeech(language: Language): Speech {
  const known = spoken.get(language) ?? makeSpeech(language, readWords(language, 'form'));
  spoken.set(language, known);
  return known;
}

/** The title of a column. */
export function titleOf(key: ColumnKey, { say }: Speech): string {
  return say(`form.column.${key}`);
}

/** The answers as the drop-down list offers them. */
export function answerWords({ say }: Speech): string[] {
  return answers.map((answer) => say(`form.answer.${answer}`));
}

/** What the titles of columns are called in any language: a form is read whatever language it was made in. */
export function titlesOf(key: ColumnKey): ReadonlySet<string> {
  return new Set(languages.map((language) => titleOf(key, formSpeech(language))));
}

/** The answer for what the form calls it in any language, written in lower case and with hyphens for spaces. */
export function answersByWord(): ReadonlyMap<string, (typeof answers)[number]> {
  const words = languages.flatMap((language) => {
    const { say } = formSpeech(language);
    return answers.map((answer) => [say(`form.answer.${answer}`).toLowerCase().replace(/\s+/g, '-'), answer] as const);
  });
  return new Map(words);
}

/** What each column that is filled in holds. */
export function helpLines(speech: Speech): { readonly title: string; readonly help: string }[] {
  return columns
    .filter(({ key }) => key !== 'asked' && key !== 'needs')
    .map(({ key }) => ({ title: titleOf(key, speech), help: speech.say(`form.help.${key}`) }));
}
