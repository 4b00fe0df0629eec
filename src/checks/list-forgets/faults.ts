import { either } from '../../mock/kit/absent.js';
import type { Fault } from '../../mock/kit/fault.js';
import { withoutDelete } from '../../mock/kit/kept.js';
import { keptInLists, withoutListOfItems } from '../../mock/kit/removed-items.js';

export const faults: readonly Fault[] = [
  {
    id: 'removed-still-listed',
    title: 'removes an item, and lists it all the same',
    foundBy: ['list-forgets'],
    absent: either(withoutDelete, withoutListOfItems),
    store: (store) => keptInLists(store, (item) => item),
  },
];
