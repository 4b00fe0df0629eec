import { type Phrase, phrases } from '../../vocabulary/phrases.js';

/** True for a step that is made from a phrase of the vocabulary. */
export function isPhrase(text: string, phrase: Phrase): boolean {
  return isMadeFrom(text, phrases[phrase]);
}

/** True for a step that is made from the text of a phrase: what stands around its placeholders stands in the step, in that order. */
export function isMadeFrom(text: string, phrase: string): boolean {
  const parts = partsOf.get(phrase) ?? phrase.replaceAll('to/as', 'to').split(/\{\w+\}/);
  partsOf.set(phrase, parts);
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  return rest.reduce((from, part) => (from === -1 ? -1 : text.indexOf(part, from)), first.length) !== -1;
}

const partsOf = new Map<string, readonly string[]>();
