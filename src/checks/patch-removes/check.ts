import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { allowedDraft } from '../../plan/changes/allowance.js';
import type { CarriedProperty } from '../../plan/changes/carried-property.js';
import { bodyProperties } from '../../plan/changes/inputs.js';
import { isOfItem } from '../../plan/changes/item-properties.js';
import { propertySet } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { isInList, toPaths } from '../../support/json/pointer.js';
import { noLongerShown } from './judge.js';

const phrase = 'the {string} no longer shows {string} as before the change';

/** A merge patch removes properties that it sets to null. */
export const check = defineCheck({
  title: 'Merge patch with null',
  asks: 'A merge patch removes properties that it sets to null.',
  order: 134,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: noLongerShown } },
  notes: {
    sends: 'A merge patch with null for a property that may be null, then the request that reads the item.',
    demands: 'The request is accepted, and the item no longer shows the value that it had.',
    basis: 'RFC 7396 section 2: null in a merge patch removes the member; the schema, which allows null.',
    notWhen: 'The request body is no merge patch, or none of its properties may be null.',
    safeguards: 'A property that had no value before proves nothing. The unchanged request is accepted first.',
  },
  plan: (context) => {
    const { resourceRole, template, catalogue } = context;
    const isMerge = /merge-patch/.test(template.body?.mediaType ?? '');
    if (
      !isMerge ||
      resourceRole?.role !== 'update' ||
      resourceRole.part.sent !== '' ||
      resourceRole.resource.read.length === 0
    )
      return { notApplicable: 'the operation takes no merge patch of an item that can be read' };
    const nullable = bodyProperties(context).filter(({ at, required, schema }) => {
      return !isInList(at) && !required && catalogue.schemas.validate(schema, 'request', null).kind === 'valid';
    });
    const isTop = isOfItem(context);
    const { name } = resourceRole.resource;
    const drafts = [
      ...removal(context, name, {
        title: 'A property that a merge patch sets to null is removed',
        found: nullable.filter(isTop),
      }),
      ...removal(context, name, {
        title: 'A property inside an object that a merge patch sets to null is removed',
        subject: 'inside',
        found: nullable.filter((property) => !isTop(property)),
      }),
    ];
    return drafts.length > 0 ? drafts : { notApplicable: 'no property of the merge patch may be null' };
  },
});

interface Removal {
  readonly title: string;
  readonly subject?: string;
  readonly found: readonly CarriedProperty[];
}

function removal(context: CheckContext, resource: string, { found, ...words }: Removal): ScenarioDraft[] {
  const [first] = found;
  if (first === undefined) return [];
  return [
    allowedDraft(context, {
      ...words,
      changes: found.map(({ at }) => propertySet(at, null)),
      clause: first.schema.pointer,
      look: ownStep('And', phrase, resource, toPaths(found.map(({ at }) => at))),
    }),
  ];
}
