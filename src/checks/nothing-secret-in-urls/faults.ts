import { everywhere } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'token-in-link',
    title: 'links to a place with a session token in the URL',
    foundBy: ['nothing-secret-in-urls'],
    wholeCandidate: true,
    absent: everywhere,
    rewrite: (wire) => ({ ...wire, headers: { ...wire.headers, location: '/next?session_token=5f1c' } }),
  },
];
