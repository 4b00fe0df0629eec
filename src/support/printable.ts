/** What is no printable ASCII, escapes of JSON that may stand for such, and the end of a CDATA section. */
const another = /[^ -~]|\\[^"\\]|\]\]>/;

/**
 * True where all texts of a JSON text are printable ASCII, and none ends a CDATA section: nothing in them is changed for any reader.
 * False may also be said of texts with backslashes.
 */
export function isPrintable(json: string): boolean {
  return !another.test(json);
}
