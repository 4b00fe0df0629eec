import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import type { Json } from '../model/json.js';
import { jsonSchema } from '../schema/contents.js';
import { sameThing } from '../schema/named-references.js';
import { definedProperties } from '../schema/properties.js';
import { nameWords } from '../support/name-words.js';
import { wordsOf } from './resource-names.js';

/** A resource whose items are known by a key of their own, such as `parcelNo`. */
interface Keyed {
  /** The path of the collection. */
  readonly path: string;
  readonly create: Operation | undefined;
  /** JSON pointer to the key in an item. */
  readonly identifier: string;
  /** The pattern of the key. */
  readonly pattern: Json | undefined;
}

/** A property of a body, and the object that holds it. */
interface Holding {
  readonly name: string;
  readonly pattern: Json | undefined;
  readonly holder: SchemaRef;
}

/** Names that many things have, each its own. */
const general =
  /^(id|uuid|guid|identifier|name|title|slug|key|code|number|no|ref|reference|username|login|email|type|version)$/i;

/**
 * The one resource that a property refers to because it has the name of its key: `parcelNo` of a transfer is that of a parcel, if
 * both have one pattern, or the name says that it is of a parcel and no pattern says otherwise. A body that holds what a new item
 * needs besides makes one.
 */
export function keyedBy<Resource extends Keyed>(
  { name, pattern, holder }: Holding,
  {
    operation,
    resources,
    schemas,
  }: {
    readonly operation: Operation;
    readonly resources: readonly Resource[];
    readonly schemas: Schemas;
  },
): Resource | undefined {
  if (general.test(name)) return undefined;
  const meant = resources.filter((resource) => {
    const isKey = resource.identifier === `/${name}` && (pattern === undefined || resource.pattern === pattern);
    const isApart = operation.path !== resource.path && !operation.path.startsWith(`${resource.path}/`);
    const isTold = pattern !== undefined || sameThing(nameWords(name)[0] ?? '', wordsOf(resource.path).at(-1) ?? '');
    return isKey && isApart && isTold && !makesOne(holder, resource, schemas);
  });
  return meant.length === 1 ? meant[0] : undefined;
}

/** True for an object that holds something else that the creation of an item demands. */
function makesOne(holder: SchemaRef, { create, identifier }: Keyed, schemas: Schemas): boolean {
  const sent = jsonSchema(create?.body?.contents);
  const demanded = sent === undefined ? [] : definedProperties(schemas, sent, 'request').filter((one) => one.required);
  const held = new Set(definedProperties(schemas, holder, 'request').map(({ name }) => name));
  return demanded.some(({ name }) => `/${name}` !== identifier && held.has(name));
}
