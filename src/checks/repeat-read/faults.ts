import { counted, requestKey } from '../../mock/kit/counting.js';
import type { Fault } from '../../mock/kit/fault.js';

export const faults: readonly Fault[] = [
  {
    id: 'read-works-once',
    title: 'fails with 500 when a read is repeated',
    foundBy: ['repeat-read', 'success-status', 'conditional-read'],
    mayAlsoFail: ['head-harmless'],
    absent: (_, { method }) => (method === 'GET' ? undefined : 'it does not read'),
    reply: (reply, call, memory) =>
      reply.kind === 'success' && counted(memory, requestKey(call)) > 1 ? { kind: 'failure' } : reply,
  },
];
