import type { Catalogue } from '../../model/catalogue.js';
import type { Operation, Parameter, SchemaRef, Schemas, SchemaViolation } from '../../model/definition.js';
import { isObject, type Json } from '../../model/json.js';
import { contentNamed } from '../../schema/contents.js';
import { meantByQuery, operationsOnRoute } from '../../schema/routing.js';
import { isNested, readFields, readItems, readText } from '../../schema/wire-value.js';
import { headerName } from '../../support/header-name.js';
import { asJson } from '../../support/json/parse.js';
import { join } from '../../support/json/pointer.js';
import { isJson } from '../../support/media-type.js';
import { type ParameterValue, type RequestDraft, textOf } from './draft.js';
import { parameterKey } from './request-draft.js';

/** A clause of the definition that a request breaks, and how. */
export type Breach = Pick<SchemaViolation, 'clause' | 'message'>;

/**
 * Finds every clause that a request breaks, as it would stand on the wire. Nothing is sent as invalid unless the
 * clause that it is meant to break is found here.
 */
export function breaches(schemas: Schemas, draft: RequestDraft): Breach[] {
  return [
    ...draft.operation.parameters.flatMap((parameter) => parameterBreaches(schemas, draft, parameter)),
    ...bodyBreaches(schemas, draft),
  ];
}

/** Why a refusal of a request proves nothing: a value in its body is meant by one alternative, and meets another too. */
export function overlaps(schemas: Schemas, { operation, body: sent }: RequestDraft): string[] {
  if (operation.body === undefined || sent?.kind !== 'value') return [];
  const { schema } = contentNamed(operation.body.contents, sent.mediaType) ?? {};
  const validation = schema === undefined ? undefined : schemas.validate(schema, 'request', sent.value);
  const found = validation?.kind === 'valid' ? (validation.overlaps ?? []) : [];
  return found.map(({ clause }) => `its body fits more than one alternative of the oneOf at ${clause}`);
}

/** Why nothing can be held against the schema of the body; undefined where it can. No clause of it can be broken then. */
export function whyNotProved(schemas: Schemas, { operation, body }: RequestDraft): string | undefined {
  if (operation.body === undefined || body === undefined) return undefined;
  const { schema } = contentNamed(operation.body.contents, body.mediaType) ?? {};
  const validation = schema === undefined ? undefined : schemas.validate(schema, 'request', null);
  return validation?.kind === 'unusable' ? validation.reason : undefined;
}

/**
 * Other operations that the candidate takes by the same method and path, and for which the request is valid too: the
 * candidate may read it as one of them, and nothing tells that it is wrong.
 */
export function otherReadings({ operations, schemas }: Catalogue, draft: RequestDraft): Operation[] {
  const sharing = operationsOnRoute(operations, draft.operation).filter(isTaken);
  if (sharing.length < 2) return [];
  return meantByQuery(schemas, sharing, queryOf(draft)).filter((other) => {
    return other.id !== draft.operation.id && breaches(schemas, { ...draft, operation: readAs(other) }).length === 0;
  });
}

function isTaken({ role }: Operation): boolean {
  return role === 'served' || role === 'callback-in';
}

/** Parameters in the path may have other names in the other operation, and what HTTP cannot carry cannot be missed. */
function readAs(other: Operation): Operation {
  const parameters = other.parameters.filter(
    ({ in: place, name }) => place !== 'path' && (place !== 'header' || headerName.test(name)),
  );
  return { ...other, parameters };
}

function queryOf({ path, parameters }: RequestDraft): Map<string, string> {
  const [, inPath = ''] = path.split('?');
  const given = [...parameters.values()].filter((parameter) => parameter.in === 'query');
  return new Map([
    ...new URLSearchParams(inPath),
    ...given.map(({ name, value }): [string, string] => [name, textOf(value)]),
  ]);
}

function parameterBreaches(schemas: Schemas, draft: RequestDraft, parameter: Parameter): Breach[] {
  const given = draft.parameters.get(parameterKey(parameter.in, parameter.name));
  const value = given === undefined ? undefined : written(schemas, parameter, given.value);
  if (value === undefined) {
    const travelsAsCredential = draft.operation.security.some(
      (scheme) => scheme.key?.toLowerCase() === parameter.name.toLowerCase(),
    );
    if (!parameter.required || travelsAsCredential) return [];
    return [
      {
        clause: join(parameter.pointer, 'required'),
        message: `${parameter.in} parameter "${parameter.name}" is required`,
      },
    ];
  }
  return parameter.schema === undefined
    ? []
    : schemaBreaches(schemas, parameter.schema, readValue(schemas, { ref: parameter.schema, parameter }, value));
}

function bodyBreaches(schemas: Schemas, draft: RequestDraft): Breach[] {
  const { body } = draft.operation;
  if (body === undefined) return [];
  const sent = draft.body;
  if (sent === undefined)
    return body.required ? [{ clause: join(body.pointer, 'required'), message: 'a body is required' }] : [];
  const content = contentNamed(body.contents, sent.mediaType);
  if (content === undefined) {
    return [{ clause: join(body.pointer, 'content'), message: `the media type ${sent.mediaType} is not listed` }];
  }
  const value = sent.kind === 'value' ? sent.value : isJson(sent.mediaType) ? asJson(sent.text) : sent.text;
  if (value === undefined) {
    return [{ clause: join(body.pointer, 'content', content.mediaType), message: 'the body is not JSON' }];
  }
  return content.schema === undefined ? [] : schemaBreaches(schemas, content.schema, value);
}

function schemaBreaches(schemas: Schemas, ref: SchemaRef, value: Json): Breach[] {
  const validation = schemas.validate(ref, 'request', value);
  if (validation.kind !== 'invalid') return [];
  return validation.violations.map(({ clause, demanded }) => ({ clause, message: `expected ${demanded}` }));
}

/** What of a value stands on the wire: of an object whose properties are texts of their own, null and {} leave no trace. */
function written(schemas: Schemas, parameter: Parameter, value: ParameterValue): ParameterValue | undefined {
  const isInJson =
    parameter.mediaType !== undefined || (parameter.style !== 'deepObject' && isNested(schemas, parameter));
  if (!isObject(value) || isInJson) return value;
  const left = withoutTraceless(value);
  return isObject(left) ? left : undefined;
}

function withoutTraceless(value: Json): Json | undefined {
  if (value === null) return undefined;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, item]): [string, Json][] => {
    const left = withoutTraceless(item);
    return left === undefined ? [] : [[name, left]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** What is on the wire as the value that a server would read from it. */
function readValue(schemas: Schemas, { ref, parameter }: ParameterSchema, value: ParameterValue): Json {
  const by = { schemas, ref, direction: 'request', explode: parameter.explode } as const;
  if (parameter.mediaType !== undefined) return typeof value === 'string' ? (asJson(value) ?? value) : asValue(value);
  if (typeof value === 'string') return readText(by, value);
  if (isObject(value)) return isNested(schemas, parameter) ? value : readFields(by, value);
  return readItems(by, value);
}

interface ParameterSchema {
  readonly ref: SchemaRef;
  readonly parameter: Parameter;
}

function asValue(value: ParameterValue): Json {
  return typeof value === 'string' || isObject(value) ? value : [...value];
}
