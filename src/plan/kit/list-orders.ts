import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { ItemProperty } from '../../schema/item-properties.js';
import { meantSchema } from '../../schema/properties.js';
import { readOrder } from '../../schema/sort-order.js';
import { typesOf } from '../../schema/types.js';
import { asText } from '../../support/json/write.js';
import { listedProperties } from './listed-resource.js';

/** The orders that a parameter takes: those that it lists, or else those that its pattern or a description names. */
export function orders(context: CheckContext, parameter: Parameter): string[] {
  const { schema } = parameter;
  const node = schema === undefined ? {} : meantSchema(context.catalogue.schemas, schema, 'request').node;
  const listed = listedOrders(node).map(asText);
  const all = listed.length > 0 ? listed : toldOrders(context, parameter, node);
  return all.filter((text) => readOrder(text) !== undefined && !text.includes(','));
}

/** What says that a parameter takes several orders at once. */
const takesSeveral = /\b(commas?|several|multiple|list of|more than one)\b|,\s*-?`?[a-z]+`?\s*(for|sorts?)\b/i;

/**
 * An order by two properties: by one whose values many items share, and among these by another one, downwards where that has a
 * name. Items that are made of one request differ in what the server notes, or in a text.
 */
export function combinedOrder(
  context: CheckContext,
  parameter: Parameter,
  listed: readonly string[],
): string | undefined {
  const { schema, description = '' } = parameter;
  const { schemas } = context.catalogue;
  const isList = schema !== undefined && typesOf(schemas, schema, 'request')?.has('array') === true;
  if (!isList && !takesSeveral.test(description)) return undefined;
  const all = listedProperties(context);
  const isShared = (order: string): boolean => {
    const own = all.find(({ name }) => name === readOrder(order)?.property);
    const node = own === undefined ? {} : meantSchema(schemas, own.schema, 'response').node;
    return node.type === 'boolean' || Array.isArray(node.enum);
  };
  const first = listed.find(isShared);
  const others = listed.filter((order) => !isShared(order));
  const second = others.find((order) => readOrder(order)?.isDown === true) ?? others[0];
  if (first === undefined || second === undefined) return undefined;
  const both = `${first},${second}`;
  return isList || schema === undefined || schemas.validate(schema, 'request', both).kind !== 'invalid'
    ? both
    : undefined;
}

function listedOrders({ enum: own, items }: JsonObject): readonly Json[] {
  if (Array.isArray(own)) return own;
  return isObject(items) && Array.isArray(items.enum) ? items.enum : [];
}

/** Upwards and, where a minus turns it round, downwards; numbers first, because they are sorted as texts by mistake. */
function toldOrders(context: CheckContext, parameter: Parameter, node: JsonObject): string[] {
  const { schemas } = context.catalogue;
  const { schema, description = '' } = parameter;
  const all = listedProperties(context);
  const told = new Set(sortableBy(context, all));
  const named = all.filter(({ name }) => told.has(name) || isNamed(name, description, node));
  const isNumber = (property: ItemProperty): boolean => {
    const types = typesOf(schemas, property.schema, 'response');
    return types?.has('integer') === true || types?.has('number') === true;
  };
  const isTaken = (text: string): boolean =>
    schema === undefined || schemas.validate(schema, 'request', text).kind !== 'invalid';
  const { description: ofAll = '' } = context.operation;
  const isTurned = typeof node.pattern === 'string' || turned.test(description) || turned.test(ofAll);
  return [...named.filter(isNumber), ...named.filter((one) => !isNumber(one))]
    .flatMap(({ name }) => (isTurned ? [name, `-${name}`] : [name]))
    .filter(isTaken);
}

const turned = /\bminus\b|[`'"]-/;

/** What comes before the names of properties: "Sortable by `title` and `createdAt`". */
const saysOrder = /\b(?:sort(?:able|ed|ing|s)?|order(?:able|ed|ing|s)?)\s+(?:by|on)\b:?\s*([^.;]*)/gi;

/** The properties that the description of the operation, or of one of its parameters, lists as those to sort by. */
function sortableBy({ operation }: CheckContext, properties: readonly ItemProperty[]): string[] {
  const texts = [operation.description, ...operation.parameters.map(({ description }) => description)];
  const names = new Set(properties.map(({ name }) => name));
  return texts.flatMap((text = '') =>
    [...text.matchAll(saysOrder)].flatMap(([, list = '']) => {
      const words = list.split(/\s*(?:,|\band\b|\bor\b)\s*/).map((word) => word.replace(/[`'"]/g, '').trim());
      const end = words.filter((word) => word !== '').findIndex((word) => !names.has(word));
      return words.filter((word) => word !== '').slice(0, end === -1 ? undefined : end);
    }),
  );
}

/** True for a property that the pattern has as a word, or the description in backticks. */
function isNamed(name: string, description: string, { pattern }: JsonObject): boolean {
  const word = new RegExp(`(?<![\\w-])${name.replace(/\W/g, '')}(?![\\w-])`);
  if (typeof pattern === 'string' && word.test(pattern)) return true;
  return [...description.matchAll(/`-?([^`]+)`/g)].some(([, inside]) => inside === name);
}
