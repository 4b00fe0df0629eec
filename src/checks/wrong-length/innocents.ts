import { refusedAs } from '../../mock/kit/answers.js';
import { has, unless } from '../../mock/kit/clauses.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'too-large-refused',
    title: 'refuses what breaks the definition with 413, as if it were too large',
    absent: unless(has('minLength', 'maxLength', 'minItems', 'maxItems'), 'the length of no input is limited'),
    refusals: 'only',
    rewrite: refusedAs(413),
  },
];
