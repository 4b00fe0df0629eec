import { makeJudge } from '../judge/make-judge.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Profile } from '../model/profile.js';
import type { RunInput } from '../model/run.js';

/** What judges the answers of a candidate, and the definition that it publishes. */
export function judgesOf(catalogue: Catalogue, profile: Profile): Pick<RunInput, 'judge' | 'readPublished'> {
  return {
    judge: makeJudge(catalogue.schemas),
    readPublished: async (texts) => {
      const { lookAtPublished } = await import('./published-document.js');
      return lookAtPublished(catalogue, profile, texts);
    },
  };
}
