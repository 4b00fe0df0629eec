import { either } from '../../mock/kit/absent.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { filtersOf, relisted, withoutFilter, withoutList } from '../../mock/kit/lists.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'filtered-newest-first',
    title: 'lists the newest item first where it filters',
    absent: either(withoutList, withoutFilter),
    reply: (reply, call) =>
      filtersOf(call.catalogue, call.operation).some((name) => call.parameters[name] !== undefined)
        ? relisted(reply, call, (items) => items.toReversed())
        : reply,
  },
];
