import { visibleText } from './visible-text.js';

/** What moves the cursor or rings a bell: control characters other than the end of a line. */
const control = /(?!\n)\p{Cc}/gu;

/** A text without anything that acts on a terminal, and in which everything is seen, whoever wrote it. */
export function plainText(text: string): string {
  return visibleText(text.replace(/\t/g, ' ').replace(control, '\ufffd'));
}
