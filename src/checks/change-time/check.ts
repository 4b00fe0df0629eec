import type { CheckContext } from '../../model/check-context.js';
import { operationNamed } from '../../model/find-operation.js';
import { bodySchemaOf } from '../../plan/changes/inputs.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { changeTime } from '../../schema/change-time.js';
import { schemaAt } from '../../schema/properties.js';
import { toPath } from '../../support/json/pointer.js';
import { timeMoves } from './judge.js';

const phrase = 'the {string} shows at {string} another time after it was changed';

/** The time of the last change moves with a change. */
export const check = defineCheck({
  title: 'Time of the last change',
  asks: 'The time of the last change, such as updatedAt, moves when an item is changed.',
  order: 82,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'changed-later', judge: timeMoves } },
  notes: {
    sends:
      'The valid change, then the request that reads the item. If the time is the same as before, the change is sent once more with other values after more than a second, and the item is read again.',
    demands: 'The time after the second change is not the one before the first.',
    basis:
      'A date-time of the item as it is read whose name, or whose description, says that it is the time of the last change: `updatedAt`, `last_modified`; `updated` only with a description.',
    notWhen:
      'The operation does not change an item that can be read, the item has no such time, or a change may set it.',
    safeguards:
      'A change after which the item shows no other value proves nothing. Times may be cut to whole seconds; a time on a whole minute proves nothing.',
  },
  plan: (context) => {
    const at = timeOf(context);
    const { resource } = context.resourceRole ?? {};
    if (at === undefined || resource === undefined)
      return { notApplicable: 'the operation changes no item that shows when it was last changed' };
    const steps = [send(context), ownStep('Then', phrase, resource.name, toPath(at))];
    return [{ title: 'The time of the last change moves', steps }];
  },
});

function timeOf(context: CheckContext): string | undefined {
  const { catalogue, resourceRole } = context;
  if (resourceRole?.role !== 'update' || resourceRole.part.sent === undefined) return undefined;
  const [part] = resourceRole.resource.read;
  const reader = operationNamed(catalogue, part?.operation);
  const [answer] = reader === undefined ? [] : successSchemas(reader);
  if (answer === undefined || part?.returned === undefined) return undefined;
  const { schemas } = catalogue;
  const item = schemaAt(schemas, answer, part.returned, 'response');
  const body = bodySchemaOf(context);
  const sent = body === undefined ? undefined : schemaAt(schemas, body, resourceRole.part.sent, 'request');
  return item === undefined || body === undefined ? undefined : changeTime(schemas, item, sent);
}
