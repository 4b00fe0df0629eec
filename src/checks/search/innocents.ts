import { either } from '../../mock/kit/absent.js';
import { searchOf, withoutSearch } from '../../mock/kit/asked-texts.js';
import type { Innocent } from '../../mock/kit/fault.js';
import { relisted, withoutList } from '../../mock/kit/lists.js';

export const innocents: readonly Innocent[] = [
  {
    id: 'best-match-first',
    title: 'answers a search in an order of its own',
    absent: either(withoutList, withoutSearch),
    reply: (reply, call) => {
      const isSearched = call.parameters[searchOf(call.catalogue, call.operation) ?? ''] !== undefined;
      return isSearched ? relisted(reply, call, (items) => items.toReversed()) : reply;
    },
  },
];
