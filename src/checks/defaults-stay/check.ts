import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import type { CarriedProperty } from '../../plan/changes/carried-property.js';
import { freeShownProperties } from '../../plan/changes/free-inputs.js';
import { bodyProperties } from '../../plan/changes/inputs.js';
import { isOfItem } from '../../plan/changes/item-properties.js';
import { propertySet } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { jsonSchema } from '../../schema/contents.js';
import { meantSchema, schemaAt } from '../../schema/properties.js';
import { toPaths } from '../../support/json/pointer.js';
import { keptThrough } from './judge.js';

const phrase = 'the {string} keeps {string} when a further change does not name them';

/** A partial change does not reset properties that it leaves out to their defaults. */
export const check = defineCheck({
  title: 'Defaults not applied again',
  asks: 'A partial change does not reset properties that it leaves out to their defaults.',
  order: 131,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'kept-through', judge: keptThrough } },
  notes: {
    sends:
      'A PATCH that gives properties with a default another value, a second PATCH that leaves them out, and the request that reads the item after each.',
    demands: 'The properties have the same values after the second PATCH as before it.',
    basis: 'RFC 5789 section 2: PATCH applies a set of changes to the resource. The defaults are those of a new item.',
    notWhen: 'The method is not PATCH, or no property that it changes has a default and another value to choose.',
    safeguards:
      'Only boolean properties and listed values are changed. Where one of the changes is refused, or the first one did not take effect, nothing is judged.',
  },
  plan: (context) => {
    const { resourceRole, operation } = context;
    const isPartial = operation.method === 'PATCH' && resourceRole?.role === 'update' && resourceRole.part.sent === '';
    if (!isPartial || resourceRole.resource.read.length === 0)
      return { notApplicable: 'the operation does not change part of an item that can be read' };
    const top = freeShownProperties(context).filter(isOfItem(context));
    const changes = top.flatMap((property) => {
      const value = otherThanDefault(context, property);
      return value === undefined ? [] : [propertySet(property.at, value)];
    });
    const isAll = bodyProperties(context).every(({ at }) => changes.some((one) => at === one.at));
    if (changes.length === 0 || isAll)
      return { notApplicable: 'the operation does not change both a property with a default and another property' };
    const paths = toPaths(changes.map(({ at }) => at));
    return [
      {
        title: 'Properties that a second change leaves out keep their values',
        steps: [
          accepted(context),
          ...changes.map((change) => change.step),
          step('And', 'allowed'),
          send(context),
          ownStep('Then', phrase, resourceRole.resource.name, paths),
        ],
      },
    ];
  },
});

/** A boolean or listed value that is not the default of the property in a new item. */
function otherThanDefault(context: CheckContext, { at, schema }: CarriedProperty): Json | undefined {
  const { schemas } = context.catalogue;
  const own = createdSchema(context, at);
  const standard = own === undefined ? undefined : defaultOf(context, own);
  if (standard === undefined) return undefined;
  const { node } = meantSchema(schemas, schema, 'request');
  if (node.type === 'boolean') return standard !== true;
  const listed = Array.isArray(node.enum) ? node.enum : [];
  return listed.find((value) => value !== standard && value !== null);
}

function defaultOf({ catalogue: { schemas } }: CheckContext, ref: SchemaRef): Json | undefined {
  const found = [
    schemas.node(ref, 'request'),
    schemas.follow(ref, 'request').node,
    meantSchema(schemas, ref, 'request').node,
  ];
  return found.map((node) => node.default).find((value) => value !== undefined && value !== null);
}

/** The schema of a property where the item is created. */
function createdSchema({ catalogue, resourceRole }: CheckContext, at: string): SchemaRef | undefined {
  const [part] = resourceRole?.resource.create ?? [];
  const schema = jsonSchema(operationNamed(catalogue, part?.operation)?.body?.contents);
  return schema === undefined || part?.sent === undefined
    ? undefined
    : schemaAt(catalogue.schemas, schema, part.sent + at);
}
