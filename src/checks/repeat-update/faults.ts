import { counted, requestKey } from '../../mock/kit/counting.js';
import type { Fault } from '../../mock/kit/fault.js';
import { roleOf } from '../../model/parts.js';

export const faults: readonly Fault[] = [
  {
    id: 'update-works-once',
    title: 'fails with 500 when a change is repeated',
    foundBy: ['repeat-update', 'success-status'],
    absent: (catalogue, operation) =>
      operation.method === 'PUT' && roleOf(catalogue, operation)?.role === 'update'
        ? undefined
        : 'it does not put an item',
    reply: (reply, call, memory) =>
      call.operation.method === 'PUT' && reply.kind === 'success' && counted(memory, requestKey(call)) > 1
        ? { kind: 'failure' }
        : reply,
  },
];
