import { inDocument } from '../../mock/kit/documents.js';
import type { Fault } from '../../mock/kit/fault.js';
import { isObject } from '../../model/json.js';

export const faults: readonly Fault[] = [
  {
    id: 'version-unsaid',
    title: 'says its version nowhere',
    foundBy: ['api-versioned'],
    wholeCandidate: true,
    absent: (_, { path }) => (/[{/]v(ersion|\d)/i.test(path) ? 'the paths of the GovSpec say it' : undefined),
    withoutHeaders: ['api-version'],
    wellKnownPage: inDocument((document) => ({
      ...document,
      info: { ...(isObject(document.info) ? document.info : {}), version: 'latest' },
    })),
  },
];
