import { queryParameter } from '../../model/definition.js';
import type { ListFilter } from '../../model/filtered-list.js';
import type { Json } from '../../model/json.js';
import type { ListLook } from '../../model/judge.js';
import { meantSchema } from '../../schema/properties.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';
import type { ScenarioWorld } from '../scenario/world.js';

/**
 * A filter with listed values that may stand beside a search.
 * @param passes whether it lets the item through
 */
export function filterBeside(
  world: ScenarioWorld,
  { part, answer: { operation } }: Omit<ListLook, 'pages'>,
  { item, passes }: { readonly item: Json | undefined; readonly passes: boolean },
): ListFilter | undefined {
  const { schemas } = world.catalogue;
  const found = Object.entries(part.filters ?? {}).flatMap(([name, pointer]): ListFilter[] => {
    const { schema } = queryParameter(operation, name) ?? {};
    const shown = get(item, pointer);
    const listed = schema === undefined ? [] : meantSchema(schemas, schema, 'request').node.enum;
    if (!Array.isArray(listed) || typeof shown !== 'string' || !listed.includes(shown)) return [];
    const value = passes ? shown : listed.find((one) => typeof one === 'string' && one !== shown);
    return value === undefined ? [] : [{ name, pointer, value: asText(value) }];
  });
  return found[0];
}
