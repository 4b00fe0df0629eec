import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { jsonSchema } from '../schema/contents.js';
import { definedProperties } from '../schema/properties.js';
import { typesOf } from '../schema/types.js';
import { comparableName } from '../support/comparable-name.js';
import { join } from '../support/json/pointer.js';

/** An input that says which item is meant. */
export interface IdentifyingInput {
  /** The name of a parameter, or a JSON pointer into the body, as bindings write places. */
  readonly place: string;
  readonly name: string;
  readonly schema: SchemaRef;
  readonly required: boolean;
}

/** How identifiers are called, in groups of words that may stand for one another. */
const kinds: readonly (readonly string[])[] = [
  ['id', 'uuid', 'guid', 'identifier', 'ref', 'reference', 'key'],
  ['no', 'nr', 'num', 'number'],
  ['code'],
];

const allKinds = kinds.flat();

/** How deep in a body an identifier is looked for: `{ request: { citizenNo } }` is one object deep. */
const deepest = 2;

/**
 * The only input that by its name says which thing is meant: `no`, `citizenNo`, `citizen` or `id`, for a citizen. One that must be
 * sent comes before one that need not be: many definitions leave out what is required.
 * @param things the names of the thing, in lower case and without marks
 */
export function identifyingInput(
  schemas: Schemas,
  operation: Operation,
  things: readonly string[],
): IdentifyingInput | undefined {
  const parameters = operation.parameters.flatMap(({ name, in: place, required, schema }) =>
    schema !== undefined && (place === 'query' || place === 'path') ? [{ place: name, name, schema, required }] : [],
  );
  const body = jsonSchema(operation.body?.contents);
  const held = body === undefined ? [] : scalarsIn(schemas, { schema: body, at: '', required: true }, deepest);
  const named = [...parameters, ...held].filter(({ name }) => kindOf(name, things) !== undefined);
  const demanded = named.filter(({ required }) => required);
  const [only, ...others] = demanded.length > 0 ? demanded : named;
  return others.length === 0 ? only : undefined;
}

interface Holder {
  readonly schema: SchemaRef;
  readonly at: string;
  readonly required: boolean;
}

function scalarsIn(schemas: Schemas, holder: Holder, depth: number): IdentifyingInput[] {
  if (depth === 0) return [];
  return definedProperties(schemas, holder.schema, 'request').flatMap(({ name, schema, required: own }) => {
    const [place, required] = [join(holder.at, name), own && holder.required];
    return isScalar(schemas, schema)
      ? [{ place, name, schema, required }]
      : scalarsIn(schemas, { schema, at: place, required }, depth - 1);
  });
}

function isScalar(schemas: Schemas, schema: SchemaRef): boolean {
  const types = typesOf(schemas, schema, 'request');
  return types !== undefined && [...types].every((type) => ['string', 'integer', 'null'].includes(type));
}

/** The words that may stand for the identifier of a thing under this name; undefined where the name says nothing of it. */
function kindOf(name: string, things: readonly string[]): readonly string[] | undefined {
  const plain = comparableName(name);
  if (things.includes(plain)) return allKinds;
  const thing = things.find((one) => plain.startsWith(one)) ?? '';
  return kinds.find((kind) => kind.includes(plain.slice(thing.length)));
}

/**
 * The property of an item that an input names: the one of its name, else the only one that has a word like it in its name; where the
 * input is called `id`, or like the thing, the only one that is an identifier by its name.
 * @returns a JSON pointer into the item
 */
export function namedProperty(
  schemas: Schemas,
  item: SchemaRef,
  { name, schema, things }: IdentifyingInput & { readonly things: readonly string[] },
): string | undefined {
  const wanted = kindOf(name, things) ?? [];
  const taken = typesOf(schemas, schema, 'request');
  const own = definedProperties(schemas, item, 'response').filter((property) => {
    const held = typesOf(schemas, property.schema, 'response');
    return taken !== undefined && held !== undefined && [...taken].some((type) => type !== 'null' && held.has(type));
  });
  const called = (one: string) => {
    const spellings = [one, ...things.map((thing) => `${thing}${one}`)];
    return spellings.flatMap((word) => own.find((property) => comparableName(property.name) === word)?.name ?? [])[0];
  };
  const plain = comparableName(name);
  const exact = called(plain);
  if (exact !== undefined) return join('', exact);
  const words = wanted.includes('id') ? [...wanted, ...allKinds] : wanted;
  const found = [...new Set(words.flatMap((word) => called(word) ?? []))];
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? undefined : join('', first);
}
