import { actedOn } from '../../plan/kit/actions.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { removalUndoneBy } from '../../schema/undone-removal.js';
import { actionKept, restored } from './judge.js';

const phrase = 'what the answer shows as changed in the {string} is read afterwards';
const restoredPhrase = 'the {string} is read as it was before it was removed';

/** What an action on an item has done to it is kept. */
export const check = defineCheck({
  title: 'Action kept',
  asks: 'What an action on an item has changed, as its answer shows, is read afterwards; an item that is restored is as it was.',
  order: 85,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrase]: { of: 'look-back', judge: actionKept },
    [restoredPhrase]: { of: 'look-back', judge: restored },
  },
  notes: {
    sends:
      'The valid request, then the request that reads the item. Before a request that restores an item, such as `POST /notes/{id}/restore`, the item is removed.',
    demands:
      'A value that the answer shows as changed is not read as it was before. A restored item is read, with the values that it had before it was removed.',
    basis:
      'The responses of the operation, which describe the item as its read does: a POST below the path of the item, such as `/orders/{id}/cancel`.',
    notWhen: 'The operation is no such action, or it documents 201 or 202.',
    safeguards:
      'Actions whose names say that nothing is kept (preview, simulate, copy and similar ones) are left out. Only values that the item showed before are compared, and an answer that shows another item proves nothing. Of a restored item, what is readOnly and what says where the item stands in its life may change.',
  },
  plan: (context) => {
    const resource = actedOn(context);
    if (resource === undefined) return { notApplicable: 'the operation is no action that answers with its item' };
    const kept = {
      title: 'What the action changes is kept',
      steps: [send(context), ownStep('Then', phrase, resource.name)],
    };
    if (removalUndoneBy(context.catalogue.operations, context.operation) === undefined) return [kept];
    const steps = [send(context), ownStep('Then', restoredPhrase, resource.name)];
    return [kept, { title: 'What was removed is restored as it was', subject: 'restored', steps }];
  },
});
