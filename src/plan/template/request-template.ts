import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, Parameter } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { ownEntry } from '../../model/own-entry.js';
import { roleOf } from '../../model/parts.js';
import type { RequestTemplate } from '../../model/plan.js';
import { contentNamed } from '../../schema/contents.js';
import { saysNothing } from '../../schema/says-nothing.js';
import { typesOf } from '../../schema/types.js';
import { isNested } from '../../schema/wire-value.js';
import { headerName } from '../../support/header-name.js';
import { placeOf } from '../../support/json/place.js';
import { join } from '../../support/json/pointer.js';
import { concrete, essenceOf, isForm, isJson } from '../../support/media-type.js';
import { makeBody } from './body.js';
import { changesIn, laterChanges } from './changes.js';
import { requiredGuesses } from './guesses.js';
import { namesWhatIsThere } from './names-what-is-there.js';
import { notYetThere } from './not-yet-there.js';
import { preparationsOf } from './preparations.js';
import { takesObject } from './sample-object.js';
import { makeSetUps } from './set-ups.js';
import { settingsFor } from './settings.js';
import { type TemplateContext as Context, ownSettings, type TemplateOptions } from './template-context.js';

/**
 * A valid request to an operation, or why none can be made: none was found, or HTTP cannot carry what the definition asks
 * for, so that no candidate can be asked.
 */
export type TemplateResult =
  | { readonly kind: 'template'; readonly template: RequestTemplate }
  | { readonly kind: 'impossible' | 'unsendable'; readonly reason: string };

/** Makes the valid request that every check of an operation starts from. */
export function makeTemplate(catalogue: Catalogue, operation: Operation, options: TemplateOptions): TemplateResult {
  const context: Context = { catalogue, operation, resourceRole: roleOf(catalogue, operation), options };
  const body = makeBody(context);
  if (body.kind === 'impossible') return body;
  const header = operation.parameters.find(isUnsendable);
  if (header !== undefined) {
    const reason = `the GovSpec requires the header "${header.name}", a name that HTTP does not allow (RFC 9110 section 5.1)`;
    return { kind: 'unsendable', reason };
  }
  const binding = catalogue.bindings.operations[shortName(operation)];
  const parameters = settingsFor(context);
  const given = givenPlaces(context);
  const setUps = makeSetUps(context, parameters, bodyValue);
  const unfound = setUps.length === 0 ? namesWhatIsThere(context, body.content?.value, given) : [];
  const template: RequestTemplate = {
    operation,
    setUps,
    ...(binding?.bearer === undefined ? {} : { bearer: binding.bearer }),
    parameters,
    ...(body.content === undefined ? {} : { body: body.content }),
    bodyChanges: laterChanges(changesIn(context), body.content?.value),
    ...(binding?.person === undefined ? {} : { person: binding.person }),
    given,
    unsure: [
      ...(binding?.unsure === undefined ? [] : [binding.unsure]),
      ...guesses(context),
      ...undefinedSerialisations(context),
      ...madeUpContent(context, body.content),
      ...notYetThere(context),
    ],
    guessed: requiredGuesses(context, body.content?.value, given),
    ...(unfound.length === 0 ? {} : { unfound }),
    preparations: preparationsOf(context),
  };
  return { kind: 'template', template };
}

/** The value of the body of the valid request. */
function bodyValue(context: Context): Json | undefined {
  const body = makeBody(context);
  return body.kind === 'body' ? body.content?.value : undefined;
}

/** The places of the body, and the parameters, whose values are those of the profile. */
function givenPlaces(context: Context): string[] {
  const { body, values = {}, files = {} } = ownSettings(context) ?? {};
  const { parameter, pointer } = placeOf(context.resourceRole?.part.sent ?? '');
  const object = takesObject(context) ? [parameter ?? pointer] : [];
  const parts = Object.keys(files).map((name) => join('', name));
  return [...(body === undefined ? [] : ['']), ...Object.keys(values), ...parts, ...object];
}

function isUnsendable({ in: place, name, required }: Parameter): boolean {
  return place === 'header' && required && !headerName.test(name);
}

