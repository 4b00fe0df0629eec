import { counted, requestKey } from '../../mock/kit/counting.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { roleOf } from '../../model/parts.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'repeat-refused',
    title: 'refuses to make the same change again, because the revision has moved on',
    absent: (catalogue, operation) =>
      operation.method === 'PUT' && roleOf(catalogue, operation)?.role === 'update'
        ? undefined
        : 'it does not put an item',
    reply: (reply, call, memory) =>
      call.operation.method === 'PUT' && reply.kind === 'success' && counted(memory, requestKey(call)) > 1
        ? { kind: 'conflict', message: 'The revision has moved on.' }
        : reply,
  },
];
