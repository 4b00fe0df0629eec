import { toPath } from '../../json/pointer.js';
import { showsItem } from '../../model/parts.js';
import type { Step } from '../../model/plan.js';
import type { RuleId } from '../../model/rules.js';
import { step } from '../steps.js';
import type { Check, CheckContext } from './check.js';

/** A check of what the candidate keeps: the valid request, then one look at what came of it. */
function stateCheck(rule: RuleId, title: string, look: (context: CheckContext) => Step | string): Check {
  return {
    rule,
    group: 'valid',
    plan: (context) => {
      const then = look(context);
      if (typeof then === 'string') return { notApplicable: then };
      return [{ title, steps: [step('When', 'sent', context.operation.name), then] }];
    },
  };
}

export const stateCreate = stateCheck('state-create', 'What was created can be read back', ({ play }) => {
  if (play?.role !== 'create') return 'the operation does not create an item';
  const [read] = play.resource.read;
  if (read === undefined) return 'the GovSpec has no operation that reads the item back';
  return step('Then', 'readBack', play.resource.name);
});

export const stateRead = stateCheck('state-read', 'The item that was created is answered', ({ play }) => {
  if (play?.role === 'exists' && play.part.answer !== undefined) {
    return step('Then', 'property', toPath(play.part.answer), 'true');
  }
  if (play?.role !== 'read') return 'the operation does not read an item';
  if (!showsItem(play.part)) return 'the GovSpec does not say where the item stands in the answer';
  if (play.first) return 'this is the operation by which creating is verified';
  return step('Then', 'readSame', play.resource.name);
});

export const stateUpdate = stateCheck('state-update', 'What was changed can be read back', ({ play }) => {
  if (play?.role !== 'update') return 'the operation does not change an item';
  const { part, resource } = play;
  const [read] = resource.read;
  if (read === undefined) return 'the GovSpec has no operation that reads the item back';
  if (part.sent === undefined && part.becomes === undefined)
    return 'the GovSpec does not say what of the item the request changes';
  if (!showsItem(read)) return 'the GovSpec does not say what a read of the item shows';
  return step('Then', 'readBack', play.resource.name);
});

export const stateDelete = stateCheck('state-delete', 'What was removed can no longer be read', ({ play }) => {
  if (play?.role !== 'delete') return 'the operation does not remove an item';
  if (play.resource.read.length === 0) return 'the GovSpec has no operation that reads the item';
  if (play.part.mayStay !== undefined) return play.part.mayStay;
  return step('Then', 'gone', play.resource.name);
});
