import { everywhere } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import { inDocument, withOperations } from '../../mock/kit/documents.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'deprecated-with-sunset',
    title: 'calls its operations deprecated, and says until when they are served (RFC 8594)',
    wholeCandidate: true,
    absent: everywhere,
    rewrite: (wire) => withHeader(wire, 'sunset', 'Wed, 11 Nov 2037 11:11:11 GMT'),
    wellKnownPage: inDocument((document) =>
      withOperations(document, (operation) => ({ ...operation, deprecated: true })),
    ),
  },
];
