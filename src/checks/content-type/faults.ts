import { withoutOtherType } from '../../mock/kit/absent.js';
import { withHeader } from '../../mock/kit/answers.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'wrong-content-type',
    title: 'sends JSON as text/html',
    foundBy: ['content-type'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutOtherType,
    rewrite: (wire) => (wire.body === '' ? wire : withHeader(wire, 'content-type', 'text/html')),
  },
  {
    id: 'no-content-type',
    title: 'does not say of which type a body is',
    foundBy: ['content-type'],
    mayAlsoFail: ['json-everywhere'],
    absent: withoutOtherType,
    rewrite: (wire) => {
      const { 'content-type': _, ...headers } = wire.headers;
      return { ...wire, headers };
    },
  },
];
