import type { CheckContext } from '../../model/check-context.js';
import { isObject } from '../../model/json.js';
import { placeOf } from '../../support/json/place.js';
import { get, join } from '../../support/json/pointer.js';
import type { CarriedProperty } from './carried-property.js';

/**
 * Where the properties of the item that is sent stand in the body: in the item itself, or in its attributes where JSON:API puts
 * them (jsonapi.org, "Resource Objects").
 */
export function propertiesPlace({ template, resourceRole }: CheckContext): string {
  const { parameter, pointer } = placeOf(resourceRole?.part.sent ?? '');
  if (parameter !== undefined) return '';
  const item = get(template.body?.value ?? null, pointer);
  const isOfJsonApi = isObject(item) && typeof item.type === 'string' && isObject(item.attributes);
  return isOfJsonApi ? join(pointer, 'attributes') : pointer;
}

/** True for a property of the item, not for one inside another. */
export function isOfItem(context: CheckContext): (property: CarriedProperty) => boolean {
  const place = propertiesPlace(context);
  return ({ at }) => at.startsWith(`${place}/`) && !at.slice(place.length + 1).includes('/');
}
