import { unlessPublic } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { json } from '../../mock/kit/wire-answer.js';

export const faults: readonly Fault[] = [
  {
    id: 'ignored-credential',
    title: 'answers without asking for a credential',
    foundBy: ['no-credential', 'unknown-credential', 'altered-credential', 'near-credential', 'other-credential'],
    absent: unlessPublic,
    admits: () => true,
  },
  {
    id: 'access-refused-as-200',
    title: 'refuses access with a message in a 200',
    foundBy: ['no-credential', 'unknown-credential', 'altered-credential', 'near-credential', 'other-credential'],
    mayAlsoFail: ['body-schema'],
    absent: unlessPublic,
    refusesAccess: async (refusal) => ({ ...refusal, status: 200 }),
  },
  {
    id: 'access-refused-as-500',
    title: 'fails with 500 where a credential is missing',
    foundBy: ['no-credential', 'unknown-credential', 'altered-credential', 'near-credential', 'other-credential'],
    mayAlsoFail: ['other-tenant-list'],
    absent: unlessPublic,
    refusesAccess: async () => json(500, { detail: 'Something went wrong.' }),
  },
  {
    id: 'access-refused-as-418',
    title: 'refuses access with a status that does not say so',
    foundBy: ['no-credential', 'unknown-credential', 'altered-credential', 'near-credential', 'other-credential'],
    mayAlsoFail: ['error-shape'],
    absent: unlessPublic,
    refusesAccess: async (refusal) => ({ ...refusal, status: 418 }),
  },
];
