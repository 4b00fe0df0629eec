import { shortName } from '../../model/definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { isCredential } from '../../model/parts.js';
import { jsonSchema } from '../../schema/contents.js';
import { definedProperties, meantSchema, schemaAt } from '../../schema/properties.js';
import { leaves } from '../../support/json/leaves.js';
import { tokens, toPath } from '../../support/json/pointer.js';
import type { TemplateContext as Context } from './template-context.js';

/**
 * Why 404 is no wrong answer to a request of which no part is known, where the definition documents 404: it says that what is named
 * may not be there (RFC 9110, section 15.5.5), and all that could name it are values that were made up.
 * @param given places of the body, and parameters, whose values are those of the profile
 */
export function namesWhatIsThere(context: Context, body: Json | undefined, given: readonly string[]): string[] {
  const { operation, resourceRole } = context;
  const documents = operation.responses.some(({ status }) => status === '404');
  if (resourceRole !== undefined || !documents || operation.path.includes('{') || given.includes('')) return [];
  const names = [...parametersIn(context), ...placesIn(context, body)].filter((place) => !given.includes(place));
  if (names.length === 0) return [];
  const words = names.map((place) => `"${place.startsWith('/') ? toPath(place) : place}"`).join(', ');
  return [
    `the definition does not say which ${words} there are; give a suitable value in the profile (operations.${operation.name}.values)`,
  ];
}

/** A text or a number of which the definition gives no value. */
function isOpen({ enum: values, const: only, default: usual, examples, type }: JsonObject): boolean {
  const isTold = [values, only, usual, examples].some((told) => told !== undefined);
  return !isTold && [type].flat().some((one) => one === 'string' || one === 'integer' || one === 'number');
}

function parametersIn({ catalogue, operation }: Context): string[] {
  const bound = { ...catalogue.bindings.values, ...catalogue.bindings.operations[shortName(operation)]?.values };
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, required, schema, example } = parameter;
    const isMade = required && place === 'query' && example === undefined && !isCredential(operation, parameter);
    if (!isMade || schema === undefined || Object.hasOwn(bound, name)) return [];
    return isOpen(meantSchema(catalogue.schemas, schema, 'request').node) ? [name] : [];
  });
}

/** The places of the body that must be sent, with values that the definition does not name. */
function placesIn({ catalogue: { schemas }, operation }: Context, body: Json | undefined): string[] {
  const schema = jsonSchema(operation.body?.contents);
  if (schema === undefined || body === undefined) return [];
  return [...leaves(body)].flatMap(({ at }) => {
    const holder = schemaAt(schemas, schema, at.slice(0, at.lastIndexOf('/')));
    const own = holder === undefined ? [] : definedProperties(schemas, holder, 'request');
    const property = own.find(({ name, required }) => required && name === tokens(at).at(-1));
    return property !== undefined && isOpen(meantSchema(schemas, property.schema, 'request').node) ? [at] : [];
  });
}
