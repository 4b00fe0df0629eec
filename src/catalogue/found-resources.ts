import type { Operation, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { schemaAt } from '../schema/properties.js';
import { type Found, foundCollections } from './infer-collections.js';
import { linkedItems } from './infer-linked-items.js';
import { type VerbResource, verbResources } from './infer-verbs.js';
import { freeName } from './resource-names.js';
import { successSchema } from './success-schema.js';

/** A resource that was found, with its name, and the form of its identifiers. */
export interface FoundResource extends Found, Partial<Pick<VerbResource, 'shape' | 'places'>> {
  readonly name: string;
  readonly type: Json | undefined;
  readonly pattern: Json | undefined;
}

/** The resources of a definition: by the paths of REST, by verbs, and by links. */
export function foundResources(operations: readonly Operation[], schemas: Schemas): FoundResource[] {
  const names = new Set<string>();
  const all = foundCollections(operations, schemas);
  const ofPaths = all.filter(({ item }) => item.length > 0);
  const taken = ofPaths.flatMap(({ create, list, item }) => [create, list, ...item].filter((one) => one !== undefined));
  const byVerbs = verbResources(operations, schemas, new Set(taken));
  const plays = (operation: Operation | undefined): boolean => byVerbs.some(({ create }) => create === operation);
  const collections = all.filter((one) => ofPaths.includes(one) || !plays(one.create));
  const found: (Found & Partial<VerbResource>)[] = [...collections, ...byVerbs];
  return [...found, ...linkedItems(operations, found)].map((one): FoundResource => {
    const name = freeName(one.path, names);
    names.add(name);
    return { ...one, name, ...formOfIdentifier(one, schemas) };
  });
}

/** The type and the pattern of the identifiers, as the answer shows them that creates an item, or else reads it. */
function formOfIdentifier({ create, created, item, read, identifier }: Found, schemas: Schemas) {
  const shown = created === undefined ? read : created;
  const operation = created === undefined ? item.find(({ method }) => method === 'GET') : create;
  const answer = operation === undefined ? undefined : successSchema(operation);
  const schema =
    answer === undefined ? undefined : schemaAt(schemas, answer, `${shown?.pointer ?? ''}${identifier}`, 'response');
  const { type, pattern } = schema === undefined ? {} : schemas.follow(schema, 'response').node;
  return { type, pattern };
}
