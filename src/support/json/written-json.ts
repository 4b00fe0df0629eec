/**
 * How deep values are looked at: a reader may set a limit (RFC 8259 section 9), and whatever walks through values needs one. Common
 * readers stop at 64 to 1000.
 */
export const deepest = 500;

const code = (sign: string): number => sign.charCodeAt(0);
const [quote, firstBracket, backslash] = [code('"'), code('['), code('\\')];

/** Where a text of JSON ends that begins here: at a quote with an even number of backslashes before it. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end - 1;
    while (json.charCodeAt(before) === backslash) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return json.length;
}

/** How a sign changes the depth. */
const steps = new Map([
  [code('['), 1],
  [code('{'), 1],
  [code(']'), -1],
  [code('}'), -1],
]);

/** True where lists and objects in a text of JSON are nested deeper than is looked at. Takes one pass, and no stack. */
export function isTooDeep(text: string): boolean {
  if (text.length <= 2 * deepest) return false;
  let depth = 0;
  for (let at = 0; at < text.length && depth <= deepest; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfText(text, at);
    else if (sign >= firstBracket) depth += steps.get(sign) ?? 0;
  }
  return depth > deepest;
}

/** True for a place near the limit, about which nothing is known: what stands there may have been taken away. */
export function isNearLimit(pointer: string): boolean {
  return pointer.split('/').length >= deepest;
}

/** The values of a text may take about so much memory, in bytes. */
const heaviest = 64 * 1024 * 1024;

/** No shorter text is so heavy, in characters. */
const shortText = 256 * 1024;

const colon = code(':');

/** About how many bytes a value takes for each sign of its text: an object, a list, the value after a comma. */
const weights = new Map([
  [code('{'), 64],
  [code('['), 48],
  [code(','), 16],
]);
const textWeight = 32;

/** A name that the text did not have before also takes long to read: the engine makes a form for objects with that name. */
const nameWeight = 1000;

/**
 * True for a text of JSON whose values would take much more memory, or time, than there is for one answer: millions of small
 * values, or of different names. Takes one pass.
 */
export function isTooHeavy(text: string): boolean {
  if (text.length <= shortText) return false;
  const names = new SeenNames();
  let weight = 0;
  let textStart = 0;
  let textEnd = 0;
  for (let at = 0; at < text.length && weight <= heaviest; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      textStart = at;
      at = endOfText(text, at);
      textEnd = at;
      weight += textWeight;
    } else if (sign === colon) weight += names.isNew(text, textStart, textEnd) ? nameWeight : 0;
    else weight += weights.get(sign) ?? 0;
  }
  return weight > heaviest;
}

const places = 2 ** 20;

/** Names that were seen, by a number made of each. Two names may have the same number, which makes them a little lighter. */
class SeenNames {
  private readonly seen = new Uint8Array(places);

  /** @returns whether the name between two places of a text is seen for the first time */
  isNew(text: string, start: number, end: number): boolean {
    // FNV-1a: similar names get numbers that differ much.
    let number = 0x811c9dc5;
    for (let at = start; at < end; at += 1) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
    const place = (number ^ (number >>> 16)) & (places - 1);
    if (this.seen[place] === 1) return false;
    this.seen[place] = 1;
    return true;
  }
}

/**
 * The parts of JSON, in turn: what stands before a text, and that text. An expression that matches texts would keep a place on
 * the stack for each of their characters, and ten million characters would fill it.
 */
function* partsOf(json: string): Generator<readonly [between: string, text: string]> {
  let from = 0;
  for (let start = json.indexOf('"'); start !== -1; start = json.indexOf('"', from)) {
    const end = endOfText(json, start) + 1;
    yield [json.slice(from, start), json.slice(start, end)];
    from = end;
  }
  yield [json.slice(from), ''];
}

/** JSON in which everything outside its texts is changed. */
export function changedOutsideTexts(json: string, change: (between: string) => string): string {
  const parts: string[] = [];
  for (const [between, text] of partsOf(json)) parts.push(change(between), text);
  return parts.join('');
}

/** How many keys JSON has: outside its texts, it has one colon for each. */
export function keysWritten(json: string): number {
  let count = 0;
  for (const [between] of partsOf(json)) if (between.includes(':')) count += 1;
  return count;
}
