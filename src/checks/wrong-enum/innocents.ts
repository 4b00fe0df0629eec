import { refusedAs } from '../../mock/kit/answers.js';
import { has, unless } from '../../mock/kit/clauses.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'unlisted-value-not-found',
    title: 'refuses what breaks the definition with 404, as if there were no such thing',
    absent: unless(has('enum'), 'no input has a list of values'),
    refusals: 'only',
    rewrite: refusedAs(404),
  },
];
