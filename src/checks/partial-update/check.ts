import type { CheckContext } from '../../model/check-context.js';
import { isObject } from '../../model/json.js';
import type { Step } from '../../model/plan.js';
import { freeProperties } from '../../plan/changes/free-inputs.js';
import { bodyProperties } from '../../plan/changes/inputs.js';
import { isOfItem, propertiesPlace } from '../../plan/changes/item-properties.js';
import { propertyLeftOut } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { restUntouched } from './judge.js';

const phrase = 'the rest of the {string} is unchanged';

/** A partial change keeps the rest. */
export const check = defineCheck({
  title: 'Partial update',
  asks: 'A partial change does not change properties that it does not mention.',
  order: 130,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrase]: { of: 'look-back', judge: restUntouched },
  },
  notes: {
    sends:
      'A PATCH of an item that leaves out optional properties, then the request that reads the item. A merge patch is also sent without properties inside an object.',
    demands: 'Properties that the request does not mention are unchanged.',
    basis:
      'RFC 5789 section 2: PATCH applies a set of changes to the resource; RFC 7396 section 2: a merge patch merges objects within objects too.',
    notWhen: 'The method is not PATCH, or the operation does not change an item that can be read.',
    safeguards:
      'Values that the candidate sets by itself are not compared. An item that could not be read before proves nothing.',
  },
  plan: (context) => {
    const { resourceRole, operation } = context;
    const changes =
      resourceRole?.role === 'update' && resourceRole.part.sent !== undefined && resourceRole.resource.read.length > 0;
    if (!changes || operation.method !== 'PATCH') {
      return { notApplicable: 'the operation does not change part of an item' };
    }
    const rest = ownStep('Then', phrase, resourceRole.resource.name);
    const inside = sparingInside(context);
    return [
      {
        title: 'Properties that the change does not mention are unchanged',
        steps: [...sparing(context), send(context), rest],
      },
      ...(inside.length === 0
        ? []
        : [
            {
              title: 'Properties inside an object that the change does not mention are unchanged',
              subject: 'inside',
              steps: [...inside, send(context), rest],
            },
          ]),
    ];
  },
});

/** A merge patch that mentions one property of an object, and not those beside it (RFC 7396 section 2). */
function sparingInside(context: CheckContext): Step[] {
  if (!/merge-patch/.test(context.template.body?.mediaType ?? '')) return [];
  const free = freeProperties(context);
  const all = bodyProperties(context);
  for (const object of all.filter(({ value }) => isObject(value))) {
    const inner = all.filter(({ at }) => parentOf(at) === object.at);
    const [kept] = free.filter(({ at, value }) => parentOf(at) === object.at && typeof value !== 'object');
    const left = inner.filter(({ at, required }) => !required && at !== kept?.at);
    if (kept === undefined || left.length === 0) continue;
    return [...left.map(({ at }) => propertyLeftOut(at).step), step('And', 'allowed')];
  }
  return [];
}

const parentOf = (at: string): string => at.slice(0, at.lastIndexOf('/'));

/** Leaves out all that may be left out but for one property, so that there is something that the change does not mention. */
function sparing(context: CheckContext): Step[] {
  const place = propertiesPlace(context);
  const isOwn = isOfItem(context);
  const optional = freeProperties(context).filter((property) => !property.required && isOwn(property));
  const all = bodyProperties(context).filter(({ at }) => at.startsWith(`${place}/`));
  const isOnly = all.every(({ at }) => optional.some((one) => at === one.at || at.startsWith(`${one.at}/`)));
  const left = isOnly ? optional.slice(1) : optional;
  if (left.length === 0) return [];
  return [...left.map(({ at }) => propertyLeftOut(at).step), step('And', 'allowed')];
}
