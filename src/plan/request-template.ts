import type { Part, Resource } from '../model/bindings.js';
import type { Catalogue } from '../model/catalogue.js';
import type { MediaContent, Operation, Parameter } from '../model/definition.js';
import { shortName } from '../model/definition.js';
import { operationNamed } from '../model/find-operation.js';
import { isObject, type Json } from '../model/json.js';
import { handsOut, inOrder, isAddressed, isCredential, resourceOfParameter, roleOf } from '../model/parts.js';
import type { ParameterSetting, RequestTemplate, Setting, SetUp } from '../model/plan.js';
import { sample } from '../schema/sample.js';
import { headerName } from '../support/header-name.js';
import { get, join, set, tokens } from '../support/json/pointer.js';
import { asText } from '../support/json/template.js';
import {
  type TemplateContext as Context,
  freshValue,
  pointerIn,
  sampleObject,
  type TemplateOptions,
  withGiven,
} from './sample-object.js';

export type { TemplateOptions } from './sample-object.js';

/**
 * A valid request to an operation, or why none can be made: none was found, or HTTP cannot carry what the definition asks
 * for, so that no candidate can be asked.
 */
export type TemplateResult =
  | { readonly kind: 'template'; readonly template: RequestTemplate }
  | { readonly kind: 'impossible' | 'unsendable'; readonly reason: string };

/** Makes the valid request that every check of an operation starts from. */
export function makeTemplate(catalogue: Catalogue, operation: Operation, options: TemplateOptions): TemplateResult {
  const context: Context = { catalogue, operation, play: roleOf(catalogue, operation), options };
  const body = makeBody(context);
  if (body.kind === 'impossible') return body;
  const header = operation.parameters.find(isUnsendable);
  if (header !== undefined) {
    const reason = `the GovSpec requires the header "${header.name}", a name that HTTP does not allow (RFC 9110 section 5.1)`;
    return { kind: 'unsendable', reason };
  }
  const binding = catalogue.bindings.operations[shortName(operation)];
  const template: RequestTemplate = {
    operation,
    setUps: makeSetUps(context),
    ...(binding?.bearer === undefined ? {} : { bearer: binding.bearer }),
    parameters: operation.parameters.flatMap((parameter) => settingFor(context, parameter)),
    ...(body.content === undefined ? {} : { body: body.content }),
    bodyChanges: laterChanges(changesIn(context), body.content?.value),
    ...(binding?.person === undefined ? {} : { person: binding.person }),
    unsure: [
      ...(binding?.unsure === undefined ? [] : [binding.unsure]),
      ...guesses(context),
      ...undefinedSerialisations(context),
    ],
  };
  return { kind: 'template', template };
}

function isUnsendable({ in: place, name, required }: Parameter): boolean {
  return place === 'header' && required && !headerName.test(name);
}

/** Where the GovSpec leaves open which values an object may have, a generated one may not suit every candidate. */
function guesses({ play, options }: Context): string[] {
  if (play?.part.sent === undefined) return [];
  const { guessed, name } = play.resource;
  if (guessed === undefined || options.objects[name] !== undefined) return [];
  return [`${guessed}; the profile can give one that fits (objects.${name})`];
}

type Change = readonly [pointer: string, value: Json];

/** The changes that the bindings make to the body, or to the object in a parameter. */
function changesIn({ catalogue, operation }: Context, parameter?: string): Change[] {
  const changes = Object.entries(catalogue.bindings.operations[shortName(operation)]?.set ?? {});
  const carrier = parameter === undefined ? {} : { parameter };
  return changes.flatMap(([place, value]): Change[] => {
    const pointer = pointerIn(place, carrier);
    return pointer === undefined ? [] : [[pointer, value]];
  });
}

/** Changes that can only be made once a placeholder on the way to them is filled. */
function laterChanges(changes: readonly Change[], body: Json | undefined) {
  return changes
    .filter(([pointer]) => body === undefined || !canBeMade(body, pointer))
    .map(([pointer, value]) => ({ pointer, value }));
}

/** True where nothing on the way to the place stands for what is not known yet. */
function canBeMade(body: Json, pointer: string): boolean {
  const names = tokens(pointer);
  return names.every((_, depth) => {
    const parent = get(body, join('', ...names.slice(0, depth)));
    return parent === undefined || (typeof parent === 'object' && parent !== null);
  });
}

