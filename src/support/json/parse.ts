import { isObject, type Json, type ReadJson, WrittenNumber } from '../../model/json.js';
import { numberMark } from './number-mark.js';
import { withoutLast } from './without-last.js';
import { changedOutsideTexts, deepest, isTooDeep, isTooHeavy } from './written-json.js';

/** From this length on, in characters, only the last text is remembered with its value. */
const longText = 64 * 1024;

/** Several judgements in turn read the same long text. */
let lastLong: { readonly text: string; readonly read: ReadJson } | undefined;

/** So many characters of shorter texts are remembered, twice; their values take about ten times as much memory. */
const rememberedText = 512 * 1024;

let recent = new Map<string, ReadJson>();
let recentText = 0;

/** What was remembered when there was no more room: it is let go of when there is none again. */
let before: ReadonlyMap<string, ReadJson> = new Map();

/** Reads a text as JSON; numbers stay as they are written. Who reads the same text again gets the same value. */
export function readJson(text: string): ReadJson {
  if (text.length < longText) return recent.get(text) ?? remember(text, before.get(text) ?? readAnew(text));
  if (lastLong?.text !== text) lastLong = { text, read: readAnew(text) };
  return lastLong.read;
}

/** An answer is judged by several scenarios, most of them soon after it came. */
function remember(text: string, read: ReadJson): ReadJson {
  if (recentText > rememberedText) {
    before = recent;
    recent = new Map();
    recentText = 0;
  }
  recent.set(text, read);
  recentText += text.length;
  return read;
}

function readAnew(text: string): ReadJson {
  if (isTooHeavy(text)) return { kind: 'broken', message: 'it has more values than are read', mayBeRight: true };
  return readAnySize(text);
}

/** Reads a text as JSON, however many values it has: for files of whoever runs the program. */
export function readAnySize(text: string): ReadJson {
  try {
    return { kind: 'value', value: isTooDeep(text) ? pruned(JSON.parse(text)) : parseExactly(text) };
  } catch (error) {
    return { kind: 'broken', message: error instanceof SyntaxError ? error.message : 'not JSON' };
  }
}

/** A value in which lists and objects below the limit are empty. */
function pruned(value: Json, depth = 1): Json {
  if (Array.isArray(value)) return depth > deepest ? [] : value.map((item) => pruned(item, depth + 1));
  if (!isObject(value)) return value;
  const parts = depth > deepest ? [] : Object.entries(value);
  return Object.fromEntries(parts.map(([name, item]) => [name, pruned(item, depth + 1)]));
}

/** A text as JSON; undefined where it is none. */
export function asJson(text: string | undefined): Json | undefined {
  return text === undefined ? undefined : valueRead(readJson(text));
}

/** What was read; undefined where it could not be. */
export function valueRead(read: ReadJson): Json | undefined {
  return read.kind === 'value' ? read.value : undefined;
}

const numbers = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Where a number may begin that floating point does not hold: fifteen digits always fit, and exponents of two digits do.
 * Digits in the middle of a text, as in a UUID, are none.
 */
const mayBeLong = /(?:^|[[:,\s])-?(?:\d[\d.]{15}|\d[\d.]{0,14}[eE][+-]?\d{3})/;

/**
 * Reads a text as JSON. Numbers that floating point cannot hold are kept as they are written.
 * @throws SyntaxError where the text is no JSON
 */
export function parseExactly(text: string): Json {
  const plain: Json = JSON.parse(text);
  if (!mayBeLong.test(text)) return plain;
  const marked = changedOutsideTexts(text, (between) =>
    between.replace(numbers, (number) => (isHeld(number) ? number : JSON.stringify(numberMark + number))),
  );
  const exact: Json = JSON.parse(marked, (_, value: Json) => {
    return typeof value === 'string' && value.startsWith(numberMark)
      ? new WrittenNumber(value.slice(numberMark.length))
      : value;
  });
  return exact;
}

/** A number as it is written; one that floating point cannot hold keeps its digits. */
export function exactNumber(text: string): number | WrittenNumber {
  return isHeld(text) ? Number(text) : new WrittenNumber(text);
}

/** No number of more signs is counted digit by digit: nobody writes one in earnest. */
const longestNumber = 1000;

/** True for a number that floating point holds as it is written. */
function isHeld(number: string): boolean {
  return number.length <= longestNumber && digitsOf(number) === digitsOf(String(Number(number)));
}

/** The digits of a number and its exponent, without zeros that say nothing: 120, 1.2e2 and 120.0 have the same. */
function digitsOf(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const short = withoutLast(digits, '0');
  return short === '' ? '0' : `${sign}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}
