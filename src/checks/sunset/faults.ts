import { everywhere } from '../../mock/kit/absent.js';
import { inDocument, withOperations } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'deprecated-silently',
    title: 'calls its operations deprecated in its document only',
    foundBy: ['sunset'],
    wholeCandidate: true,
    absent: everywhere,
    wellKnownPage: inDocument((document) =>
      withOperations(document, (operation) => ({ ...operation, deprecated: true })),
    ),
  },
];
