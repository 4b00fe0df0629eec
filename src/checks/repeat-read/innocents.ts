import { withoutRead } from '../../mock/kit/absent.js';
import { withProperties } from '../../mock/kit/documents.js';
import type { Innocent } from '../../mock/kit/fault.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'time-of-reading',
    title: 'says in an answer when it was read, where the definition allows it',
    absent: withoutRead,
    rewrite: (wire, context) => withProperties(wire, context, { readAt: new Date().toISOString() }),
  },
];
