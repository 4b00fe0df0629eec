import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { actedOn, namedEffect } from '../../plan/kit/actions.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { removalUndoneBy } from '../../schema/undone-removal.js';
import { toPath } from '../../support/json/pointer.js';
import { actionDone, actionKept, restored } from './judge.js';

const phrase = 'what the answer shows as changed in the {string} is read afterwards';
const donePhrase = 'the {string} shows at {string} what the action is named for: {string}';
const restoredPhrase = 'the {string} is read as it was before it was removed';

/** What an action on an item has done to it is kept. */
export const check = defineCheck({
  title: 'Action kept',
  asks: 'What an action on an item has changed, as its answer shows, is read afterwards; so is the state that it is named for; an item that is restored is as it was.',
  order: 85,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrase]: { of: 'look-back', judge: actionKept },
    [donePhrase]: { of: 'look-back', judge: actionDone },
    [restoredPhrase]: { of: 'look-back', judge: restored },
  },
  notes: {
    sends:
      'The valid request, then the request that reads the item. Before a request that restores an item, such as `POST /notes/{id}/restore`, the item is removed.',
    demands:
      'A value that the answer shows as changed is not read as it was before. After an action whose name is that of a listed state, of a boolean or of a time of the item, such as `close` with `closed` or `closedAt`, the item is not read exactly as before. A restored item is read, with the values that it had before it was removed.',
    basis:
      'The responses of the operation, which describe the item as its read does: a POST below the path of the item, such as `/orders/{id}/cancel`.',
    notWhen:
      'The operation is no such action, or it documents 201 or 202; and it answers no item, nor is its name that of a state of the item.',
    safeguards:
      'Actions whose names say that nothing is kept (preview, simulate, copy and similar ones) are left out. Only values that the item showed before are compared, and an answer that shows another item proves nothing. Actions that several people may have to take, such as approve, and those of which the definition says that they work later or on conditions, need no effect at once; neither does an item that is in the state already, or that changes in another way. Of a restored item, what is readOnly and what says where the item stands in its life may change.',
  },
  plan: (context) => {
    const drafts = [...keptDrafts(context), ...doneDraft(context)];
    return drafts.length > 0
      ? drafts
      : { notApplicable: 'the operation is no action that answers with its item, or is named for what it does to it' };
  },
});

function keptDrafts(context: CheckContext): ScenarioDraft[] {
  const resource = actedOn(context);
  if (resource === undefined) return [];
  const kept = {
    title: 'What the action changes is kept',
    steps: [send(context), ownStep('Then', phrase, resource.name)],
  };
  if (removalUndoneBy(context.catalogue.operations, context.operation) === undefined) return [kept];
  const steps = [send(context), ownStep('Then', restoredPhrase, resource.name)];
  return [kept, { title: 'What was removed is restored as it was', subject: 'restored', steps }];
}

function doneDraft(context: CheckContext): ScenarioDraft[] {
  const effect = namedEffect(context);
  if (effect === undefined) return [];
  const { resource, at, shows } = effect;
  const shown = typeof shows === 'string' ? shows : shows.state;
  const steps = [send(context), ownStep('Then', donePhrase, resource, toPath(at), shown)];
  return [{ title: 'The action does what it is named for', subject: 'done', steps }];
}
