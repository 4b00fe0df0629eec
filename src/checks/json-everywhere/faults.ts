import { everywhere } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'errors-in-html',
    title: 'answers errors with a page of HTML',
    foundBy: ['json-everywhere'],
    mayAlsoFail: ['body-schema', 'error-shape'],
    wholeCandidate: true,
    absent: everywhere,
    refusals: true,
    rewrite: (wire) =>
      wire.status < 400
        ? wire
        : { ...wire, headers: { ...wire.headers, 'content-type': 'text/html' }, body: '<p>This cannot be done.</p>' },
  },
];
