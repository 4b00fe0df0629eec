import { type Absent, either, targetsOf, unlessPublic, withoutJson } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';

/** What a refusal shows can be recognised where it is a text of some length, and the same each time. */
const withoutTexts: Absent = (catalogue, operation) => {
  if (operation.method !== 'GET') return 'what it answers is new each time';
  const long = targetsOf(catalogue, operation, {
    wanted: ({ value }) => typeof value === 'string' && value.length >= 8,
  });
  return withoutJson(catalogue, operation) ?? (long.length > 0 ? undefined : 'the answer shows no text of any length');
};

export const faults: readonly Fault[] = [
  {
    id: 'refusal-with-data',
    title: 'refuses access with 401, and shows the data all the same',
    foundBy: ['refusal-shows-nothing'],
    mayAlsoFail: ['error-shape'],
    absent: either(unlessPublic, withoutTexts),
    refusesAccess: async (refusal, protectedAnswer) => ({ ...(await protectedAnswer()), status: refusal.status }),
  },
];
