import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { ownerOf } from '../../plan/kit/owners.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { leavesOutBoth } from './judge.js';

const phrase = 'the list does not contain the existing {string} of the other owner';

/** A list below an item shows what belongs to that item. */
export const check = defineCheck({
  title: 'List shows own children only',
  asks: 'The list of what belongs to one item shows nothing that belongs to another item.',
  order: 104,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'list', judge: leavesOutBoth } },
  notes: {
    sends:
      'The request that lists, with the identifier of another owner in the path, while an item of the first owner exists, and another one that was added when both owners existed, where that can be made.',
    demands: 'Neither item is in the list.',
    basis: 'The path of the operation, which names the item that the listed items belong to.',
    notWhen: 'The operation does not list items below another one, or a second owner cannot be made.',
    safeguards: 'This run created both owners. A list that cannot be read to its end proves nothing.',
  },
  plan: (context) => {
    const owner = ownerOf(context);
    const resource = listOf(context);
    if (owner === undefined || resource === undefined)
      return { notApplicable: 'the operation does not list items below another one' };
    const steps = [
      step('Given', 'another', owner.resource),
      // What is made while both owners exist may be put under both of them.
      step('And', 'oneMore', resource),
      step('And', 'valueOfOther', 'path parameter', owner.parameter, owner.resource),
      send(context),
      ownStep('Then', phrase, resource),
    ];
    return [{ title: 'An item that belongs to one owner is not listed under another owner', steps }];
  },
});
