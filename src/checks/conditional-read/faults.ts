import { either, withoutRead, withoutSchema } from '../../mock/kit/absent.js';
import { failing, withHeader } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'etag-ignored',
    title: 'names versions by ETag, and does not honour them',
    foundBy: ['conditional-read'],
    absent: either(withoutRead, withoutSchema),
    rewrite: (wire) => withHeader(wire, 'etag', '"1"'),
  },
  {
    id: 'error-on-condition',
    title: 'fails with 500 on conditional requests',
    foundBy: ['conditional-read'],
    absent: either(withoutRead, withoutSchema),
    rewrite: (wire, { arrived }) =>
      arrived.headers['if-none-match'] === undefined ? withHeader(wire, 'etag', '"1"') : failing,
  },
  {
    id: 'always-unchanged',
    title: 'answers every conditional request with 304, whatever version it names',
    foundBy: ['conditional-read'],
    absent: either(withoutRead, withoutSchema),
    rewrite: (wire, { arrived }) =>
      arrived.headers['if-none-match'] === undefined ? wire : { status: 304, headers: {}, body: '' },
  },
];
