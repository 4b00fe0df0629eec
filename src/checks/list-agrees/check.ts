import type { CheckContext } from '../../model/check-context.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { changeListed, listAgrees } from './judge.js';

const phrases = {
  listed: 'the list shows the existing {string} as it is read',
  changed: 'the list shows the {string} as it is read after the change',
} as const;

/** A list shows an item as the operation that reads it does. */
export const check = defineCheck({
  title: 'List matches the item',
  asks: 'A list shows the same values of an item as the operation that reads the item.',
  order: 106,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.listed]: { of: 'listed-item', judge: listAgrees },
    [phrases.changed]: { of: 'listed-change', judge: changeListed },
  },
  notes: {
    sends:
      'The request that lists, page by page until the item is there, and the request that reads the item; also after the item was changed.',
    demands: 'Where both answers show a value of the item, it is the same.',
    basis: 'One schema describes the value in both answers.',
    notWhen: 'The operation neither lists items that can be told apart and read, nor changes such an item.',
    safeguards:
      'The item is read before and after: a value that changes by itself proves nothing. Only values that one schema describes in both answers are compared; a list may leave values out, and give nested lists in another order. If the two answers have no value in common, the check does not apply.',
  },
  plan: (context) => {
    const changed = changedInList(context);
    if (changed !== undefined)
      return [
        {
          title: 'The list shows the changed values',
          subject: 'changed',
          ...(context.resourceRole?.first === true ? {} : { depth: 'thorough' as const }),
          steps: [send(context), ownStep('Then', phrases.changed, changed)],
        },
      ];
    const resource = listOf(context);
    if (resource === undefined || context.resourceRole?.resource.read.length === 0)
      return { notApplicable: 'the operation does not list items that can be told apart and read' };
    return [
      {
        title: 'The list shows the same values as a read of the item',
        steps: [send(context), ownStep('Then', phrases.listed, resource)],
      },
    ];
  },
});

/** The resource whose items the operation changes, where they are listed and read. */
function changedInList({ resourceRole }: CheckContext): string | undefined {
  const { role, part, resource } = resourceRole ?? {};
  const isChange = role === 'update' && part?.confirmedBy === undefined;
  const isListed = resource?.list.some(({ returned }) => returned !== undefined) === true;
  return isChange && isListed && resource.read.length > 0 && resource.identifier !== undefined
    ? resource.name
    : undefined;
}
