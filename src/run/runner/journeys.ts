import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunInput } from '../../model/run.js';
import { UserError } from '../../support/errors.js';
import { type JourneyPhrase, phrasesFile, readJourneyPhrases, sampleSteps } from '../../vocabulary/journey-phrases.js';
import type { Reading } from '../scenario/script.js';

/** What the phrases of the journeys stand for, where the features have such. */
export async function phrasesOf({ featuresFolder, featureFiles }: RunInput): Promise<JourneyPhrase[]> {
  if (!featureFiles.includes(phrasesFile)) return [];
  return readJourneyPhrases(await readFile(path.join(featuresFolder, phrasesFile), 'utf8'), phrasesFile);
}

/** A step that means nothing would be passed over inside a phrase. */
export function refuseUnknownSteps({ journeyPhrases, interpret }: Reading): void {
  for (const phrase of journeyPhrases) {
    const unknown = sampleSteps(phrase).find(({ text }) => interpret(text) === undefined);
    if (unknown === undefined) continue;
    throw new UserError(
      `${phrasesFile}: a step of the phrase "${phrase.name}" is not in the vocabulary: ${unknown.text}`,
      {
        hint: 'Use the steps of docs/vocabulary.md. A phrase cannot stand for other phrases.',
      },
    );
  }
}
