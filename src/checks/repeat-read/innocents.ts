import { either, withoutRead } from '../../mock/kit/absent.js';
import { withProperties } from '../../mock/kit/documents.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { roleOf } from '../../model/parts.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'time-of-reading',
    title: 'says in an answer when it was read, where the definition allows it',
    absent: either(withoutRead, (catalogue, operation) =>
      roleOf(catalogue, operation) === undefined ? undefined : 'what is kept is compared with what it was before',
    ),
    rewrite: (wire, context) => withProperties(wire, context, { readAt: new Date().toISOString() }),
  },
];
