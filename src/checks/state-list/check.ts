import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { listContains } from './judge.js';

const phrase = 'the list contains the existing {string}';

/** A list contains what exists. */
export const check = defineCheck({
  title: 'List complete',
  asks: 'A list contains what exists.',
  order: 100,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrase]: { of: 'list', judge: listContains },
  },
  notes: {
    sends: 'The request that lists, after an item was created; where the list comes in pages, the following ones too.',
    demands: 'The identifier of the item is in the list.',
    basis: 'The responses of the operation: the list is that of the items which the other operations create.',
    notWhen: 'The operation does not list items, or the bindings do not say where the list or its identifiers are.',
    safeguards:
      'The item was seen by the operation that reads it. Pages are followed as far as the documented parameters lead, up to a limit; beyond it, nothing is concluded. A draft, or what is over, may be left out of a list that documents no filter for it. A list without documented pages that shows as many items as pages usually have may be one.',
  },
  plan: (context) => {
    const listed = listOf(context);
    if (listed === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    const steps = [send(context), ownStep('Then', phrase, listed)];
    return [{ title: 'The list contains an item that exists', steps }];
  },
});
