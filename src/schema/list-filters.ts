import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import type { JsonObject } from '../model/json.js';
import { comparableName } from '../support/comparable-name.js';
import { join } from '../support/json/pointer.js';
import { nameWords } from '../support/name-words.js';
import { type ItemProperty, itemProperties } from './item-properties.js';
import { ownType } from './own-type.js';
import { isPlainText, isProse } from './plain-text.js';
import { type DefinedProperty, definedProperties, itemSchema, meantSchema } from './properties.js';

/**
 * The query parameters that are named like a property of the items, with the property that each filters by; the name of one
 * that takes a list may be the plural. Only what is compared as a whole counts: a listed value, a boolean, a UUID, a whole number,
 * a code with a pattern, and a text that is no prose, in which a search would look for words, unless the description asks for the
 * exact text; and an identifier, where the parameter takes several.
 */
export function filtersOf(
  schemas: Schemas,
  operation: Operation,
  { item, identifier }: { readonly item: SchemaRef; readonly identifier: string },
): Record<string, string> {
  const own = itemProperties(schemas, item, 'response');
  const properties = [...own, ...own.flatMap((property) => heldBy(schemas, property))];
  const found = operation.parameters.flatMap(({ name, in: place, schema, description = '' }): [string, string][] => {
    const asked = schema === undefined ? undefined : (itemSchema(schemas, schema, 'request') ?? schema);
    const takesList = asked !== schema;
    const property =
      asked === undefined ? undefined : filteredProperty(schemas, { name, asked, takesList }, properties);
    if (place !== 'query' || asked === undefined || property === undefined) return [];
    const { at } = property;
    const isOfSeveral = takesList && at === identifier && isOneType(schemas, asked, property.schema);
    return isOfSeveral || isComparedAlike(schemas, { asked, description }, property) ? [[name, at]] : [];
  });
  return Object.fromEntries(found);
}

/**
 * The properties of an object that an item holds, by both names: `customer.id`, by which `customerId`, `customer_id` and
 * `customer[id]` filter.
 */
function heldBy(schemas: Schemas, holder: ItemProperty): ItemProperty[] {
  if (itemSchema(schemas, holder.schema, 'response') !== undefined) return [];
  return definedProperties(schemas, holder.schema, 'response').map((one) => ({
    ...one,
    name: `${holder.name}.${one.name}`,
    at: join(holder.at, one.name),
  }));
}

interface Filter {
  readonly name: string;
  readonly asked: SchemaRef;
  readonly takesList: boolean;
}

function filteredProperty(
  schemas: Schemas,
  { name: parameter, asked, takesList }: Filter,
  properties: readonly ItemProperty[],
): ItemProperty | undefined {
  const name = filteredName(parameter);
  return (
    properties.find((candidate) => isNamedBy(name, candidate.name, takesList)) ??
    listedByEnd(schemas, { name, asked }, properties)
  );
}

/** `filter[status]` filters by the status (jsonapi.org, "Filtering"). */
function filteredName(parameter: string): string {
  return /^filters?\[([^[\]]+)\]$/.exec(parameter)?.[1] ?? parameter;
}

/** The only property of the items with the listed values of a parameter, where its name ends in that of the parameter. */
function listedByEnd(
  schemas: Schemas,
  { name, asked }: { readonly name: string; readonly asked: SchemaRef },
  properties: readonly ItemProperty[],
): ItemProperty | undefined {
  const listed = kindOf(schemas, asked);
  if (listed?.startsWith('enum ') !== true) return undefined;
  const [property, ...others] = properties.filter(({ schema }) => kindOf(schemas, schema) === listed);
  const isEnd =
    property !== undefined &&
    nameWords(property.name)
      .join(' ')
      .endsWith(` ${nameWords(name).join(' ')}`);
  return isEnd && others.length === 0 ? property : undefined;
}

function isOneType(schemas: Schemas, one: SchemaRef, other: SchemaRef): boolean {
  const [mine, theirs] = [one, other].map((ref) => ownType(meantSchema(schemas, ref, 'response').node));
  return mine === theirs && (mine === 'string' || mine === 'integer');
}

function isNamedBy(parameter: string, property: string, takesList: boolean): boolean {
  const [asked, shown] = [parameter, property].map((name) => comparableName(name).replace(/[.[\]]/g, ''));
  if (asked === undefined || shown === undefined) return false;
  return asked === shown || (takesList && [`${shown}s`, `${shown}es`].includes(asked));
}

function isComparedAlike(
  schemas: Schemas,
  { asked: parameter, description }: { readonly asked: SchemaRef; readonly description: string },
  { name, schema }: DefinedProperty,
): boolean {
  const [asked, shown] = [parameter, schema].map((ref) => kindOf(schemas, ref));
  if (asked === undefined || asked !== shown) return false;
  if (asked.startsWith('like ')) return !presentation.test(name) || saysOnly.test(description);
  const ownName = name.slice(name.lastIndexOf('.') + 1);
  return asked !== 'text' || !isProse(ownName) || asksForWhole(description);
}

/** Names of parameters that say how answers are written, and filter nothing. */
const presentation = /^(accept_?)?(lang(uage)?|locale|currency|units?|(api_?)?version|format|time_?zone|tz)$/i;

/** A description that says what the list is limited to: "Only people with this language". */
const saysOnly = /^\W*(only|filters?|limits?|restricts?)\b/i;

/** True for a description such as "Only items with exactly this title". */
export const asksForWhole = (description: string): boolean =>
  /\b(exact(ly)?|equals?|equal to|identical)\b/i.test(description) &&
  !/\b(not|partial(ly)?|part|contain(s|ing)?|substring|prefix|begin(s|ning)?|start(s|ing)?|fuzzy|similar|search\w*|words?)\b/i.test(
    description,
  );

/** A text that says no more than its length, or an e-mail address. */
function isText(node: JsonObject): boolean {
  const type = ownType(node);
  return type === 'string' && (isPlainText({ ...node, type }) || node.format === 'email');
}

/** What a value is compared as; that it may be null as well makes no difference. */
function kindOf(schemas: Schemas, ref: SchemaRef): string | undefined {
  const { node } = meantSchema(schemas, ref, 'response');
  if (Array.isArray(node.enum))
    return `enum ${node.enum
      .filter((value) => value !== null)
      .map((value) => JSON.stringify(value))
      .sort()
      .join()}`;
  const type = ownType(node);
  if (type === 'boolean') return 'boolean';
  if (node.format === 'uuid') return 'uuid';
  if (type === 'integer') return 'integer';
  // A code, such as that of a country: the same anchored pattern leaves no room for a part of it.
  if (type === 'string' && typeof node.pattern === 'string' && /^\^.*\$$/.test(node.pattern))
    return `like ${node.pattern}`;
  return isText(node) ? 'text' : undefined;
}
