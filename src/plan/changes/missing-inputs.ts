import type { CheckContext } from '../../model/check-context.js';
import type { MediaContent, Parameter, SchemaRef, Schemas } from '../../model/definition.js';
import { meantSchema } from '../../schema/properties.js';
import { join, toPath } from '../../support/json/pointer.js';
import { carrierWords, locationWords } from '../../vocabulary/phrases.js';
import { step } from '../kit/steps.js';
import type { CarriedProperty } from './carried-property.js';
import { carriedProperties, carryingParameter, changeableParameters, isOwnIdentifier } from './inputs.js';
import { payloadPlace } from './payload.js';
import { type SingleBreach, subjectOf } from './single-breach.js';

/** Requests that lack one required input: a parameter, the body, or a property. */
export function missingInputs(context: CheckContext): SingleBreach[] {
  const { schemas } = context.catalogue;
  const parameters = changeableParameters(context).filter(
    (parameter) => parameter.required && parameter.in !== 'path' && !hasDefault(schemas, parameter.schema),
  );
  const carried = carriedProperties(context);
  const properties = carried.filter(
    (property) =>
      property.required &&
      !hasDefault(schemas, property.schema) &&
      !isOwnIdentifier(context, property) &&
      !isOfWholeItem(context, property) &&
      !isAlone(context, property, carried),
  );
  const [wrapping, own] = [true, false].map((wraps) => properties.filter((one) => isWrapping(context, one) === wraps));
  return [
    ...parameters.map(missingParameter),
    ...missingBody(context),
    ...[...(own ?? []), ...(wrapping ?? [])].map(missingProperty),
  ];
}

/**
 * True where a PATCH borrows the schema by which another operation creates or replaces an item: what is required there need not be
 * in a change (RFC 5789 section 2), and frameworks write such definitions for all their changes.
 */
function isOfWholeItem({ catalogue, operation }: CheckContext, { carrier, owner }: CarriedProperty): boolean {
  if (operation.method !== 'PATCH' || carrier !== undefined) return false;
  const pointerOf = (schema: SchemaRef): string => catalogue.schemas.follow(schema, 'request').ref.pointer;
  const wholes = catalogue.operations.filter(({ method }) => method === 'POST' || method === 'PUT');
  const isBorrowed = ({ schema }: MediaContent): boolean =>
    schema !== undefined && pointerOf(schema) === pointerOf(owner);
  return wholes.some(({ body }) => body?.contents.some(isBorrowed) === true);
}

/** True for what only wraps the values of a body: servers overlook a missing value of the item sooner than a missing wrapping. */
function isWrapping({ template }: CheckContext, { carrier, at }: CarriedProperty): boolean {
  return carrier === undefined && !at.startsWith(`${payloadPlace(template.body?.value)}/`);
}

/** A default is what a server assumes where nothing is given, so that whoever takes a request without it may be right. */
function hasDefault(schemas: Schemas, schema: SchemaRef | undefined): boolean {
  return schema !== undefined && meantSchema(schemas, schema, 'request').node.default !== undefined;
}

/** True for the only property of an object in a parameter that is not written in JSON: without it, no trace of the object is left. */
function isAlone(context: CheckContext, { carrier, at }: CarriedProperty, all: readonly CarriedProperty[]): boolean {
  if (carrier === undefined) return false;
  const isBeside = (other: CarriedProperty): boolean =>
    other.at !== at && other.carrier?.name === carrier.name && parentOf(other.at) === parentOf(at);
  return carryingParameter(context, carrier)?.mediaType === undefined && !all.some(isBeside);
}

const parentOf = (at: string): string => at.slice(0, at.lastIndexOf('/'));

function missingParameter({ in: location, name, pointer }: Parameter): SingleBreach {
  return {
    breach: 'missing-required',
    title: `A request without the ${locationWords(location)} "${name}" is refused`,
    subject: `${location}-${name}`,
    change: step('And', 'valueLeftOut', locationWords(location), name),
    clause: join(pointer, 'required'),
    variety: 'parameter',
  };
}

function missingBody({ operation: { body }, template }: CheckContext): SingleBreach[] {
  if (body?.required !== true || template.body === undefined) return [];
  return [
    {
      breach: 'missing-required',
      title: 'A request without its body is refused',
      subject: 'body',
      change: step('And', 'bodyLeftOut'),
      clause: join(body.pointer, 'required'),
    },
  ];
}

function missingProperty(property: CarriedProperty): SingleBreach {
  const { carrier, at, owner } = property;
  return {
    breach: 'missing-required',
    title: `A request without the required property "${toPath(at)}" is refused`,
    subject: subjectOf(property),
    change: step('And', 'propertyLeftOut', carrierWords(carrier), toPath(at)),
    clause: join(owner.pointer, 'required'),
    variety: property.depth === 0 ? 'property' : 'property inside another',
  };
}
