import { get, remove, set, tokens } from '../json/pointer.js';
import { asText, hasPlaceholder } from '../json/template.js';
import { type Catalogue, shortName } from '../model/catalogue.js';
import type { MediaContent, Operation, Parameter, SchemaRef } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import { inOrder, isCredential, type Play, playOf, resourceOfParameter } from '../model/parts.js';
import type { ParameterSetting, RequestTemplate, Setting, SetUp } from '../model/plan.js';
import { schemaAt } from '../schema/properties.js';
import { sample } from '../schema/sample.js';

export interface TemplateOptions {
  readonly seed: number;
  /** Objects of the profile, by resource, in place of generated ones. */
  readonly objects: Readonly<Record<string, Json>>;
}

/** A valid request to an operation, or why none can be made. */
export type TemplateResult =
  | { readonly kind: 'template'; readonly template: RequestTemplate }
  | { readonly kind: 'impossible'; readonly reason: string };

interface Context {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly play: Play | undefined;
  readonly options: TemplateOptions;
}

/** Makes the valid request that every check of an operation starts from. */
export function makeTemplate(catalogue: Catalogue, operation: Operation, options: TemplateOptions): TemplateResult {
  const context: Context = { catalogue, operation, play: playOf(catalogue, operation), options };
  const body = makeBody(context);
  if (body.kind === 'impossible') return body;
  const binding = catalogue.bindings.operations[shortName(operation)];
  const template: RequestTemplate = {
    operation,
    setUps: makeSetUps(context),
    ...(binding?.bearer === undefined ? {} : { bearer: binding.bearer }),
    parameters: operation.parameters.flatMap((parameter) => settingFor(context, parameter)),
    ...(body.content === undefined ? {} : { body: body.content }),
    bodyChanges: laterChanges(binding?.set, body.content?.value),
    unsure: [...(binding?.unsure === undefined ? [] : [binding.unsure]), ...undefinedSerialisations(context)],
  };
  return { kind: 'template', template };
}

/** Changes that can only be made once a placeholder on the way to them is filled. */
function laterChanges(changes: Readonly<Record<string, Json>> = {}, body: Json | undefined) {
  return Object.entries(changes)
    .filter(([pointer]) => !canBeMade(body, pointer))
    .map(([pointer, value]) => ({ pointer, value }));
}

/** True where the body has the object, or the list, that holds the place. */
function canBeMade(body: Json | undefined, pointer: string): boolean {
  const parent = get(body, pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))));
  return typeof parent === 'object' && parent !== null;
}

/** OpenAPI does not define how an object is written in a query in style form, nested objects least of all. */
function undefinedSerialisations({ catalogue, operation }: Context): string[] {
  return operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    if (place !== 'query' || !required || schema === undefined) return [];
    const { type } = catalogue.schemas.follow(schema, 'request').node;
    return type === 'object'
      ? [`OpenAPI does not define how the object "${name}" is written in a query; it is sent as JSON`]
      : [];
  });
}

function settingFor(context: Context, parameter: Parameter): ParameterSetting[] {
  const { name } = parameter;
  const bound = context.catalogue.bindings.operations[shortName(context.operation)]?.values[name];
  if (bound === undefined && (!parameter.required || isCredential(context.operation, parameter))) return [];
  const setting = bound === undefined ? findSetting(context, parameter) : literal(bound);
  return [{ name, in: parameter.in, setting }];
}

/** A placeholder for a value that differs from request to request, and that the schema allows. */
function freshValue({ catalogue }: Context, schema: SchemaRef | undefined): string {
  const { type, format, maxLength } = schema === undefined ? {} : catalogue.schemas.follow(schema, 'request').node;
  if (type === 'integer' || type === 'number') return '{{fresh number}}';
  if (format === 'uuid') return '{{fresh uuid}}';
  return typeof maxLength === 'number' && maxLength < 16 ? `{{fresh text ${maxLength}}}` : '{{fresh text}}';
}

