import type { ScenarioDraft } from '../../model/check.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf, severalItems } from '../../plan/kit/listed-resource.js';
import { type RangeFilter, rangeFilters } from '../../plan/kit/range-filters.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { toPath } from '../../support/json/pointer.js';
import { inRange } from './judge.js';

const phrase = 'the query parameter {string} lets through the items whose value at {string} is {string} it';

/** A filter by a lower or an upper bound keeps what lies on its side. */
export const check = defineCheck({
  title: 'Filter by range',
  asks: 'A filter by a lower or upper bound selects the items within this bound.',
  order: 123,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'bounded', judge: inRange } },
  notes: {
    sends:
      'The request that lists, with the largest page; then with the bound set just below a value that an item shows, to this value, and just above it. Of times, the bound that lets the value through is written with an offset of two hours.',
    demands: 'No item lies outside the bound, and no item is missing that the list shows within it.',
    basis:
      'The parameter in the definition: its name has the name of a property and a bound, such as priceMin or born_from, or of a bound alone where one property only can be meant; both are numbers, dates, or times, or the parameter is the day of a time.',
    notWhen:
      'The operation does not list items that can be told apart, or no parameter is named like a bound of one of their properties.',
    safeguards:
      'The bound itself must belong to the range only if the name says so (min, max) or the description does. An item counts as missing only if the filtered list is shorter than a page that the candidate has just returned. Where the description asks for UTC, or an offset is refused, the bound is sent in UTC. Times may be cut to whole seconds, and a day in place of a time leaves two days open. If something looks wrong, the request is repeated, because other clients may write at the same time. No other scenario runs meanwhile.',
  },
  plan: (context) => {
    if (listOf(context) === undefined)
      return { notApplicable: 'the operation does not list items that can be told apart' };
    const drafts = rangeFilters(context).map((filter): ScenarioDraft => {
      const steps = [
        ...severalItems(context),
        send(context),
        ownStep('Then', phrase, filter.parameter, toPath(filter.pointer), boundWords(filter)),
      ];
      return { title: `The list is filtered by the bound "${filter.parameter}"`, subject: filter.parameter, steps };
    });
    return drafts.length > 0
      ? drafts
      : { notApplicable: 'the list has no filter that is named like a bound of one of its properties' };
  },
});

function boundWords({ side, isInclusive }: RangeFilter): string {
  if (side === 'least') return isInclusive ? 'at or above' : 'above';
  return isInclusive ? 'at or below' : 'below';
}
