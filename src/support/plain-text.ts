/** What moves the cursor, rings a bell, or turns the text around: control characters other than the end of a line, and those of direction. */
const control = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text without anything that acts on a terminal, whoever wrote it. */
export function plainText(text: string): string {
  return text.replace(/\t/g, ' ').replace(control, '\ufffd');
}
