import type { Report } from '../model/report.js';
import type { Speech } from '../support/words/speech.js';
import { conclusionSentence } from './conclusion-words.js';
import { summarySentence } from './summary-sentence.js';

/** The word of the conclusion, in capitals where the script has them. */
export function wordOf({ conclusion }: Report, { say }: Speech): string {
  return say(`conclusion.${conclusion.word}`).toUpperCase();
}

/** What the word means here, with its figures. */
export function sentenceOf(report: Report, speech: Speech): string {
  return speech.language === 'en' ? conclusionSentence(report) : summarySentence(report, speech);
}
