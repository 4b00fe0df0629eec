import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../model/json.js';
import { tokens } from '../support/json/pointer.js';
import { momentText, uuidText } from '../support/text-forms.js';

const address = /^[^\s@]+@[^\s@]+$/;

/** Codes of ISO 3166, ISO 4217, ISO 13616, ISO 9362 and BCP 47, and UUIDs (RFC 9562), mean the same in capitals. */
const standardCode = /(country|currency|language|locale|nationality)(_?(code|id|tag))?$|^lang$|iban$|^(bic|swift)/i;

/** Names of short codes that people type, and that software stores in capitals or in small letters. */
const typedCode =
  /(code|sku|plate|call_?sign|post_?code|zip|vat(_?number)?|tax_?id|tin|slug|handle|user_?name|login|host_?name|domain|symbol)$/i;

/** Names of colours, which are written with a hash and without. */
const colour = /colou?r$/i;

/** Names of numbers that are written as texts so that none of their digits is lost. */
const amount =
  /(amount|price|fee|total|cost|balance|sum|salary|income|premium|tax|discount|rate|ratio|percent|percentage|quantity|weight|height|width|length|latitude|longitude)$/i;
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** Names of links of the candidate to itself, which may name its host or leave it out (RFC 3986, section 4.2). */
const ownLink = /^(_?links?|self|href)$/i;

/** An amount without the characters that say nothing: `0599`, `+599` and `599.00` are one, as are `-.5` and `-0.5`. */
function plainDecimal(text: string): string {
  const [digits = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const whole = digits.replace(/^0+(?=\d)/, '') || '0';
  let end = fraction.length;
  while (fraction.charAt(end - 1) === '0') end -= 1;
  const plain = end === 0 ? whole : `${whole}.${fraction.slice(0, end)}`;
  return text.startsWith('-') && plain !== '0' ? `-${plain}` : plain;
}

/**
 * Equal, or the same moment, e-mail address, code, amount or own link, written in another way (RFC 3339,
 * RFC 5321 section 2.4).
 * @param at the place of the values in the item, as a JSON pointer
 */
export function isSame(a: Json, b: Json, at = ''): boolean {
  if (isDeepStrictEqual(a, b)) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  if (momentText.test(a) && momentText.test(b)) return momentOf(a) === momentOf(b);
  const name = tokens(at).at(-1) ?? '';
  if (tokens(at).some((token) => ownLink.test(token)) && leadToOne(a, b)) return true;
  if (amount.test(name) && decimal.test(a) && decimal.test(b)) return plainDecimal(a) === plainDecimal(b);
  return (
    isSameCode(name, a, b) || [address, uuidText].some((form) => form.test(a) && form.test(b) && isCaselessly(a, b))
  );
}

/** True for two ways of writing one code, as the name of the property tells. */
function isSameCode(name: string, a: string, b: string): boolean {
  if (colour.test(name)) return isCaselessly(a.replace(/^#/, ''), b.replace(/^#/, ''));
  return [standardCode, typedCode].some((names) => names.test(name)) && isCaselessly(a, b);
}

const isCaselessly = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** True for a URL, and the same without its scheme and its host. */
function leadToOne(a: string, b: string): boolean {
  const [whole = '', path = ''] = a.startsWith('/') ? [b, a] : [a, b];
  if (!path.startsWith('/') || path.startsWith('//') || !/^https?:/i.test(whole) || !URL.canParse(whole)) return false;
  return new URL(path, whole).href === new URL(whole).href;
}

/** A moment in milliseconds; a leap second, which Date.parse does not know, is the first second of the next minute. */
function momentOf(text: string): number {
  const isLeap = /:60[^:]/.test(text);
  return Date.parse(isLeap ? text.replace(':60', ':59') : text) + (isLeap ? 1000 : 0);
}
