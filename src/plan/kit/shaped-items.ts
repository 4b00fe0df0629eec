import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import {
  type DefinedProperty,
  definedProperties,
  fullestAlternative,
  itemSchema,
  meantSchema,
  schemaAt,
} from '../../schema/properties.js';
import { successSchemas } from './requests.js';

/** A query parameter that says what an answer shows of its items, and the properties that it may name. */
export interface Shaping {
  readonly parameter: Parameter;
  readonly named: readonly DefinedProperty[];
}

/**
 * The parameter of such a name whose values all name properties of the item that is read, or of those that are listed,
 * and which the valid request does not carry.
 */
export function shapingBy(context: CheckContext, isSo: (name: string) => boolean): Shaping | undefined {
  const { operation, template } = context;
  const properties = shownProperties(context);
  return operation.parameters.flatMap((parameter): Shaping[] => {
    const isSent = template.parameters.some(({ name, in: place }) => place === 'query' && name === parameter.name);
    if (parameter.in !== 'query' || !isSo(parameter.name) || isSent) return [];
    const values = listedValues(context, parameter);
    const named = values.flatMap((value) => properties.find(({ name }) => name === value) ?? []);
    return named.length > 0 && named.length === values.length ? [{ parameter, named }] : [];
  })[0];
}

/** The values that are listed; of a parameter that takes any text, those of its example, such as `title,status`. */
function listedValues({ catalogue: { schemas } }: CheckContext, { schema, example }: Parameter): readonly string[] {
  if (schema === undefined) return [];
  const { node } = meantSchema(schemas, itemSchema(schemas, schema, 'request') ?? schema, 'request');
  const { enum: listed } = node;
  if (Array.isArray(listed)) return listed.filter((value) => typeof value === 'string');
  const [own] = Array.isArray(node.examples) ? node.examples : [];
  const given = node.type === 'string' ? (example ?? own) : undefined;
  const values = typeof given === 'string' ? given.split(',') : Array.isArray(given) ? given : [];
  return values.map((value) => String(value).trim());
}

/** The properties of the item that the operation reads, or of those that it lists. */
export function shownProperties({
  catalogue: { schemas },
  operation,
  resourceRole,
}: CheckContext): readonly DefinedProperty[] {
  const { role, part } = resourceRole ?? {};
  if (role !== 'read' && role !== 'list') return [];
  const [answer] = successSchemas(operation);
  const shown = answer === undefined ? undefined : schemaAt(schemas, answer, part?.returned ?? '');
  const item = role === 'list' && shown !== undefined ? itemSchema(schemas, shown, 'response') : shown;
  return item === undefined
    ? []
    : definedProperties(schemas, fullestAlternative(schemas, item, 'response'), 'response');
}
