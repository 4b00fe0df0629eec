import type { Fault } from '../../mock/kit/fault.js';
import { relisted, withoutList } from '../../mock/kit/lists.js';
import { roleOf } from '../../model/parts.js';
import { get } from '../../support/json/pointer.js';

/** How long a list takes to show what is new, in milliseconds: longer than anyone waits. */
const lateness = 60_000;

export const faults: readonly Fault[] = [
  {
    id: 'list-empty',
    title: 'answers an empty list',
    foundBy: ['state-list'],
    absent: withoutList,
    reply: (reply, call) => relisted(reply, call, () => []),
  },
  {
    id: 'list-late',
    title: 'lists new items only after a while',
    foundBy: ['state-list'],
    absent: withoutList,
    reply: (reply, call, memory) => {
      const pointer = roleOf(call.catalogue, call.operation)?.resource.identifier ?? '';
      return relisted(reply, call, (items) =>
        items.filter((item) => {
          const key = JSON.stringify(get(item, pointer));
          const known = memory.get(key);
          const first = typeof known === 'number' ? known : Date.now();
          memory.set(key, first);
          return Date.now() - first > lateness;
        }),
      );
    },
  },
];
