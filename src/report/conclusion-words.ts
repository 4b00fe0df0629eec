import type { Conclusion, ConclusionWord } from '../model/conclusion.js';
import type { Report } from '../model/report.js';
import type { Speech } from '../support/words/speech.js';
import { summarySentence } from './summary-sentence.js';
import { counted } from './words.js';

/** The word of the conclusion, in capitals where the script has them. */
export function wordOf({ conclusion }: Report, { say }: Speech): string {
  return say(`conclusion.${conclusion.word}`).toUpperCase();
}

/** What the word means here, with its figures. */
export function sentenceOf(report: Report, speech: Speech): string {
  return speech.language === 'en' ? conclusionSentence(report) : summarySentence(report, speech);
}

/** What the word means here, in one English sentence with its figures. */
export function conclusionSentence({ conclusion, run, regime }: Report): string {
  const sentences: Readonly<Record<ConclusionWord, () => string>> = {
    conforms: () =>
      `All that ${regime.name} requires is met: ${operationWords(conclusion, ', ')}${requiredWords(conclusion)}.`,
    'not-decided': () =>
      `No gap was found: ${operationWords(conclusion, '. ')}${requiredWords(conclusion)}; ${openWords(conclusion)}.`,
    'not-enough-verified': () => notEnoughWords(conclusion),
    'has-gaps': () => `${operationWords(conclusion, '; ')}${gapWords(conclusion)}.`,
    incomplete: () => `The run is not complete: ${run.stoppedBy ?? 'a feature or govstack-check itself failed'}.`,
  };
  return sentences[conclusion.word]();
}

/** @param end what parts it from the words that follow; nothing is said where no operation is asked */
function operationWords({ operations: { fit, gaps, of } }: Conclusion, end: string): string {
  if (of === 0) return '';
  const broken = gaps === 0 ? '' : `, ${gaps} ${gaps === 1 ? 'has' : 'have'} a gap`;
  return `${fit} of ${counted(of, 'operation')} behave as specified${broken}${end}`;
}

function requiredWords({ required: { met, of } }: Conclusion): string {
  return `${met} of ${counted(of, 'REQUIRED requirement')} are met`;
}

function openWords({ required: { open } }: Conclusion): string {
  return open === 0
    ? 'something that is asked is not verified yet'
    : `${open} still ${open === 1 ? 'needs' : 'need'} an answer`;
}

function gapWords(conclusion: Conclusion): string {
  const { gaps, open } = conclusion.required;
  const unanswered = open === 0 ? '' : `, ${openWords(conclusion)}`;
  const broken = gaps === 0 ? 'none has a gap' : `${gaps} ${gaps === 1 ? 'has' : 'have'} a gap`;
  return `${requiredWords(conclusion)}, ${broken}${unanswered}`;
}

function notEnoughWords(conclusion: Conclusion): string {
  const { operations, minCoverage } = conclusion;
  const { unverified } = operations;
  if (operations.of === 0 && unverified.length === 0) return `${requiredWords(conclusion)}; ${openWords(conclusion)}.`;
  if (minCoverage !== undefined) return `Fewer than ${minCoverage} % of the scenarios that apply could be verified.`;
  if (unverified.length === 0) return 'Nothing could be shown.';
  const shown = unverified.slice(0, 3).map((id) => id.split('/').slice(1).join('/'));
  const more = unverified.length - shown.length;
  const names = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `${counted(unverified.length, 'operation')} could not be verified: ${names}.`;
}
