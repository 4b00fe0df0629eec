import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import { type Json, type JsonObject, numberOr } from '../../model/json.js';
import { itemSchema, meantSchema } from '../../schema/properties.js';
import { locationWords } from '../../vocabulary/phrases.js';
import { freeParameters } from './free-inputs.js';
import { parameterSetTo } from './placed-change.js';
import type { Variation } from './variation.js';

/** Parameters that take a list, each with two values that its definition suggests. */
export function listVariations(context: CheckContext): Variation[] {
  return freeParameters(context).flatMap((parameter): Variation[] => {
    const values = twoItems(context, parameter);
    if (values === undefined) return [];
    const { name, in: location, schema, pointer } = parameter;
    return [
      {
        title: `Two values are accepted for the ${locationWords(location)} "${name}"`,
        subject: `${location}-${name}`,
        change: parameterSetTo(parameter, values),
        clause: schema?.pointer ?? pointer,
      },
    ];
  });
}

/** Two listed values of the items; of anything else, only the author knows which values there are. */
function twoItems({ catalogue: { schemas } }: CheckContext, { schema, mediaType }: Parameter): Json[] | undefined {
  if (schema === undefined || mediaType !== undefined) return undefined;
  const { node, ref } = meantSchema(schemas, schema, 'request');
  const items = itemSchema(schemas, ref, 'request');
  if (items === undefined || !takesTwo(node)) return undefined;
  const { enum: listed = [] } = meantSchema(schemas, items, 'request').node;
  const values = (Array.isArray(listed) ? listed : []).filter((value) => value !== null).slice(0, 2);
  return values.length === 2 ? values : undefined;
}

function takesTwo({ minItems, maxItems }: JsonObject): boolean {
  return numberOr(minItems, 0) <= 2 && numberOr(maxItems, 2) >= 2;
}
