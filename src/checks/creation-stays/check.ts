import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { definedProperties, isOfOtherDirection, schemaAt } from '../../schema/properties.js';
import { join, tokens, toPaths } from '../../support/json/pointer.js';
import { changeMoves, creationStays, creationStaysAndChangeMoves } from './judge.js';

const phrases = {
  stays: 'the {string} still shows {string} as before',
  moves: 'the {string} shows a later time at {string}',
  both: 'the {string} still shows {string} as before, and a later time at {string}',
} as const;

const namesOfChange =
  /^((last_?)?(updated|modified|changed|edited)|last_?(update|modification|change|edit))_?(at|on|date|time|timestamp|date_?time)$/i;

const names = /^(created|creation|registered|registration)(_?(at|on|by|date|time|timestamp))$/i;

/** What tells of the creation of an item does not change with the item, and the time of its last change does. */
export const check = defineCheck({
  title: 'Creation data unchanged',
  asks: 'Changing an item does not change when and by whom it was created, and moves on the time of its last change.',
  order: 86,
  group: 'kept',
  depth: 'standard',
  restsOnReading: true,
  phrases: {
    [phrases.stays]: { of: 'look-back', judge: creationStays },
    [phrases.moves]: { of: 'look-back', judge: changeMoves },
    [phrases.both]: { of: 'look-back', judge: creationStaysAndChangeMoves },
  },
  notes: {
    sends: 'The valid request that changes an item, and the request that reads it before and after.',
    demands:
      'Properties that are readOnly, and whose names say that they describe the creation, are unchanged. A time that is readOnly, and whose name says that it is that of the last change, is another one.',
    basis: 'readOnly in the definition, and names such as createdAt, creationDate, registeredBy and updatedAt.',
    notWhen: 'The operation does not change an item that shows when it was created or changed.',
    safeguards:
      'Only these names count: other readOnly properties may change with the item. The time of the last change counts where the item shows other values than before, and where times have fractions of a second, or more than two seconds have passed by the clock of the candidate.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const { name } = resourceRole?.resource ?? {};
    const item = resourceRole?.role === 'update' ? shownItem(context) : undefined;
    const [created, changed] = [names, namesOfChange].map((wanted) => placesOf(context, item, wanted));
    const judged = name === undefined ? undefined : judgement(name, created ?? [], changed ?? []);
    return judged === undefined
      ? { notApplicable: 'the operation does not change an item that shows when it was created' }
      : [{ title: judged.title, steps: [send(context), judged.step] }];
  },
});

function judgement(name: string, created: readonly string[], changed: readonly string[]) {
  const [before, later] = [created, changed].map((places) => (places.length === 0 ? undefined : toPaths(places)));
  const stays = 'The data about the creation is unchanged';
  if (before !== undefined && later !== undefined)
    return { title: stays, step: ownStep('Then', phrases.both, name, before, later) };
  if (before !== undefined) return { title: stays, step: ownStep('Then', phrases.stays, name, before) };
  if (later === undefined) return undefined;
  return { title: 'The time of the last change moves on', step: ownStep('Then', phrases.moves, name, later) };
}

/** The schema of the item as it is read. */
function shownItem({ catalogue: { schemas, ...catalogue }, resourceRole }: CheckContext): SchemaRef | undefined {
  const [part] = resourceRole?.resource.read ?? [];
  const reader = operationNamed(catalogue, part?.operation);
  const [schema] = reader === undefined ? [] : successSchemas(reader);
  return schema === undefined || part?.returned === undefined ? undefined : schemaAt(schemas, schema, part.returned);
}

/** Where an item tells of its creation, or of its last change, by these names. */
function placesOf({ catalogue: { schemas } }: CheckContext, item: SchemaRef | undefined, wanted: RegExp): string[] {
  return item === undefined ? [] : namedPlaces(schemas, { item, at: '', isAssigned: false, wanted });
}

interface Within {
  readonly item: SchemaRef;
  readonly at: string;
  /** The whole that the places lie in is for the candidate to say. */
  readonly isAssigned: boolean;
  readonly wanted: RegExp;
}

const deepest = 3;

function namedPlaces(schemas: Schemas, { item, at, isAssigned, wanted }: Within): string[] {
  if (tokens(at).length >= deepest) return [];
  return definedProperties(schemas, item, 'response').flatMap(({ name, schema }) => {
    const own = isAssigned || isOfOtherDirection(schemas, schema, 'request');
    const place = join(at, name);
    if (own && wanted.test(name)) return [place];
    return namedPlaces(schemas, { item: schema, at: place, isAssigned: own, wanted });
  });
}
