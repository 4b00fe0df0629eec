import type { CheckContext } from '../../model/check-context.js';
import type { Step } from '../../model/plan.js';
import { type ItemProperty, itemProperties } from '../../schema/item-properties.js';
import { itemSchema, schemaAt } from '../../schema/properties.js';
import { successSchemas } from './requests.js';
import { step } from './steps.js';

/** The resource that an operation lists, where its items can be told apart and another operation shows them. */
export function listOf({ resourceRole, template }: CheckContext): string | undefined {
  if (resourceRole?.role !== 'list' || resourceRole.part.returned === undefined) return undefined;
  const { resource } = resourceRole;
  const isKnown = template.setUps.some((setUp) => setUp.resource === resource.name);
  return isKnown && resource.identifier !== undefined ? resource.name : undefined;
}

/** The properties of the items that an operation lists. */
export function listedProperties({ catalogue: { schemas }, operation, resourceRole }: CheckContext): ItemProperty[] {
  const [answer] = successSchemas(operation);
  const list = answer === undefined ? undefined : schemaAt(schemas, answer, resourceRole?.part.returned ?? '');
  const item = list === undefined ? undefined : itemSchema(schemas, list, 'response');
  return item === undefined ? [] : itemProperties(schemas, item, 'response');
}

/** The steps after which a list shows several items, where some can be made. */
export function severalItems({ resourceRole }: CheckContext): Step[] {
  const { resource } = resourceRole ?? {};
  return resource === undefined || resource.create.length === 0 ? [] : [step('Given', 'more', 2, resource.name)];
}
