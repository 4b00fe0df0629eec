import { Buffer } from 'node:buffer';

/** Signs that have a name in HTML and XML. */
const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** Signs that have a letter in JSON. */
const letters: Readonly<Record<string, string>> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

/** A percent sign may be encoded as any other. */
const percent = '%(?:25){0,2}';

/** A backslash, also in a URL, and the signs of an entity, also in a URL or in JSON. */
const backslash = `(?:\\\\|${percent}5[cC])`;
const ampersand = `(?:&|${percent}26|${backslash}{1,4}u0026)`;
const hash = `(?:#|${percent}23)`;
const semicolon = `(?:;|${percent}3[bB])`;

/**
 * The source of an expression that finds a text as writers of JSON, URLs and markup write it. They choose for themselves which
 * signs they escape, and what is written may be written once more in a text of another kind.
 */
export function writtenText(text: string): string {
  return signsOf(text).map(writtenSign).join('');
}

/** The same for the beginning of a text, at least so many signs, where it was cut: before an ellipsis, or at the end. */
export function writtenBeginning(text: string, fewest: number): string {
  const signs = signsOf(text).slice(0, mostShown).map(writtenSign);
  const rest = signs.slice(fewest).reduceRight((following, sign) => `(?:${sign}${following})?`, '');
  return `${signs.slice(0, fewest).join('')}${rest}(?:[\\\\%&][\\w#]{0,5})?(?=…|"?$)`;
}

const signsOf = (text: string): string[] => text.match(/\\+|./gsu) ?? [];

/** No text that was cut shows more signs of a value. */
export const mostShown = 150;

/** Letters and digits are written as they are. JSON doubles backslashes each time, so those that follow one another are read together. */
function writtenSign(sign: string): string {
  if (/^[A-Za-z0-9]$/.test(sign)) return sign;
  if (!sign.startsWith('\\')) return `(?:${backslash}{0,7}${inText(sign)}|${backslash}{1,4}(?:${inJson(sign)}))`;
  const each = `${inText('\\')}|${backslash}{1,4}(?:${inJson('\\')})`;
  return `(?:${backslash}{${sign.length},${8 * sign.length}}|(?:${each}){${sign.length}})`;
}

const inText = (sign: string): string => `(?:${plainText(sign)}|${inUrl(sign)}|${inMarkup(sign)})`;

/** What stands behind the backslash. */
function inJson(sign: string): string {
  const units = sign.split('').map((unit) => `u${hexadecimal(unit.charCodeAt(0), 4)}`);
  const written = units.join(`${backslash}{1,4}`);
  return letters[sign] === undefined ? written : `${letters[sign]}|${written}`;
}

function inUrl(sign: string): string {
  const encoded = [...Buffer.from(sign)].map((byte) => `${percent}${hexadecimal(byte, 2)}`).join('');
  return sign === ' ' ? `\\+|${encoded}` : encoded;
}

function inMarkup(sign: string): string {
  const codePoint = sign.codePointAt(0) ?? 0;
  const name = entities[sign] === undefined ? '' : `${entities[sign]}|`;
  const number = `${hash}0*(?:${codePoint}|[xX]0*${hexadecimal(codePoint, 0)})`;
  return `${ampersand}(?:amp${semicolon}){0,2}(?:${name}${number})${semicolon}`;
}

/** In upper or lower case. */
function hexadecimal(value: number, digits: number): string {
  const text = value.toString(16).padStart(digits, '0');
  return text.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/** A text as an expression finds it. */
export function plainText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
