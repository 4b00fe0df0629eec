import type { Direction, SchemaRef, Schemas } from '../model/definition.js';
import { join } from '../support/json/pointer.js';
import { type DefinedProperty, definedProperties } from './properties.js';

export interface ItemProperty extends DefinedProperty {
  /** JSON pointer into the item. */
  readonly at: string;
}

/** The properties of an item, and of its attributes where JSON:API puts them (jsonapi.org, "Resource Objects"). */
export function itemProperties(schemas: Schemas, item: SchemaRef, direction: Direction): ItemProperty[] {
  const own = definedProperties(schemas, item, direction).map((one) => ({ ...one, at: join('', one.name) }));
  const attributes = own.find(({ name }) => name === 'attributes');
  if (attributes === undefined || !own.some(({ name }) => name === 'type')) return own;
  const inside = definedProperties(schemas, attributes.schema, direction);
  return [...own, ...inside.map((one) => ({ ...one, at: join(attributes.at, one.name) }))];
}

/** True for the place of such a property. */
export function isOfItem(at: string): boolean {
  return /^(\/attributes)?\/[^/]+$/.test(at);
}
