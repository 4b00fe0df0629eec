/** What is no printable ASCII, and escapes of JSON that may stand for such. */
const another = /[^ -~]|\\[^"\\]/;

/** True where all texts of a JSON text are printable ASCII. False may also be said of texts with backslashes. */
export function isPrintable(json: string): boolean {
  return !another.test(json);
}
