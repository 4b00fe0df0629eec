import type { Fault } from '../../mock/kit/fault.js';
import { withoutDelete } from '../../mock/kit/kept.js';

export const faults: readonly Fault[] = [
  {
    id: 'delete-twice-fails',
    title: 'fails with 500 on what was removed before',
    foundBy: ['repeat-delete', 'unknown-identifier'],
    mayAlsoFail: ['child-elsewhere'],
    absent: withoutDelete,
    reply: (reply) => (reply.kind === 'not-found' ? { kind: 'failure' } : reply),
  },
];
