import { isDeepStrictEqual } from 'node:util';
import type { SchemaRef } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { ownEntry } from '../../model/own-entry.js';
import type { ResourceRole } from '../../model/parts.js';
import { batchPlaces } from '../../schema/batch-place.js';
import { freshLike, freshValue } from '../../schema/fresh-like.js';
import { mayBeKeptUnique } from '../../schema/kept-unique.js';
import { definedProperties, schemaAt } from '../../schema/properties.js';
import { sample } from '../../schema/sample.js';
import { saysNothing } from '../../schema/says-nothing.js';
import { get, join, remove, set, tokens } from '../../support/json/pointer.js';
import { hasPlaceholder, literally } from '../../support/json/template.js';
import { changing, isAllOf } from './changing-example.js';
import { freshened } from './freshened.js';
import type { IsUnique } from './is-unique.js';
import { preferredContent } from './preferred-content.js';
import { withExample } from './published-example.js';
import { type CarrierSchema, pointerIn, type TemplateContext } from './template-context.js';

/**
 * Makes the object that a request carries: a sample of its schema, with what the profile or the bindings say of the
 * item that is created or changed, and of the item that is meant.
 * @returns undefined when no value could be made that matches the schema.
 */
export function sampleObject(context: TemplateContext, carrier: CarrierSchema): Json | undefined {
  const made = sampled(context, carrier);
  if (made === undefined) return undefined;
  const bound = context.catalogue.bindings.operations[shortName(context.operation)];
  const fresh = (bound?.fresh ?? [])
    .flatMap((place) => pointerIn(place, carrier) ?? [])
    .reduce<Json>((object, at) => set(object, at, freshValue(context.catalogue, schemaIn(context, carrier, at))), made);
  return addressed(context, ownObject(context, fresh, carrier), carrier);
}

/** An object of the bindings, with that of the profile in the place of theirs. */
export function withGiven(context: TemplateContext, whole: Json, carrier: CarrierSchema): Json {
  const { resourceRole, options } = context;
  const given = resourceRole?.role === 'create' ? ownEntry(options.objects, resourceRole.resource.name) : undefined;
  return given === undefined ? whole : ownObject(context, whole, carrier);
}

function sampled(context: TemplateContext, carrier: CarrierSchema): Json | undefined {
  const { catalogue, options, resourceRole } = context;
  const { schema, parameter, example } = carrier;
  const isOpen = schema === undefined || (parameter === undefined && saysNothing(catalogue.schemas, schema));
  if (isOpen) return example ?? {};
  const variant = resourceRole?.role === 'update' ? 1 : 0;
  const made = sample(catalogue.schemas, schema, parameter ?? 'body', {
    seed: options.seed,
    variant,
    direction: 'request',
  });
  if (made === undefined) return undefined;
  const validation = catalogue.schemas.validate(schema, 'request', made);
  if (validation.kind === 'invalid') return undefined;
  const literal = literally(example === undefined ? made : asPublished(context, { schema, made, example }));
  const identifier = resourceRole === undefined ? undefined : ownIdentifier(resourceRole, carrier);
  return keeping(literal, freshened(catalogue.schemas, schema, literal, uniqueIn(context)), identifier);
}

/** A sampled object with the values of the published example; a change differs from what creates the item. */
function asPublished(
  context: TemplateContext,
  { schema, made, example }: { readonly schema: SchemaRef; readonly made: Json; readonly example: Json },
): Json {
  const { catalogue, resourceRole } = context;
  const writesItem = resourceRole !== undefined && ['create', 'update'].includes(resourceRole.role);
  const whole = withExample(catalogue.schemas, { schema, made, example, writesItem, isUnique: uniqueIn(context) });
  const creator = operationNamed(catalogue, resourceRole?.resource.create[0]?.operation);
  const isThatOfCreation = isDeepStrictEqual(preferredContent(creator?.body)?.example, example);
  const changesNothing = resourceRole?.role === 'update' && isThatOfCreation && isAllOf(whole, example);
  return changesNothing ? changing(catalogue.schemas, { schema, whole, made }) : whole;
}

/** What the definition says of texts that are to differ from item to item, in a request that writes one or several. */
function uniqueIn({ catalogue, operation, resourceRole }: TemplateContext): IsUnique {
  const role = resourceRole?.role ?? (batchPlaces(catalogue, operation).length > 0 ? 'create' : undefined);
  const writes = role === 'create' || role === 'update';
  return (property) => writes && mayBeKeptUnique(catalogue.schemas, operation, property);
}

