import { counted } from '../../mock/kit/counting.js';
import type { Fault } from '../../mock/kit/fault.js';
import { withoutDelete } from '../../mock/kit/kept.js';
import { forgets, storeWith } from '../../mock/kit/stores.js';

export const faults: readonly Fault[] = [
  {
    id: 'delete-without-effect',
    title: 'answers that it removed, and removes nothing',
    foundBy: ['state-delete', 'repeat-delete'],
    mayAlsoFail: ['list-forgets', 'update-after-delete', 'children-gone'],
    absent: withoutDelete,
    store: forgets('remove'),
  },
  {
    id: 'delete-works-once',
    title: 'removes the first item only, whatever it answers',
    foundBy: ['state-delete', 'repeat-delete'],
    mayAlsoFail: ['list-forgets', 'update-after-delete', 'children-gone'],
    absent: withoutDelete,
    store: (store, { memory }) =>
      storeWith(store, {
        remove: (resource, id) => {
          if (counted(memory) === 1) store.remove(resource, id);
        },
      }),
  },
];
