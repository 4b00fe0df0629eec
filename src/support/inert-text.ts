/** Signs of control but for those of space. */
const control = /(?![\t\n\r])\p{Cc}/gu;

/** Documents that are JSON, or have a value of JSON in each line, by the ends of their names. */
const isJson = /\.(ndjson|json|sarif|har)$/;

/**
 * The text of a file without signs that act on the terminal of whoever shows it, whoever wrote them. JSON has them as escapes, which
 * mean the same; elsewhere a sign stands in their place, because HTML and XML can hold no escape of them.
 */
export function inertText(file: string, text: string): string {
  return text.replace(control, isJson.test(file) ? escaped : () => '\ufffd');
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
