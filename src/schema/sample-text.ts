import { generateSync } from 'json-schema-faker';
import { type JsonObject, numberOr } from '../model/json.js';
import { asText } from '../support/json/write.js';
import { contradictedFormat } from './contradicted-format.js';
import { encodedText, longest } from './encoded-text.js';
import { generatablePattern } from './generated-pattern.js';
import { testOf } from './patterns.js';
import { momentThat, phoneNumber, textOfFormat, twoDigits } from './text-formats.js';

/**
 * A text that a schema without a pattern allows: of its format, else as its name suggests.
 * @param shift one for the first value, two for the next, and so on
 */
function sampleText(node: JsonObject, name: string, shift: number): string {
  const encoded = encodedText(node, shift);
  if (encoded !== undefined) return encoded;
  const format = node.format ?? node[contradictedFormat];
  const text = (typeof format === 'string' ? textOfFormat(format, shift) : undefined) ?? namedText(name, shift);
  return fitted(text, numberOr(node.minLength, 0), numberOr(node.maxLength, Number.POSITIVE_INFINITY));
}

/**
 * A text that a schema allows, with or without a pattern. A pattern that allows an ordinary text describes no code, and a
 * generator would make something odd of it.
 */
export function allowedText(
  node: JsonObject,
  { name, shift }: { readonly name: string; readonly shift: number },
  accepts: (text: string) => boolean,
): string | undefined {
  const plain = sampleText(node, name, shift);
  if (typeof node.pattern !== 'string') return plain;
  // A pattern of another dialect refuses nothing; what it is in plain words tells what its author means.
  const isMeant = testOf(generatablePattern(node.pattern)).test(plain);
  return isMeant && accepts(plain) ? plain : patternedText(node, shift, accepts);
}

/** A text as its name suggests. */
export function namedText(name: string, shift: number): string {
  const known = namedTexts.find(([pattern]) => pattern.test(name));
  return known === undefined ? `${name} ${shift}` : known[1](shift);
}

function fitted(text: string, min: number, max: number): string {
  return shortened(text, max).padEnd(Math.min(min, longest), 'x');
}

/** A text without some of its middle: its end tells it from others. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = lastDigits(text).slice(-max);
  return text.slice(0, max - end.length) + end;
}

function lastDigits(text: string): string {
  let begin = text.length;
  while (/\d/.test(text[begin - 1] ?? '')) begin -= 1;
  return text.slice(begin);
}

/** A pattern that repeats something more often than that. */
const asksTooMuch = /\{\d{6,}/;

/** A library writes texts for patterns; it is asked a few times, because it may miss the lengths. */
export function patternedText(node: JsonObject, shift: number, accepts: (text: string) => boolean): string | undefined {
  const { pattern = '', minLength = 0, maxLength = 64 } = node;
  const amount = plainAmount(shift, accepts);
  if (amount !== undefined) return amount;
  if (asksTooMuch.test(asText(pattern)) || numberOr(minLength, 0) > longest) return undefined;
  const plain = generatablePattern(asText(pattern));
  const moment = momentThat((text) => accepts(text) && testOf(plain).test(text), shift);
  if (moment !== undefined) return moment;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const text = tryGenerate({ type: 'string', pattern: plain, minLength, maxLength }, shift + attempt);
    if (text !== undefined && accepts(text) && testOf(plain).test(text)) return text;
  }
  return [sampleText(node, 'text', shift), 'a', 'A', '1', 'abc', 'ABC', '123'].find(accepts);
}

/**
 * An ordinary number where a pattern describes numbers: what a generator makes of it, such as `-.92`, is valid, and candidates
 * write it in another way.
 */
function plainAmount(shift: number, accepts: (text: string) => boolean): string | undefined {
  const isOfNumbers = !accepts('a') && accepts('1') && accepts('1.5');
  return isOfNumbers ? [`${10 + shift}.5`, `${shift}.5`].find(accepts) : undefined;
}

function tryGenerate(schema: JsonObject, seed: number): string | undefined {
  try {
    const made: unknown = generateSync(schema, { seed });
    return typeof made === 'string' ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Codes of ISO 3166. */
const countries = ['EE', 'KE', 'IN'];

/** Names whose texts a careful candidate would check though the schema does not say how. */
const namedTexts: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/e-?mail|replyTo/i, (n) => `person${n}@example.org`],
  [/ur[li]$/i, (n) => `https://example.org/${n}`],
  [/phone|mobile/i, phoneNumber],
  [/(date|time|timestamp)$|At$/, (n) => `2024-05-${twoDigits(n)}T08:00:00Z`],
  [/contentType/i, () => 'application/json'],
  [/(country|nationality)(_?code)?$/i, (n) => countries[(n - 1) % countries.length] ?? 'EE'],
  [/currency(_?code)?$/i, () => 'EUR'],
  [/(language|locale)(_?code|_?tag)?$|^lang$/i, () => 'en'],
  [/time_?zone$/i, () => 'Europe/Tallinn'],
  [/version/i, (n) => `${n}.0`],
  [/(slug|handle|user_?name|login|sub_?domain|namespace|bucket)$/i, (n) => `sample-${n}`],
];
