import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { listContains } from './judge.js';

const phrase = 'the list contains the existing {string}';

/** A list contains the items that exist. */
export const check = defineCheck({
  title: 'List complete',
  asks: 'A list contains the items that exist.',
  order: 100,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrase]: { of: 'list', judge: listContains },
  },
  notes: {
    sends: 'The request that lists, after an item was created; if the list has pages, also the pages that follow.',
    demands: 'The identifier of the item is in the list.',
    basis: 'The responses of the operation: the list contains the items that other operations create.',
    notWhen: 'The operation does not list items, or the bindings do not say where the list or its identifiers are.',
    safeguards:
      'The item was read before. Pages are read as far as the documented parameters allow, up to a limit; beyond the limit, the verdict is "not verified". A list may leave out drafts and items that are over if it documents no filter for them. If a list documents no pages, but has as many items as a usual page, it may be the first of several pages. A filter that has a default may leave an item out that does not show the default value.',
  },
  plan: (context) => {
    const listed = listOf(context);
    if (listed === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    const steps = [send(context), ownStep('Then', phrase, listed)];
    return [{ title: 'The list contains the existing item', steps }];
  },
});
