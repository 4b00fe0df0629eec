import { either } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { withoutDelete } from '../../mock/kit/kept.js';
import { keptInLists, withoutListOfItems } from '../../mock/kit/removed-items.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'removed-listed-as-archived',
    title: 'lists removed items as archived',
    absent: either(withoutDelete, withoutListOfItems),
    store: (store) => keptInLists(store, (item) => ({ ...item, archived: true })),
  },
];