function literal(value: Json): Setting {
  const text = Array.isArray(value) ? value.map(asText).join(',') : asText(value);
  return { kind: 'literal', text };
}

function findSetting(context: Context, parameter: Parameter): Setting {
  const { catalogue, operation, options } = context;
  const resource = resourceOfParameter(catalogue, operation, parameter);
  if (resource !== undefined) return { kind: 'existing', resource };
  if (catalogue.bindings.fresh.includes(parameter.name)) return literal(freshValue(context, parameter.schema));
  const known = catalogue.bindings.values[parameter.name];
  const example = exampleOf(catalogue, parameter);
  if (known !== undefined || parameter.in === 'path') {
    const assumed = known?.assumed ?? example;
    return { kind: 'profile', name: parameter.name, ...(assumed === undefined ? {} : { assumed: asText(assumed) }) };
  }
  const { seed } = options;
  const made =
    parameter.schema === undefined
      ? undefined
      : sample(catalogue.schemas, parameter.schema, parameter.name, { seed, variant: 0, direction: 'request' });
  return literal(example ?? made ?? `${parameter.name} ${seed}`);
}

function exampleOf(catalogue: Catalogue, parameter: Parameter): Json | undefined {
  if (parameter.example !== undefined) return parameter.example;
  if (parameter.schema === undefined) return undefined;
  const { examples, default: standard } = catalogue.schemas.follow(parameter.schema, 'request').node;
  return Array.isArray(examples) ? examples[0] : standard;
}

/** The items that must exist before the request makes sense, in order. */
function makeSetUps(context: Context): SetUp[] {
  const { catalogue, operation, play } = context;
  const named = operation.parameters.flatMap((parameter) => resourceOfParameter(catalogue, operation, parameter) ?? []);
  const binding = catalogue.bindings.operations[shortName(operation)];
  const own = play === undefined ? [] : play.role === 'create' ? play.resource.needs : [play.resource.name];
  const names = inOrder(catalogue, [...(binding?.needs ?? []), ...(binding?.usesUp ?? []), ...named, ...own]);
  const token = inOrder(catalogue, binding?.bearer === undefined ? [] : [binding.bearer]);
  return [
    ...names.map((resource) => makeSetUp(context, resource)),
    ...token
      .filter((resource) => !names.includes(resource))
      .map((resource) => ({ ...makeSetUp(context, resource), forToken: true })),
  ];
}

function makeSetUp({ catalogue, operation, play, options }: Context, resource: string): SetUp {
  const usesUp = catalogue.bindings.operations[shortName(operation)]?.usesUp ?? [];
  const removed = usesUp.includes(resource) || (play?.role === 'delete' && play.resource.name === resource);
  const part = catalogue.bindings.resources[resource]?.create[0];
  const creator = catalogue.operations.find((operation) => shortName(operation) === part?.operation);
  if (part === undefined || creator === undefined) return { resource, removed };
  const body = makeBody({ catalogue, operation: creator, play: playOf(catalogue, creator), options });
  const made = body.kind === 'body' ? body.content?.value : undefined;
  const value = made === undefined ? undefined : changed(made, part.set);
  return { resource, removed, create: { operation: part.operation, ...(value === undefined ? {} : { body: value }) } };
}

type BodyResult =
  | { readonly kind: 'body'; readonly content?: { readonly mediaType: string; readonly value: Json } }
  | { readonly kind: 'impossible'; readonly reason: string };

function makeBody(context: Context): BodyResult {
  const { catalogue, operation, play } = context;
  const content = preferred(operation.body?.contents ?? []);
  if (content === undefined) return { kind: 'body' };
  const { mediaType } = content;
  const bound = catalogue.bindings.operations[shortName(operation)];
  if (bound?.body !== undefined)
    return { kind: 'body', content: { mediaType, value: changed(withGiven(context, content, bound.body), bound.set) } };
  const made = sampleBody(context, content, play?.role === 'update' ? 1 : 0);
  if (made === undefined) {
    return { kind: 'impossible', reason: 'no value could be made that meets the schema of the request body' };
  }
  const fresh = (bound?.fresh ?? []).reduce<Json>((body, at) => {
    return set(body, at, freshValue(context, propertySchema(context, content, at)));
  }, made);
  const value = changed(addressed(context, ownObject(context, content, fresh)), bound?.set);
  return { kind: 'body', content: { mediaType, value } };
}