/** Where the GovSpec leaves open which values an object may have, a generated one may not suit every candidate. */
function guesses(context: Context): string[] {
  const { resourceRole, options } = context;
  if (resourceRole?.part.sent === undefined || ownSettings(context)?.body !== undefined) return [];
  const { guessed, name } = resourceRole.resource;
  if (guessed === undefined || ownEntry(options.objects, name) !== undefined) return [];
  return [`${guessed}; give a suitable object in the profile (objects.${name})`];
}

/** What the profile gives is not made up, nor is what is written as its schema says, in XML for instance. */
function madeUpContent(
  context: Context,
  content: { readonly mediaType: string; readonly value: Json } | undefined,
): string[] {
  const { body, files = {} } = ownSettings(context) ?? {};
  if (body !== undefined || Object.keys(files).length > 0) return [];
  const isStructured = typeof content?.value === 'object';
  const { mediaType } = content ?? {};
  return [
    ...(isStructured || isPublished(context, mediaType) ? [] : madeUpFiles(mediaType)),
    ...madeUpParts(context.operation, mediaType),
    ...undescribed(context, mediaType),
  ];
}

/** Nothing says what a body without a schema holds, so that an empty object stands for it. */
function undescribed(
  { catalogue: { schemas, bindings }, operation }: Context,
  mediaType: string | undefined,
): string[] {
  const content = mediaType === undefined ? undefined : contentNamed(operation.body?.contents ?? [], mediaType);
  if (content === undefined || !isJson(content.mediaType) || content.example !== undefined) return [];
  const isBound = bindings.operations[shortName(operation)]?.body !== undefined;
  const { schema } = content;
  return isBound || (schema !== undefined && !saysNothing(schemas, schema))
    ? []
    : ['the definition does not describe the body of the request'];
}

/** The definition gives the whole content. */
function isPublished({ operation, catalogue }: Context, mediaType: string | undefined): boolean {
  const content = mediaType === undefined ? undefined : contentNamed(operation.body?.contents ?? [], mediaType);
  if (content?.example !== undefined) return true;
  const node = content?.schema === undefined ? {} : catalogue.schemas.follow(content.schema, 'request').node;
  return [node.example, node.examples, node.enum, node.const, node.default].some((told) => told !== undefined);
}

/** Media types that say nothing of what is in the content, or whose values the schema describes. */
const isAnything = (mediaType: string): boolean =>
  ['application/octet-stream', 'text/plain'].includes(essenceOf(mediaType)) || isJson(mediaType) || isForm(mediaType);

/**
 * What is in a file of a certain kind is made up, and a candidate may look into it: a schema cannot say which columns a table has, or
 * what stands in an image.
 */
function madeUpFiles(mediaType: string | undefined): string[] {
  if (mediaType === undefined || isAnything(mediaType)) return [];
  return [`the content that is sent as ${mediaType} is invented`];
}

/** The same of the files in a form. */
function madeUpParts({ body }: Operation, mediaType: string | undefined): string[] {
  const { encoding = {} } = mediaType === undefined ? {} : (contentNamed(body?.contents ?? [], mediaType) ?? {});
  const types = Object.values(encoding).flatMap(({ contentType }) => contentType ?? []);
  return types.flatMap((types) => madeUpFiles(concrete(types.split(',')[0]?.trim() ?? '')));
}

/** OpenAPI does not define how objects inside an object are written in a query, nor agrees with RFC 6570 on labels. */
function undefinedSerialisations({ catalogue, operation }: Context): string[] {
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, required, schema, style, explode } = parameter;
    if (!required || schema === undefined) return [];
    if (place === 'query' && isNested(catalogue.schemas, parameter))
      return [`OpenAPI does not define how the object "${name}" is written in a query; it is sent as JSON`];
    const types = typesOf(catalogue.schemas, schema, 'request');
    const isOne = types?.has('array') !== true && types?.has('object') !== true;
    return style !== 'label' || explode || isOne
      ? []
      : [`versions of OpenAPI differ in how "${name}" is written in the style label`];
  });
}
