import type { Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import type { LookBack } from '../model/judge.js';
import { partOf } from '../model/parts.js';
import { shownAt, takenAt } from './item-schema.js';

/** Words by which a description says in which form a value is kept. */
const roundedWords = /\b(round(s|ed|ing)?|truncat(es?|ed|ing))\b|\bdecimal (places|digits)\b|\btwo decimals\b/i;
const caselessWords = /\b(lower|upper)[- ]?cased?\b|\b(capitali[sz]ed|canonical|normali[sz]ed)\b/i;
const spacelessWords = /\b(trim(s|med)?|strip(s|ped)?|canonical|normali[sz]ed)\b|\b(white[- ]?space|spaces|blanks)\b/i;
/** A description that says that nothing is changed uses the same words. */
const unchangedWords = /\b(not|never|no|without|n't)\b/i;

/** True where a value differs from the one that was sent only as the description of its property says that it may. */
export function isAsDescribed(
  schemas: Schemas,
  look: LookBack,
  { at, sent, shown }: { readonly at: string; readonly sent: Json; readonly shown: Json },
): boolean {
  const said = descriptions(schemas, look, at);
  const says = (words: RegExp): boolean => said.some((text) => words.test(text) && !unchangedWords.test(text));
  if (typeof sent === 'number' && typeof shown === 'number') return says(roundedWords) && isRounded(sent, shown);
  if (typeof sent !== 'string' || typeof shown !== 'string') return false;
  const plain = (text: string): string => {
    const spaceless = says(spacelessWords) ? text.replace(/\s+/g, '') : text;
    return says(caselessWords) ? spaceless.toLowerCase() : spaceless;
  };
  return plain(sent) === plain(shown);
}

/** What the definition says of a property, as it is taken and as it is shown. */
function descriptions(schemas: Schemas, look: LookBack, at: string): string[] {
  const { operation } = look.answer;
  const part = partOf([...look.resource.create, ...look.resource.update], operation);
  const refs = [takenAt(schemas, { operation, part }, at), shownAt(schemas, look, at)];
  return refs.flatMap((ref) => {
    const said = ref === undefined ? undefined : schemas.node(ref, 'request').description;
    return typeof said === 'string' ? [said] : [];
  });
}

/** True for a number with fewer decimals that is less than one of its last digits away. */
function isRounded(sent: number, shown: number): boolean {
  const [before, after] = [sent, shown].map(decimalsOf);
  return before !== undefined && after !== undefined && after < before && Math.abs(sent - shown) < 10 ** -after;
}

/** The number of decimals of a number; undefined where it is written with an exponent. */
function decimalsOf(value: number): number | undefined {
  const text = String(value);
  return text.includes('e') ? undefined : (text.split('.')[1] ?? '').length;
}
