/**
 * The items of a header that is a list. No comma within quotes (RFC 9110 section 5.6.4) or within the angle brackets of a URL
 * (RFC 8288) parts two items; a quote or bracket that nothing closes is a character like any other. Each character is looked at once.
 */
export function headerItems(text: string): string[] {
  const commas: number[] = [];
  const open = new Set(Object.keys(endings));
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === ',') commas.push(at);
    if (!open.has(character)) continue;
    const end = endings[character]?.(text, at + 1) ?? -1;
    if (end === -1) open.delete(character);
    else at = end;
  }
  const starts = [0, ...commas.map((comma) => comma + 1)];
  return starts.map((start, index) => text.slice(start, commas[index]).trim()).filter((item) => item !== '');
}

/** Where what a character opens is closed; -1 where it never is. */
const endings: Readonly<Record<string, (text: string, from: number) => number>> = {
  '<': (text, from) => text.indexOf('>', from),
  '"': quoteEnd,
};

function quoteEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '"') return at;
    if (text.charAt(at) === '\\') at += 1;
  }
  return -1;
}
