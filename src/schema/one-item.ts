import type { SchemaRef, Schemas } from '../model/definition.js';
import { itemProperties } from './item-properties.js';
import { isOneSchema } from './properties.js';

/**
 * True where two schemas of answers describe one item: they are the same, or the first has its identifier, most of what the second has
 * and nothing else, as where a read may show more than a change is answered with.
 */
export function describesOneItem(
  schemas: Schemas,
  [answered, shown]: readonly [SchemaRef | undefined, SchemaRef | undefined],
  identifier: string | undefined,
): boolean {
  if (answered === undefined || shown === undefined || identifier === undefined) return false;
  if (isOneSchema(schemas, answered, shown)) return true;
  const [places = [], known = []] = [answered, shown].map((ref) =>
    itemProperties(schemas, ref, 'response').map(({ at }) => at),
  );
  const isNamed = places.some((at) => identifier === at || identifier.startsWith(`${at}/`));
  const isWhole = isNamed && places.length * 2 > known.length;
  return isWhole && places.every((at) => known.includes(at));
}
