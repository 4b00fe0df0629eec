/** A text without the signs of one kind at its end. An expression would be tried at every sign of a long row. */
export function withoutLast(text: string, sign: string): string {
  let end = text.length;
  while (text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
}
