import { either } from '../../mock/kit/absent.js';
import { searchOf, withoutSearch } from '../../mock/kit/asked-texts.js';
import type { Fault } from '../../mock/kit/fault.js';
import { withoutList } from '../../mock/kit/lists.js';

export const faults: readonly Fault[] = [
  {
    id: 'search-ignored',
    title: 'answers all items whatever is searched for',
    foundBy: ['search'],
    absent: either(withoutList, withoutSearch),
    asks: (call) => {
      const own = searchOf(call.catalogue, call.operation);
      const others = Object.entries(call.parameters).filter(([name]) => name !== own);
      return { ...call, parameters: Object.fromEntries(others) };
    },
  },
];
