import type { RegimeResult } from '../model/regime.js';
import { readWords, type Speech, type Word } from '../support/words/speech.js';
import { titleIn } from './regime-words.js';

/** An English note as the regimes write it, and the word that says it in every language. */
interface NoteForm {
  readonly key: string;
  readonly pattern: RegExp;
}

let known: readonly NoteForm[] | undefined;

function noteForms(): readonly NoteForm[] {
  known ??= Object.entries(readWords('en', 'notes')).flatMap(([key, word]) =>
    textsOf(word).map((text) => ({ key, pattern: patternOf(text) })),
  );
  return known;
}

function textsOf(word: Word): string[] {
  return typeof word === 'string' ? [word] : Object.values(word);
}

function patternOf(text: string): RegExp {
  const plain = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain.replace(/\{(\w+)\}/g, '(?<$1>.+?)')}$`);
}

/** The notes of a regime in the language of the reader; one that nobody has translated stays as it is. */
export function notesIn({ notes, measures }: Pick<RegimeResult, 'notes' | 'measures'>, speech: Speech): string[] {
  const titles = new Map(measures.map((measure) => [measure.title, titleIn(measure, speech)]));
  return notes.map((note) => {
    const found = noteForms().find(({ pattern }) => pattern.test(note));
    if (found === undefined) return note;
    const { measure = '', ...values } = found.pattern.exec(note)?.groups ?? {};
    return speech.say(found.key, { ...values, measure: titles.get(measure) ?? measure });
  });
}
