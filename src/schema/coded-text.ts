import type { JsonObject } from '../model/json.js';
import { isPlainText } from './plain-text.js';
import { isOfUnknownFormat } from './text-formats.js';

/** What a text of such a name holds is usually agreed on somewhere: a code, a kind, a number that somebody gave out. */
const codedNames =
  /(code|type|kind|category|categories|region|currency|country|nationality|language|locale|lang|unit|uom|scope|scopes|role|channel|gender|sex|sort|orderby|sortby|order|fields|include|expand|embed|filter|timezone|tz|cron|schedule|iban|bic|swift|msisdn|phone|mobile|fax|telephone|zip|zipcode|postcode|postal|vat|vatnumber|taxid|tin|ssn|passport|plate|isbn|issn|sku|mimetype|contenttype|mediatype|algorithm|encoding|level|priority|colou?r|slug|handle|username|login|subdomain|domain|hostname|host|namespace|bucket|key|path|filename|expression|regex|hash|digest|checksum|fingerprint|image|avatar|photo|picture|thumbnail|icon|logo|visibility)$/i;

/**
 * True for a text whose schema says nothing but its length, while its name says that not every text can be right. Whatever is
 * sent there is a guess.
 */
export function isCodedText(name: string, node: JsonObject): boolean {
  const isText = node.type === 'string' || (Array.isArray(node.type) && node.type.includes('string'));
  const offers = ['examples', 'default'].some((key) => node[key] !== undefined);
  return isText && !offers && isPlainText(node) && namesCode(name);
}

/** True for a name of which the same can be said. */
function namesCode(name: string): boolean {
  return codedNames.test(name.replace(/[_-]/g, ''));
}

/** True for a text that holds a check digit by its description: a value that is made up has a wrong one, as a rule. */
export function hasCheckDigit({ type, description }: JsonObject): boolean {
  const words = /\bcheck[- ]?(digit|sum|character|letter)s?\b|\bluhn\b|\bmod(ul[uo]s?)?[- ]?(10|11|23|97)\b/i;
  return [type].flat().includes('string') && typeof description === 'string' && words.test(description);
}

/** True for a text of which the definition does not say enough: whatever is sent there is a guess. */
export function isGuessedText(name: string, node: JsonObject): boolean {
  return isCodedText(name, node) || isOfUnknownFormat(node);
}

/** Why a refusal of such texts is held against nobody. */
export function codedTextWords(places: readonly string[]): string {
  return `the definition does not say which texts ${places.map((place) => `"${place}"`).join(', ')} may hold`;
}
