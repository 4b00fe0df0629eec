import type { ConclusionWord } from '../model/conclusion.js';

/** The one word for a candidate, in every command and format. docs/glossary.md explains the ladder. */
export const conclusionWords: Readonly<Record<ConclusionWord, string>> = {
  conforms: 'conforms',
  'not-decided': 'not decided',
  'not-enough-verified': 'not enough verified',
  'has-gaps': 'has gaps',
  incomplete: 'incomplete',
};

/** What each word means. The table in docs/glossary.md says the same; a test compares them. */
export const conclusionMeanings: Readonly<Record<ConclusionWord, string>> = {
  conforms: 'every REQUIRED requirement and every published operation is shown or attested',
  'not-decided': 'no gap was found and enough was verified, but some REQUIRED requirements still need an answer',
  'not-enough-verified': 'no gap was found, but too little was verified to say that there is none',
  'has-gaps': 'a scenario fails, or a REQUIRED requirement has a gap',
  incomplete: 'the run was cut short, or govstack-check itself failed',
};
