import type { CheckContext } from '../../model/check-context.js';
import type { SchemaRef, Schemas } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { extensionsOf, withDiscriminator } from '../../schema/discriminators.js';
import { definedProperties, itemSchema } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { standIn } from '../../schema/stand-in.js';
import { get, join, set } from '../../support/json/pointer.js';
import { fill, isMadeUp } from '../../support/json/template.js';
import { isBound } from './bound-places.js';
import { bodySchemaOf } from './inputs.js';

/** One kind of value that a body may have at a place: a branch of oneOf or anyOf, or a schema that a discriminator names. */
export interface Branch {
  /** The place whose value is replaced, and the value that it gets. */
  readonly at: string;
  readonly value: Json;
  /** Where, inside that value, the branch is: deeper where it is a branch inside another one. */
  readonly inside: string;
  readonly schema: SchemaRef;
  /** The keyword that offers the choice; for a discriminator, the schema that has it. */
  readonly clause: string;
  readonly number: number;
  /** The value of the valid request is of this branch. */
  readonly isSent: boolean;
  readonly isDiscriminated: boolean;
  /** The property that names the branch. */
  readonly namedBy?: string;
}

/** How many choices may stand inside one another, and how many branches of one choice are looked at. */
const deepest = 6;
const mostBranches = 6;

interface Place {
  readonly schema: SchemaRef;
  readonly value: Json;
  readonly at: string;
  readonly depth: number;
}

/** The branches that the body of the valid request has a choice of, each with a value that makes the whole body valid. */
export function branchesOf(context: CheckContext): readonly Branch[] {
  const known = found.get(context) ?? findBranches(context);
  found.set(context, known);
  return known;
}

const found = new WeakMap<CheckContext, readonly Branch[]>();

function findBranches(context: CheckContext): Branch[] {
  const schema = bodySchemaOf(context);
  const { body, bodyChanges } = context.template;
  if (schema === undefined || body === undefined || bodyChanges.length > 0 || !isMadeUp(body.value)) return [];
  const { schemas } = context.catalogue;
  const isValid = (value: Json): boolean => schemas.validate(schema, 'request', fill(value, standIn)).kind === 'valid';
  return choicesIn(schemas, { schema, value: body.value, at: '', depth: 0 }).filter(
    ({ at, value }) => isMadeUp(value) && !isBound(context, at) && isValid(set(body.value, at, value)),
  );
}

function choicesIn(schemas: Schemas, place: Place): Branch[] {
  if (place.depth > deepest) return [];
  const { ref, node } = schemas.follow(place.schema, 'request');
  const deeper = { ...place, schema: ref, depth: place.depth + 1 };
  for (const keyword of ['oneOf', 'anyOf']) {
    const branches = node[keyword];
    if (Array.isArray(branches) && branches.length > 1) {
      const refs = branches.map((_, index) => ({ api: ref.api, pointer: join(ref.pointer, keyword, index) }));
      return branchesAmong(schemas, deeper, {
        owner: node,
        refs,
        clause: join(ref.pointer, keyword),
        isDiscriminated: false,
      });
    }
  }
  const extensions = extensionsOf(schemas, ref, 'request');
  if (extensions.length > 0)
    return branchesAmong(schemas, deeper, {
      owner: node,
      refs: extensions,
      clause: ref.pointer,
      isDiscriminated: true,
    });
  return inside(schemas, deeper);
}

interface Choice {
  /** The schema that offers the choice. */
  readonly owner: JsonObject;
  readonly refs: readonly SchemaRef[];
  readonly clause: string;
  readonly isDiscriminated: boolean;
}

function branchesAmong(schemas: Schemas, place: Place, { owner, refs, ...about }: Choice): Branch[] {
  const namedBy = isObject(owner.discriminator) ? owner.discriminator.propertyName : undefined;
  const words = { ...about, ...(typeof namedBy === 'string' ? { namedBy } : {}) };
  return refs.slice(0, mostBranches).flatMap((schema, index): Branch[] => {
    const isSent = schemas.validate(schema, 'request', fill(place.value, standIn)).kind === 'valid';
    const value = isSent
      ? place.value
      : (sameAsText(schemas, schema, place.value) ?? sampleOfBranch(schemas, owner, schema));
    if (value === undefined || value === null) return [];
    const branch = { ...words, at: place.at, value, inside: '', schema, number: index + 1, isSent };
    const deeper = choicesIn(schemas, { ...place, schema, value, at: '' }).map((inner): Branch => {
      return isSent
        ? { ...inner, at: place.at + inner.at }
        : { ...inner, at: place.at, value: set(value, inner.at, inner.value), inside: inner.at + inner.inside };
    });
    return [branch, ...deeper.filter((inner) => isSent || !inner.isSent || inner.isDiscriminated)];
  });
}

/** A value of the branch, which names it where a discriminator asks for that. */
function sampleOfBranch(schemas: Schemas, owner: JsonObject, branch: SchemaRef): Json | undefined {
  const made = sample(schemas, branch, 'alternative', { seed: 1, variant: 0, direction: 'request' });
  if (made === undefined) return undefined;
  const named = withDiscriminator(owner, schemas.follow(branch, 'request').ref.pointer, made);
  return schemas.validate(branch, 'request', named).kind === 'valid' ? named : made;
}

/** A number, or a yes or no, in the form of a text, where another branch takes any text: other texts may mean nothing there. */
function sameAsText(schemas: Schemas, schema: SchemaRef, sent: Json): string | undefined {
  if (typeof sent !== 'number' && typeof sent !== 'boolean') return undefined;
  return schemas.validate(schema, 'request', String(sent)).kind === 'valid' ? String(sent) : undefined;
}

/** The choices inside an object, and inside the first item of a list. */
function inside(schemas: Schemas, { schema, value, at, depth }: Place): Branch[] {
  if (Array.isArray(value)) {
    const items = itemSchema(schemas, schema, 'request');
    const [first] = value;
    return items === undefined || first === undefined
      ? []
      : choicesIn(schemas, { schema: items, value: first, at: join(at, 0), depth });
  }
  if (!isObject(value)) return [];
  return definedProperties(schemas, schema, 'request').flatMap((property) => {
    const pointer = join('', property.name);
    const own = get(value, pointer);
    return own === undefined
      ? []
      : choicesIn(schemas, { schema: property.schema, value: own, at: at + pointer, depth });
  });
}
