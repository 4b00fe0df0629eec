import { answersOf } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'access-refused-without-body',
    title: 'refuses access with a 401 that has no body',
    absent: (_, operation) =>
      answersOf(operation, /^401$/).some(({ contents }) => contents.length > 0)
        ? 'the definition gives its 401 a body'
        : undefined,
    refusesAccess: async ({ status, headers: { 'content-type': _, ...headers } }) => ({ status, headers, body: '' }),
  },
];