/** The body with the changes that can be made now. */
function changed(body: Json, changes: readonly Change[]): Json {
  return changes.reduce<Json>((made, [pointer, value]) => {
    return canBeMade(made, pointer) ? set(made, pointer, value) : made;
  }, body);
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

function literal(value: Json): Setting {
  if (isObject(value)) return { kind: 'json', value };
  if (!Array.isArray(value)) return { kind: 'literal', text: asText(value) };
  const items = value.map(asText);
  return items.some((item) => item.includes(','))
    ? { kind: 'json', value }
    : { kind: 'literal', text: items.join(',') };
}

function findSetting(context: Context, parameter: Parameter): Setting {
  const { catalogue, operation } = context;
  const resource = resourceOfParameter(catalogue, operation, parameter);
  if (resource !== undefined) return { kind: 'existing', resource };
  if (catalogue.bindings.fresh.includes(parameter.name)) return literal(freshValue(catalogue, parameter.schema));
  const known = catalogue.bindings.values[parameter.name];
  const example = exampleOf(catalogue, parameter);
  if (known !== undefined || parameter.in === 'path') {
    const assumed = known?.assumed ?? example;
    return { kind: 'profile', name: parameter.name, ...(assumed === undefined ? {} : { assumed: asText(assumed) }) };
  }
  const made = objectIn(context, parameter) ?? example ?? sampleOf(context, parameter);
  return literal(made ?? `${parameter.name} ${context.options.seed}`);
}

function sampleOf({ catalogue, options }: Context, { name, schema }: Parameter): Json | undefined {
  if (schema === undefined) return undefined;
  return sample(catalogue.schemas, schema, name, { seed: options.seed, variant: 0, direction: 'request' });
}

/** The value of a parameter that holds an object. */
function objectIn(context: Context, { name, schema }: Parameter): Json | undefined {
  if (schema === undefined || context.catalogue.schemas.follow(schema, 'request').node.type !== 'object') {
    return undefined;
  }
  const made = sampleObject(context, { parameter: name, schema });
  return made === undefined
    ? undefined
    : changesIn(context, name).reduce<Json>((object, [at, value]) => set(object, at, value), made);
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
  const settings = operation.parameters.flatMap((parameter) => settingFor(context, parameter));
  const named = settings.flatMap(({ setting }) => (setting.kind === 'existing' ? setting.resource : []));
  const binding = catalogue.bindings.operations[shortName(operation)];
  const names = inOrder(catalogue, [
    ...(binding?.needs ?? []),
    ...(binding?.usesUp ?? []),
    ...named,
    ...ownNeeds(play),
  ]);
  const token = inOrder(catalogue, binding?.bearer === undefined ? [] : [binding.bearer]);
  return [
    ...names.map((resource) => makeSetUp(context, resource)),
    ...token
      .filter((resource) => !names.includes(resource))
      .map((resource) => ({ ...makeSetUp(context, resource), forToken: true })),
  ];
}

/** The item itself must exist, unless the operation creates it, hands out what is there, or lists what nothing creates. */
function ownNeeds(play: Context['play']): readonly string[] {
  if (play === undefined) return [];
  const { role, resource } = play;
  const isItsSource = role === 'create' || handsOut(play) || (role === 'list' && resource.create.length === 0);
  return isItsSource ? resource.needs : [resource.name];
}

function makeSetUp({ catalogue, operation, play, options }: Context, name: string): SetUp {
  const usesUp = catalogue.bindings.operations[shortName(operation)]?.usesUp ?? [];
  const removed = usesUp.includes(name) || (play?.role === 'delete' && play.resource.name === name);
  const resource = catalogue.bindings.resources[name];
  const part = resource?.create[0];
  const creator = operationNamed(catalogue, part?.operation);
  if (resource === undefined || part === undefined || creator === undefined) return { resource: name, removed };
  if (isAddressed(catalogue, resource) && !showsIdentifier(resource, part, creator)) return { resource: name, removed };
  const body = makeBody({
    catalogue,
    operation: creator,
    play: { role: 'create', part, resource, first: true },
    options,
  });
  const made = body.kind === 'body' ? body.content?.value : undefined;
  const value = made === undefined ? undefined : changed(made, Object.entries(part.set ?? {}));
  return {
    resource: name,
    removed,
    create: { operation: part.operation, ...(value === undefined ? {} : { body: value }) },
  };
}

/** True when whoever creates an item can know its identifier: by choice, from the answer or a call, or from a Location. */
function showsIdentifier(resource: Resource, part: Part, creator: Operation): boolean {
  const { by, pattern, header, called, returned } = part;
  if (resource.identifierChosenBy === 'client') return true;
  if ([by, pattern, header, called].some((told) => told !== undefined)) return true;
  if (returned !== undefined && resource.identifier !== undefined) return true;
  return creator.responses.some(({ status }) => status === '201');
}

type BodyResult =
  | { readonly kind: 'body'; readonly content?: { readonly mediaType: string; readonly value: Json } }
  | { readonly kind: 'impossible'; readonly reason: string };

function makeBody(context: Context): BodyResult {
  const { catalogue, operation } = context;
  const content = preferred(operation.body?.contents ?? []);
  if (content === undefined) return { kind: 'body' };
  const { mediaType, schema } = content;
  const carrier = schema === undefined ? {} : { schema };
  const bound = catalogue.bindings.operations[shortName(operation)]?.body;
  const value = bound === undefined ? sampleObject(context, carrier) : withGiven(context, bound, carrier);
  return value === undefined
    ? { kind: 'impossible', reason: 'no value could be made that meets the schema of the request body' }
    : { kind: 'body', content: { mediaType, value: changed(value, changesIn(context)) } };
}

/** JSON where it is offered, else the first media type. */
function preferred(contents: readonly MediaContent[]): MediaContent | undefined {
  return contents.find((content) => /[/+]json\b/.test(content.mediaType)) ?? contents[0];
}
