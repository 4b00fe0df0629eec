import { actedOn } from '../../plan/kit/actions.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { actionKept } from './judge.js';

const phrase = 'what the answer shows as changed in the {string} is read afterwards';

/** What an action on an item has done to it is kept. */
export const check = defineCheck({
  title: 'Action kept',
  asks: 'What an action on an item has changed, as its answer shows, is read afterwards.',
  order: 85,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: actionKept } },
  notes: {
    sends: 'The valid request, then the request that reads the item.',
    demands: 'A value that the answer shows as changed is not read as it was before.',
    basis:
      'The responses of the operation, which describe the item as its read does: a POST below the path of the item, such as `/orders/{id}/cancel`.',
    notWhen: 'The operation is no such action, or it documents 201 or 202.',
    safeguards:
      'Actions whose names say that nothing is kept (preview, simulate, copy and similar ones) are left out. Only values that the item showed before are compared, and an answer that shows another item proves nothing.',
  },
  plan: (context) => {
    const resource = actedOn(context);
    if (resource === undefined) return { notApplicable: 'the operation is no action that answers with its item' };
    return [
      { title: 'What the action changes is kept', steps: [send(context), ownStep('Then', phrase, resource.name)] },
    ];
  },
});
