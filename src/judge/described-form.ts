import type { Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { sentSchemaAt, shownAt } from './item-schema.js';

/** Words by which a description says in which form a value is kept. */
const roundedWords = /\b(round(s|ed)?|truncate[sd]?)\b/i;
const caselessWords = /\b(lower|upper)[- ]?cased?\b|\b(capitali[sz]ed|canonical|normali[sz]ed)\b/i;
const spacelessWords = /\b(trim(s|med)?|strip(s|ped)?|canonical|normali[sz]ed)\b|\b(white[- ]?space|spaces|blanks)\b/i;
/** A description that says that nothing is changed uses the same words. */
const unchangedWords = /\b(not|never|without)\b|n't\b/i;

/** True where a value differs from the one that was sent only as the description of its property says that it may. */
export function isAsDescribed(
  schemas: Schemas,
  look: LookBack,
  { at, sent, shown }: { readonly at: string; readonly sent: Json; readonly shown: Json },
): boolean {
  const said = descriptions(schemas, look, at);
  const says = (words: RegExp): boolean => said.some((text) => words.test(text) && !unchangedWords.test(text));
  if (typeof sent === 'number' && typeof shown === 'number')
    return says(roundedWords) && isRounded(sent, shown, said.join(' '));
  if (typeof sent !== 'string' || typeof shown !== 'string') return false;
  const plain = (text: string): string => {
    const spaceless = says(spacelessWords) ? text.replace(/\s+/g, '') : text;
    return says(caselessWords) ? spaceless.toLowerCase() : spaceless;
  };
  return plain(sent) === plain(shown);
}

/** What the definition says of a property, as it is taken and as it is shown. */
function descriptions(schemas: Schemas, look: LookBack, at: string): string[] {
  const refs = [sentSchemaAt(schemas, look, at), shownAt(schemas, look, at)];
  return refs.flatMap((ref) => {
    const text = ref === undefined ? undefined : schemas.node(ref, 'request').description;
    return typeof text === 'string' ? [text] : [];
  });
}

/** How a description says how many decimals stay. */
const digits: readonly (readonly [RegExp, number])[] = [
  [/\b(whole|integers?)\b/i, 0],
  [/\b(1|one) (decimal|digit|place)/i, 1],
  [/\b(2|two) (decimal|digit|place)|\bcents?\b|\bhundredths?\b/i, 2],
  [/\b(3|three) (decimal|digit|place)|\bthousandths?\b/i, 3],
  [/\b(4|four) (decimal|digit|place)/i, 4],
];

/** True for a number with fewer decimals, as many as are said to stay, that is less than one of its last digits away. */
function isRounded(sent: number, shown: number, said: string): boolean {
  const [before, after] = [sent, shown].map(decimalsOf);
  const kept = digits.find(([words]) => words.test(said))?.[1] ?? after;
  if (before === undefined || after === undefined || kept === undefined) return false;
  return after <= kept && kept < before && Math.abs(sent - shown) < 10 ** -kept;
}

/** The number of decimals of a number; undefined where it is written with an exponent. */
function decimalsOf(value: number): number | undefined {
  const text = String(value);
  return text.includes('e') ? undefined : (text.split('.')[1] ?? '').length;
}
