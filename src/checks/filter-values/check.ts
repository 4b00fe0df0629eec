import type { ScenarioDraft } from '../../model/check.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listedFilters } from '../../plan/kit/listed-filters.js';
import { severalItems } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { toPath } from '../../support/json/pointer.js';
import { eachFiltered } from './judge.js';

const phrase =
  'the query parameter {string} lets through the items with its value at {string} and no others, for each of {string}';

/** A filter filters by each of its values. */
export const check = defineCheck({
  title: 'Filter by each value',
  asks: 'A documented filter selects the items with the requested value and no others, for each of its values and on every page.',
  order: 122,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'each-filtered', judge: eachFiltered } },
  notes: {
    sends:
      'The request that lists, in the largest page; then with the filter set to each of its listed values, or to true and false; for one value in pages that follow one another.',
    demands:
      'Every item in each answer has the value that was asked for, and no item is missing that the list shows with that value.',
    basis: 'The parameter in the definition; the bindings name the property that it filters by.',
    notWhen: 'The operation has no filter that is a boolean or has listed values.',
    safeguards:
      'Items that do not show the property are not judged by it. An item counts as missing only if the filtered list was read to its end, or is a single page that is shorter than a page that the candidate has just returned. If something looks wrong, the request is repeated, because other clients may write at the same time. No other scenario runs meanwhile.',
  },
  plan: (context) => {
    const drafts = listedFilters(context).map(({ name, pointer, listed }): ScenarioDraft => {
      const steps = [...severalItems(context), send(context), ownStep('Then', phrase, name, toPath(pointer), listed)];
      return { title: `The list is filtered by each value of "${name}"`, subject: name, steps };
    });
    return drafts.length > 0 ? drafts : { notApplicable: 'the list has no filter with listed values' };
  },
});
