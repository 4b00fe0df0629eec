import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { definedProperties, isOfOtherDirection, schemaAt } from '../../schema/properties.js';
import { join, tokens, toPaths } from '../../support/json/pointer.js';
import { creationStays } from './judge.js';

const phrase = 'the {string} still shows {string} as before';

const names = /^(created|creation|registered|registration)(_?(at|on|by|date|time|timestamp))$/i;

/** What tells of the creation of an item does not change with the item. */
export const check = defineCheck({
  title: 'Creation data unchanged',
  asks: 'Changing an item does not change when and by whom it was created.',
  order: 86,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: { [phrase]: { of: 'look-back', judge: creationStays } },
  notes: {
    sends: 'The valid request that changes an item, and the request that reads it before and after.',
    demands: 'Properties that are readOnly, and whose names say that they describe the creation, are unchanged.',
    basis: 'readOnly in the definition, and names such as createdAt, creationDate and registeredBy.',
    notWhen: 'The operation does not change an item that shows when it was created.',
    safeguards: 'Only these names count: other readOnly properties, such as updatedAt, may change with the item.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const places = resourceRole?.role === 'update' ? placesOf(context) : [];
    if (resourceRole === undefined || places.length === 0)
      return { notApplicable: 'the operation does not change an item that shows when it was created' };
    const steps = [send(context), ownStep('Then', phrase, resourceRole.resource.name, toPaths(places))];
    return [{ title: 'The data about the creation is unchanged', steps }];
  },
});

/** Where an item tells of its creation. */
function placesOf({ catalogue: { schemas, ...catalogue }, resourceRole }: CheckContext): string[] {
  const [part] = resourceRole?.resource.read ?? [];
  const reader = operationNamed(catalogue, part?.operation);
  const [schema] = reader === undefined ? [] : successSchemas(reader);
  if (schema === undefined || part?.returned === undefined) return [];
  const item = schemaAt(schemas, schema, part.returned);
  return item === undefined ? [] : creationPlaces(schemas, { item, at: '', isAssigned: false });
}

interface Within {
  readonly item: SchemaRef;
  readonly at: string;
  /** The whole that the places lie in is for the candidate to say. */
  readonly isAssigned: boolean;
}

const deepest = 3;

function creationPlaces(schemas: Schemas, { item, at, isAssigned }: Within): string[] {
  if (tokens(at).length >= deepest) return [];
  return definedProperties(schemas, item, 'response').flatMap(({ name, schema }) => {
    const own = isAssigned || isOfOtherDirection(schemas, schema, 'request');
    const place = join(at, name);
    if (own && names.test(name)) return [place];
    return creationPlaces(schemas, { item: schema, at: place, isAssigned: own });
  });
}
