import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import type { ResourceRole } from '../../model/parts.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { definedProperties, itemSchema } from '../../schema/properties.js';
import { tokens, toPath } from '../../support/json/pointer.js';
import { readSame } from './judge.js';

const phrase = 'the answer is the {string} that was created';

/** A read returns the item that was requested. */
export const check = defineCheck({
  title: 'Right item read',
  asks: 'A read returns the item that was requested.',
  order: 70,
  group: 'kept',
  depth: 'quick',
  restsOnReading: true,
  phrases: {
    [phrase]: { of: 'item-read', judge: readSame },
  },
  notes: {
    sends: 'The valid request, for an item that was created before.',
    demands:
      'The identifier in the answer is that of the item; an operation that tells whether an item exists says yes.',
    basis: 'The responses of the operation.',
    notWhen: 'The operation does not read an item, or its answer need not show which one it is.',
    safeguards:
      'The check judges only if the item is known to exist, and the answer matches its schema and shows an identifier.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const title = 'The read returns the item that was created';
    if (resourceRole?.role === 'exists' && resourceRole.part.answer !== undefined) {
      return [{ title, steps: [send(context), step('Then', 'property', toPath(resourceRole.part.answer), 'true')] }];
    }
    if (resourceRole?.role !== 'read' || resourceRole.part.returned === undefined) {
      return { notApplicable: 'the operation does not read an item' };
    }
    if (resourceRole.first && !tellsItem(context, resourceRole)) {
      return { notApplicable: 'the GovSpec does not say that the answer shows which item it is' };
    }
    return [{ title, steps: [send(context), ownStep('Then', phrase, resourceRole.resource.name)] }];
  },
});

/** True where the request names the item, and the documented answer has a property for its identifier. */
function tellsItem({ catalogue, operation }: CheckContext, { part, resource }: ResourceRole): boolean {
  const { by, among, returned = '' } = part;
  if (by === undefined || among !== undefined || resource.identifier === undefined) return false;
  const names = tokens(returned + resource.identifier);
  return successSchemas(operation).some((schema) => defines(catalogue.schemas, schema, names));
}

function defines(schemas: Schemas, ref: SchemaRef, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const found = /^\d+$/.test(name)
    ? itemSchema(schemas, ref, 'response')
    : definedProperties(schemas, ref, 'response').find((property) => property.name === name)?.schema;
  return found !== undefined && defines(schemas, found, rest);
}
