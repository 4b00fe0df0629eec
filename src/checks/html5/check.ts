import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { html5 } from './judge.js';

/** The pages of the user interface are HTML5. */
export const check = defineWholeCandidateCheck({
  title: 'HTML5',
  asks: 'The pages of the user interface are HTML5.',
  order: 680,
  phrases: {
    'every page is HTML5': { of: 'web-pages', judge: html5 },
  },
  notes: {
    sends: 'A request for each page that the profile names.',
    demands:
      'The page begins with the doctype of HTML5, is parsed without an error, has a title, gives no id twice, and uses no obsolete element.',
    basis: 'The cross-functional requirement govstack-cfr-quality#req-2; the HTML Standard.',
    notWhen: 'The profile says that there is no user interface (`pages: []`).',
    safeguards:
      'If the profile names no pages, the verdict is "not verified". A person must verify CSS and accessibility.',
  },
});
