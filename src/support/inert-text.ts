import { escaped, visibleText } from './visible-text.js';

/** Control characters other than white space. */
const control = /(?![\t\n\r])\p{Cc}/gu;

/** Documents that are JSON, or have a value of JSON in each line, by the ends of their names. */
const isJson = /\.(ndjson|json|sarif|har)$/;

/**
 * The text of a file without control characters, which act on the terminal of whoever shows it. JSON has them as escapes, which
 * mean the same, and so it keeps invisible characters; elsewhere a replacement character stands in their place, because HTML and
 * XML can hold no escape of them.
 */
export function inertText(file: string, text: string): string {
  return isJson.test(file) ? visibleText(text.replace(control, escaped)) : text.replace(control, '\ufffd');
}
