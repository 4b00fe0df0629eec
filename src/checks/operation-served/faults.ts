import { type Absent, either, unlessOpen } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { json } from '../../mock/kit/wire-answer.js';
import { shortName } from '../../model/definition.js';

const unlessOptional: Absent = ({ bindings }, operation) =>
  bindings.operations[shortName(operation)]?.optional === undefined ? undefined : 'it may be left out';

export const faults: readonly Fault[] = [
  {
    id: 'not-routed',
    title: 'answers as to a path that nobody defined',
    foundBy: ['operation-served'],
    absent: either(unlessOptional, unlessOpen),
    intercepts: () => json(404, { detail: 'There is no such path.' }),
  },
  {
    id: 'not-implemented',
    title: 'answers 501',
    foundBy: ['operation-served'],
    absent: unlessOptional,
    intercepts: () => json(501, { detail: 'Not yet.' }),
  },
  {
    id: 'method-refused',
    title: 'answers the documented method with 405',
    foundBy: ['operation-served'],
    absent: either(unlessOptional, (_, { responses }) =>
      responses.some(({ status }) => status === '405') ? 'the definition documents a 405' : undefined,
    ),
    intercepts: () => {
      const answer = json(405, { detail: 'The path does not take this method.' });
      return { ...answer, headers: { ...answer.headers, allow: 'TRACE' } };
    },
  },
];
