import { refusedAs } from '../../mock/kit/answers.js';
import { has, unless } from '../../mock/kit/clauses.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'number-in-conflict',
    title: 'refuses what breaks the definition with 409, as a conflict with its rules',
    absent: unless(has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'), 'no number is limited'),
    refusals: 'only',
    rewrite: refusedAs(409),
  },
];
