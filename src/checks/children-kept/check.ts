import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import { bodyProperties } from '../../plan/changes/inputs.js';
import { belongings } from '../../plan/kit/belongings.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { tokens } from '../../support/json/pointer.js';
import { childKept } from './judge.js';

const phrase = 'the {string} that belongs to it is still there';

/** What belongs to an item stays when the item is changed. */
export const check = defineCheck({
  title: 'Children kept',
  asks: 'What belongs to an item stays when the item is changed.',
  order: 136,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: childKept } },
  notes: {
    sends:
      'The valid request that changes an item, after another item was created below it; then the request that reads that other item.',
    demands: 'It is still found.',
    basis: 'The other item has its own operations, and the request does not mention it.',
    notWhen:
      'The operation does not change an item, its body contains what belongs to the item, or nothing that can be created and read lies below its path.',
    safeguards: 'The other item was read before, and only an answer that says that it no longer exists counts.',
  },
  plan: (context) => {
    const found = context.resourceRole?.role === 'update' ? belongings(context) : undefined;
    if (found === undefined || isMentioned(context, found.resource))
      return { notApplicable: 'the operation changes nothing to which something else belongs' };
    const steps = [found.given, send(context), ownStep('Then', phrase, found.resource)];
    return [{ title: `The ${found.resource} is kept when the item that it belongs to is changed`, steps }];
  },
});

/** A body that holds what belongs to the item replaces that with the rest. */
function isMentioned(context: CheckContext, child: string): boolean {
  const { catalogue, operation } = context;
  const reader = operationNamed(catalogue, catalogue.bindings.resources[child]?.read[0]?.operation);
  const segment = reader?.path.slice(operation.path.length + 1).split('/')[0] ?? '';
  const names = [child, `${child}s`, segment].map((name) => name.toLowerCase());
  return bodyProperties(context).some(({ at }) => names.includes((tokens(at).at(-1) ?? '').toLowerCase()));
}