/** The identifier of the item is no text like others: whoever writes the item puts the right one there. */
function keeping(before: Json, after: Json, at: string | undefined): Json {
  const value = at === undefined ? undefined : get(before, at);
  return at === undefined || value === undefined ? after : set(after, at, value);
}

function schemaIn({ catalogue }: TemplateContext, { schema }: CarrierSchema, pointer: string): SchemaRef | undefined {
  return schema === undefined ? undefined : schemaAt(catalogue.schemas, schema, pointer);
}

/** The object that is created or changed: what the profile or the bindings say, and its identifier. */
function ownObject(context: TemplateContext, whole: Json, carrier: CarrierSchema): Json {
  const { resourceRole, options } = context;
  const sent = pointerIn(resourceRole?.part.sent, carrier);
  if (resourceRole === undefined || sent === undefined) return whole;
  const { resource, role } = resourceRole;
  const given = takesObject(context) ? ownEntry(options.objects, resource.name) : undefined;
  const omitted = resource.omit.filter((at) => !isRequired(context, carrier, sent + at));
  const trimmed = omitted.reduce<Json>((object, at) => remove(object, at), get(whole, sent) ?? {});
  const generated = Object.entries(resource.set).reduce<Json>((object, [at, value]) => set(object, at, value), trimmed);
  const object = given ?? generated;
  const schema = schemaIn(context, carrier, sent + (resource.identifier ?? ''));
  const withIdentifier = identified(object, resource.identifier, (value) => {
    return role === 'create' ? freshLike(context.catalogue, schema, value) : `{{existing ${resource.name} identifier}}`;
  });
  return set(whole, sent, withIdentifier);
}

/** What one operation may leave out, another one of the same item may require. */
function isRequired(context: TemplateContext, carrier: CarrierSchema, at: string): boolean {
  const holder = schemaIn(context, carrier, at.slice(0, at.lastIndexOf('/')));
  const name = tokens(at).at(-1);
  const beside = holder === undefined ? [] : definedProperties(context.catalogue.schemas, holder, 'request');
  return beside.some((property) => property.name === name && property.required);
}

/** True where the item that a request sends is the object that the profile gives for the resource. */
export function takesObject({ resourceRole, options }: TemplateContext): boolean {
  if (resourceRole?.part.sent === undefined || ownEntry(options.objects, resourceRole.resource.name) === undefined)
    return false;
  return resourceRole.role === 'create' || resourceRole.resource.guessed !== undefined;
}

type Placeholder = (value: Json | undefined) => Json;

function identified(object: Json, pointer: string | undefined, placeholder: Placeholder): Json {
  if (pointer === undefined || !isObject(object)) return object;
  const value = get(object, pointer);
  return value === undefined || hasPlaceholder(value) ? object : set(object, pointer, placeholder(value));
}

/**
 * Where the object says which item is meant, it says so by the identifier and by nothing else that may be left out; as the only one of a
 * list, where the place is the first of a list. An object that is sent as the item keeps all that it has, and what
 * stands beside a list at the top belongs to the request.
 */
function addressed(context: TemplateContext, whole: Json, carrier: CarrierSchema): Json {
  const { resourceRole } = context;
  const at = pointerIn(resourceRole?.part.by, carrier);
  if (resourceRole === undefined || at === undefined || at === '') return whole;
  if (at === ownIdentifier(resourceRole, carrier)) return whole;
  const isListed = at.endsWith('/0');
  const property = isListed ? at.slice(0, -2) : at;
  const parent = property.slice(0, property.lastIndexOf('/'));
  const identifier = `{{existing ${resourceRole.resource.name} identifier}}`;
  if (isListed && parent === '') return set(whole, property, [identifier]);
  if (parent === pointerIn(resourceRole.part.sent, carrier)) return set(whole, property, identifier);
  const named = { [tokens(property).at(-1) ?? '']: isListed ? [identifier] : identifier };
  return set(whole, parent, { ...demanded(context, carrier, { parent, value: get(whole, parent) }), ...named });
}

/** What an object must have. */
function demanded(
  context: TemplateContext,
  carrier: CarrierSchema,
  { parent, value }: { readonly parent: string; readonly value: Json | undefined },
): JsonObject {
  const own = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(own.filter(([name]) => isRequired(context, carrier, join(parent, name))));
}

/** Where the identifier stands in what is sent as the item. */
function ownIdentifier({ part, resource }: ResourceRole, carrier: CarrierSchema): string | undefined {
  const sent = pointerIn(part.sent, carrier);
  return sent === undefined || resource.identifier === undefined ? undefined : sent + resource.identifier;
}
