import type { CheckContext } from '../../model/check-context.js';
import { allowedDraft } from '../../plan/changes/allowance.js';
import type { CarriedProperty } from '../../plan/changes/carried-property.js';
import { freeShownProperties } from '../../plan/changes/free-inputs.js';
import { bodyProperties } from '../../plan/changes/inputs.js';
import { propertyLeftOut } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { isOfItem } from '../../schema/item-properties.js';
import { toPaths } from '../../support/json/pointer.js';
import { mayDecline, showsDefaults } from './judge.js';

const phrases = {
  answered: 'the candidate accepts the request without these properties, or refuses it without a server error',
  shown: 'the {string} shows the documented default of {string}',
} as const;

/** What is left out takes its documented default. */
export const check = defineCheck({
  title: 'Default applied',
  asks: 'A property that is left out gets its documented default.',
  order: 182,
  group: 'allowed',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.answered]: { of: 'answer', judge: mayDecline },
    [phrases.shown]: { of: 'look-back', judge: showsDefaults },
  },
  notes: {
    sends: 'The valid request without the properties that have a default, then the request that reads the item.',
    demands: 'If the item shows such a property, it has its default value.',
    basis: 'default in the schema: what the receiver assumes where no value is given (OpenAPI, Schema Object).',
    notWhen: 'The operation does not create an item that can be read, or no optional property of it has a default.',
    safeguards:
      'A property that the item does not show proves nothing. If the request is refused, the verdict is "not verified".',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const { sent, into, renamed } = resourceRole?.part ?? {};
    if (resourceRole?.role !== 'create' || sent === undefined || resourceRole.resource.read.length === 0)
      return { notApplicable: 'the operation does not create an item that can be read' };
    const found = into === undefined && renamed === undefined ? withDefault(context, sent) : [];
    if (found.length === 0) return { notApplicable: 'no optional property of the item has a default' };
    const paths = toPaths(found.map(({ at }) => at.slice(sent.length)));
    return [
      allowedDraft(context, {
        title: 'A property that is left out gets its default',
        changes: found.map(({ at }) => propertyLeftOut(at)),
        judged: ownStep('Then', phrases.answered),
        look: ownStep('And', phrases.shown, resourceRole.resource.name, paths),
      }),
    ];
  },
});

/** Optional properties at the top of the item, or of its attributes, that have a default. */
function withDefault(context: CheckContext, sent: string): CarriedProperty[] {
  const free = new Set(freeShownProperties(context).map(({ at }) => at));
  return bodyProperties(context).filter(({ at, required, node }) => {
    const isOwn = at.startsWith(`${sent}/`) && isOfItem(at.slice(sent.length));
    return isOwn && free.has(at) && !required && node.default !== undefined;
  });
}
