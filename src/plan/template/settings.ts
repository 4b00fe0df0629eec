import type { Catalogue } from '../../model/catalogue.js';
import { isChosenName } from '../../model/chosen-name.js';
import { type Parameter, shortName } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { ownEntry } from '../../model/own-entry.js';
import { isCredential, resourceOfParameter } from '../../model/parts.js';
import type { ParameterSetting, Setting } from '../../model/plan.js';
import { isAllowedText } from '../../schema/allowed-text.js';
import { freshValue } from '../../schema/fresh-like.js';
import { isHandedOut } from '../../schema/handed-out.js';
import { sample } from '../../schema/sample.js';
import { typesOf } from '../../schema/types.js';
import { set } from '../../support/json/pointer.js';
import { literally } from '../../support/json/template.js';
import { asText } from '../../support/json/write.js';
import { isJson } from '../../support/media-type.js';
import { changesIn } from './changes.js';
import { rangeDate } from './date-range.js';
import { sampleObject } from './sample-object.js';
import { type TemplateContext as Context, ownSettings } from './template-context.js';

/** How the parameters of the valid request get their values. */
export function settingsFor(context: Context): ParameterSetting[] {
  return context.operation.parameters.flatMap((parameter) => settingFor(context, parameter));
}

function settingFor(context: Context, parameter: Parameter): ParameterSetting[] {
  const { name } = parameter;
  const own = ownEntry(ownSettings(context)?.values ?? {}, name);
  if (own !== undefined) return [{ name, in: parameter.in, setting: literal(own) }];
  const bound = context.catalogue.bindings.operations[shortName(context.operation)]?.values[name];
  if (bound === undefined && (!parameter.required || isCredential(context.operation, parameter))) return [];
  const setting = bound === undefined ? findSetting(context, parameter) : literal(bound);
  return [{ name, in: parameter.in, setting }];
}

/** The items of a list between commas, as a text for a list is given. */
function listText(value: Json): string {
  return Array.isArray(value) ? value.map(asText).join(',') : asText(value);
}

function literal(value: Json): Setting {
  if (isObject(value)) return { kind: 'json', value };
  if (!Array.isArray(value)) return { kind: 'literal', text: asText(value) };
  const items = value.map(asText);
  return items.some((item) => item.includes(','))
    ? { kind: 'json', value }
    : { kind: 'literal', text: items.join(',') };
}

/** Headers whose value HTTP itself defines as a date. */
const dateHeaders = /^(date|if-modified-since|if-unmodified-since|if-range|x-date)$/i;

/** A date as HTTP writes it (RFC 9110 section 5.6.7), where the schema allows it. */
function httpDate({ catalogue }: Context, { name, in: place, schema }: Parameter): Json | undefined {
  const date = 'Wed, 01 May 2024 08:00:00 GMT';
  const isAllowed = schema === undefined || catalogue.schemas.validate(schema, 'request', date).kind !== 'invalid';
  return place === 'header' && dateHeaders.test(name) && isAllowed ? date : undefined;
}

/** A value as JSON in a parameter: also a text in its quotes. */
function inJson(value: Json): Setting {
  return isObject(value) ? { kind: 'json', value } : { kind: 'literal', text: JSON.stringify(value) };
}

function findSetting(context: Context, parameter: Parameter): Setting {
  const { catalogue, operation } = context;
  const resource = resourceOfParameter(catalogue, operation, parameter);
  if (resource !== undefined) return { kind: 'existing', resource };
  if (catalogue.bindings.fresh.includes(parameter.name)) return literal(freshValue(catalogue, parameter.schema));
  const known = catalogue.bindings.values[parameter.name];
  const example = exampleOf(catalogue, parameter);
  if (known !== undefined || needsVendor(context, parameter, example)) {
    const assumed = known?.assumed ?? example ?? anyWithin(context, parameter) ?? chosenName(context, parameter);
    return { kind: 'profile', name: parameter.name, ...(assumed === undefined ? {} : { assumed: listText(assumed) }) };
  }
  const chosen = objectIn(context, parameter) ?? example ?? rangeDate(catalogue.schemas, operation, parameter);
  const made = chosen ?? httpDate(context, parameter) ?? sampleOf(context, parameter);
  if (made !== undefined && parameter.mediaType !== undefined && isJson(parameter.mediaType)) return inJson(made);
  return literal(made ?? `${parameter.name} ${context.options.seed}`);
}

/** True where the schema itself names the values: then any of them is known, and the vendor need not give one. */
function choosesAmongFew({ schemas }: Catalogue, { schema }: Parameter): boolean {
  if (schema === undefined) return false;
  const { node } = schemas.follow(schema, 'request');
  return Array.isArray(node.enum) || node.const !== undefined || node.type === 'boolean';
}

/** A path names what the candidate has, unless the schema lists its values; a cursor is the candidate's own. */
function needsVendor({ catalogue }: Context, parameter: Parameter, example: Json | undefined): boolean {
  if (isHandedOut(catalogue.schemas, parameter)) return true;
  return parameter.in === 'path' && (example !== undefined || !choosesAmongFew(catalogue, parameter));
}

/** A date, or a number between two limits, in a path names no item that only the candidate knows, so any may be tried. */
function anyWithin(context: Context, parameter: Parameter): Json | undefined {
  if (parameter.schema === undefined || parameter.in !== 'path') return undefined;
  const { node } = context.catalogue.schemas.follow(parameter.schema, 'request');
  const isDate = node.format === 'date' || node.format === 'date-time';
  return isDate || isBounded(node) ? sampleOf(context, parameter) : undefined;
}

function isBounded({ type, minimum, exclusiveMinimum, maximum, exclusiveMaximum }: JsonObject): boolean {
  const isNumber = type === 'integer' || type === 'number';
  return isNumber && (minimum ?? exclusiveMinimum) !== undefined && (maximum ?? exclusiveMaximum) !== undefined;
}

/** A text that whoever sends it may choose, as far as the definition tells. */
function chosenName(context: Context, parameter: Parameter): Json | undefined {
  const { catalogue, operation } = context;
  if (parameter.schema === undefined || !isChosenName(catalogue.operations, operation, parameter)) return undefined;
  const { type, format } = catalogue.schemas.follow(parameter.schema, 'request').node;
  return type === 'string' && format === undefined ? sampleOf(context, parameter) : undefined;
}

function sampleOf({ catalogue, options }: Context, { name, schema }: Parameter): Json | undefined {
  if (schema === undefined) return undefined;
  const made = sample(catalogue.schemas, schema, name, { seed: options.seed, variant: 0, direction: 'request' });
  return made === undefined ? undefined : literally(made);
}

/** The value of a parameter that holds an object. */
function objectIn(context: Context, { name, schema }: Parameter): Json | undefined {
  const types = schema === undefined ? undefined : typesOf(context.catalogue.schemas, schema, 'request');
  if (schema === undefined || types?.has('object') !== true || types.has('string')) return undefined;
  const made = sampleObject(context, { parameter: name, schema });
  return made === undefined
    ? undefined
    : changesIn(context, name).reduce<Json>((object, [at, value]) => set(object, at, value), made);
}

/** The example of a parameter, or of its schema, that the schema allows. */
function exampleOf({ schemas }: Catalogue, { example, schema }: Parameter): Json | undefined {
  const { examples = [], default: standard } = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  const offered = [example, ...(Array.isArray(examples) ? examples : []), standard];
  const found = offered.find((value) => value !== undefined && isAllowedText(schemas, schema, value));
  return found === undefined ? undefined : literally(found);
}
