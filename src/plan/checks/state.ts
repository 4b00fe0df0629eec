import { toPath } from '../../json/pointer.js';
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
  if (play?.role !== 'read' || play.part.returned === undefined) return 'the operation does not read an item';
  if (play.first) return 'this is the operation by which creating is verified';
  return step('Then', 'readSame', play.resource.name);
});

export const stateUpdate = stateCheck('state-update', 'What was changed can be read back', ({ play }) => {
  const changes = play?.role === 'update' && (play.part.sent !== undefined || play.part.becomes !== undefined);
  if (!changes) return 'the operation does not change an item';
  if (play.resource.read.length === 0) return 'the GovSpec has no operation that reads the item back';
  return step('Then', 'readBack', play.resource.name);
});

export const stateDelete = stateCheck('state-delete', 'What was removed can no longer be read', ({ play }) => {
  if (play?.role !== 'delete') return 'the operation does not remove an item';
  if (play.resource.read.length === 0) return 'the GovSpec has no operation that reads the item';
  return step('Then', 'gone', play.resource.name);
});
