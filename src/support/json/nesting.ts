/**
 * How deep values are looked at: a reader may set a limit (RFC 8259 section 9), and whatever walks through values needs one. Common
 * readers stop at 64 to 1000.
 */
export const deepest = 500;

const code = (sign: string): number => sign.charCodeAt(0);
const [quote, backslash, firstBracket] = [code('"'), code('\\'), code('[')];

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

/** Where a text of JSON ends that begins here: at a quote with an even number of backslashes before it. */
export function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
  }
  return text.length;
}

/** True for a place near the limit, about which nothing is known: what stands there may have been taken away. */
export function isNearLimit(pointer: string): boolean {
  return pointer.split('/').length >= deepest;
}
