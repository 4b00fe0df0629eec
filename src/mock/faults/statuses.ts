import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Fault, Memory } from '../kit/fault.js';
import { json } from '../kit/wire-answer.js';
import { type Absent, either, everywhere, unlessOpen, withoutStatus } from './absent.js';

/** A success status that the definition does not document. */
function otherSuccess(operation: Operation): number {
  const documented = new Set(operation.responses.map(({ status }) => status));
  return [202, 201, 203, 206].find((code) => !documented.has(String(code))) ?? 299;
}

/** How often something was asked of a fault so far, this time included. */
export function counted(memory: Memory, name = 'count'): number {
  const known = memory.get(name);
  const count = (typeof known === 'number' ? known : 0) + 1;
  memory.set(name, count);
  return count;
}

const unlessOptional: Absent = ({ bindings }, operation) =>
  bindings.operations[shortName(operation)]?.optional === undefined ? undefined : 'it may be left out';

const brokenDown = json(500, { detail: 'Something went wrong.' });

/** Faults in the status of an answer, and in whether there is one. */
export const statusFaults: readonly Fault[] = [
  {
    id: 'wrong-success-status',
    title: 'answers success with another 2xx than documented',
    absent: withoutStatus,
    rewrite: (wire, { call }) => ({ ...wire, status: otherSuccess(call.operation) }),
  },
  {
    id: 'undocumented-status',
    title: 'answers with a status that nothing documents',
    absent: everywhere,
    rewrite: (wire) => ({ ...wire, status: 418 }),
  },
  {
    id: 'always-500',
    title: 'fails with 500 on valid requests',
    absent: everywhere,
    rewrite: () => brokenDown,
  },
  {
    id: 'unavailable',
    title: 'answers 503 to everything',
    absent: everywhere,
    intercepts: () => json(503, { detail: 'Come back later.' }),
  },
  {
    id: 'not-routed',
    title: 'answers as to a path that nobody defined',
    absent: either(unlessOptional, unlessOpen),
    intercepts: () => json(404, { detail: 'There is no such path.' }),
  },
  {
    id: 'not-implemented',
    title: 'answers 501',
    absent: unlessOptional,
    intercepts: () => json(501, { detail: 'Not yet.' }),
  },
  {
    id: 'method-refused',
    title: 'answers the documented method with 405',
    absent: either(unlessOptional, (_, { responses }) =>
      responses.some(({ status }) => status === '405') ? 'the definition documents a 405' : undefined,
    ),
    intercepts: () => {
      const answer = json(405, { detail: 'The path does not take this method.' });
      return { ...answer, headers: { ...answer.headers, allow: 'TRACE' } };
    },
  },
  {
    id: 'no-answer',
    title: 'ends the connection without an answer',
    absent: everywhere,
    rewrite: (wire) => ({ ...wire, dropped: true }),
  },
  {
    id: 'error-now-and-then',
    title: 'fails with 500 on every tenth request',
    absent: everywhere,
    intercepts: (_, { memory }) => (counted(memory) % 10 === 0 ? brokenDown : undefined),
  },
];
