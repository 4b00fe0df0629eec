/**
 * False where no text stands twice among these: a few bytes are held for each, and not the texts themselves. True where one may:
 * whoever must know compares the texts.
 */
export function mayRepeat(texts: Iterable<string>, count: number): boolean {
  const marks = new Float64Array(count);
  let place = 0;
  for (const text of texts) {
    marks[place] = markOf(text);
    place += 1;
  }
  marks.sort();
  return marks.some((mark, index) => index > 0 && mark === marks[index - 1]);
}

/** A number of 53 bits, so that two texts of a few million hardly ever have the same. */
function markOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b1;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 15);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
