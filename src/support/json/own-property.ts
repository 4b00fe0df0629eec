import { isObject, type Json } from '../../model/json.js';

/** A property of an item: of the item itself, or of its attributes, where JSON:API puts them ("Resource Objects"). */
export function ownProperty(item: Json, name: string): Json | undefined {
  if (!isObject(item)) return undefined;
  if (Object.hasOwn(item, name)) return item[name];
  const { type, attributes } = item;
  return typeof type === 'string' && isObject(attributes) ? attributes[name] : undefined;
}
