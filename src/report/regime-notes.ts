import type { RegimeResult } from '../model/regime.js';
import { readWords, type Speech, type Word } from '../support/words/speech.js';
import { Templates } from '../support/words/templates.js';
import { titleIn } from './regime-words.js';

/** The notes as the regimes write them. */
interface Notes {
  readonly templates: Templates;
  /** The word that says a note in every language, by its English text. */
  readonly keys: ReadonlyMap<string, string>;
}

let known: Notes | undefined;

function notes(): Notes {
  known ??= notesOf(
    Object.entries(readWords('en', 'notes')).flatMap(([key, word]) =>
      textsOf(word).map((text): [string, string] => [text, key]),
    ),
  );
  return known;
}

function notesOf(texts: readonly (readonly [text: string, key: string])[]): Notes {
  return { templates: new Templates(texts.map(([text]) => text)), keys: new Map(texts) };
}

function textsOf(word: Word): string[] {
  return typeof word === 'string' ? [word] : Object.values(word);
}

/** The notes of a regime in the language of the reader; one that nobody has translated stays as it is. */
export function notesIn(
  { notes: written, measures }: Pick<RegimeResult, 'notes' | 'measures'>,
  speech: Speech,
): string[] {
  const titles = new Map(measures.map((measure) => [measure.title, titleIn(measure, speech)]));
  const { templates, keys } = notes();
  return written.map((note) => {
    const match = templates.match(note);
    const key = keys.get(match?.template ?? '');
    if (match === undefined || key === undefined) return note;
    const { measure = '', ...values } = match.values;
    return speech.say(key, { ...values, measure: titles.get(measure) ?? measure });
  });
}