/** The body with the changes of the bindings that can be made now. */
function changed(body: Json, changes: Readonly<Record<string, Json>> = {}): Json {
  return Object.entries(changes).reduce<Json>(
    (made, [pointer, value]) => (canBeMade(made, pointer) ? set(made, pointer, value) : made),
    body,
  );
}

function propertySchema({ catalogue }: Context, { schema }: MediaContent, pointer: string): SchemaRef | undefined {
  return schema === undefined ? undefined : schemaAt(catalogue.schemas, schema, pointer);
}

/** JSON where it is offered, else the first media type. */
function preferred(contents: readonly MediaContent[]): MediaContent | undefined {
  return contents.find((content) => /[/+]json\b/.test(content.mediaType)) ?? contents[0];
}

function sampleBody({ catalogue, options }: Context, content: MediaContent, variant: number): Json | undefined {
  if (content.schema === undefined) return {};
  const made = sample(catalogue.schemas, content.schema, 'body', { seed: options.seed, variant, direction: 'request' });
  if (made === undefined) return undefined;
  const validation = catalogue.schemas.validate(content.schema, 'request', made);
  return validation.kind === 'invalid' ? undefined : made;
}

/** The body of the bindings, with the object of the profile in the place of theirs. */
function withGiven(context: Context, content: MediaContent, body: Json): Json {
  const { play, options } = context;
  const given = play?.role === 'create' ? options.objects[play.resource.name] : undefined;
  return given === undefined ? body : ownObject(context, content, body);
}

/** The object that is created or changed: what the profile or the bindings say, and its identifier. */
function ownObject(context: Context, content: MediaContent, body: Json): Json {
  const { play, options } = context;
  if (play?.part.sent === undefined) return body;
  const { resource, role } = play;
  const { sent } = play.part;
  const given = options.objects[resource.name];
  const trimmed = resource.omit.reduce<Json>((object, at) => remove(object, at), get(body, sent) ?? {});
  const generated = Object.entries(resource.set).reduce<Json>((object, [at, value]) => set(object, at, value), trimmed);
  const object = given === undefined || role !== 'create' ? generated : given;
  const schema = propertySchema(context, content, sent + (resource.identifier ?? ''));
  const withIdentifier = identified(object, resource.identifier, (value) => {
    return role === 'create' ? freshLike(context, schema, value) : `{{existing ${resource.name} identifier}}`;
  });
  return set(body, sent, withIdentifier);
}

type Placeholder = (value: Json | undefined) => Json;

function freshLike(context: Context, schema: SchemaRef | undefined, value: Json | undefined): string {
  if (typeof value === 'number') return '{{fresh number}}';
  const isUuid = typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
  return isUuid ? '{{fresh uuid}}' : freshValue(context, schema);
}

function identified(object: Json, pointer: string | undefined, placeholder: Placeholder): Json {
  if (pointer === undefined || !isObject(object)) return object;
  const value = get(object, pointer);
  return value === undefined || hasPlaceholder(value) ? object : set(object, pointer, placeholder(value));
}

/**
 * Where the body says which item is meant, it says so by the identifier and by nothing else. An object that is sent
 * as the item has its identifier already.
 */
function addressed({ play }: Context, body: Json): Json {
  const { by, sent } = play?.part ?? {};
  if (play === undefined || by?.startsWith('/') !== true) return body;
  if (sent !== undefined && by === sent + (play.resource.identifier ?? '')) return body;
  const last = tokens(by).at(-1) ?? '';
  const parent = by.slice(0, by.lastIndexOf('/'));
  const identifier = `{{existing ${play.resource.name} identifier}}`;
  return set(body, parent, Array.isArray(get(body, parent)) ? [identifier] : { [last]: identifier });
}
