import { withoutRead } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { json } from '../../mock/kit/wire-answer.js';

export const faults: readonly Fault[] = [
  {
    id: 'any-media-type-refused',
    title: 'knows the names of media types only, and refuses whoever accepts any',
    foundBy: ['accept-any'],
    absent: withoutRead,
    rewrite: (wire, { arrived }) =>
      arrived.headers.accept === '*/*' ? json(406, { detail: 'There is no such media type.' }) : wire,
  },
];
