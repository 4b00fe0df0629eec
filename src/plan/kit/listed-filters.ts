import type { CheckContext } from '../../model/check-context.js';
import { queryParameter } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { itemSchema, meantSchema } from '../../schema/properties.js';
import { asText } from '../../support/json/write.js';

/** A filter of a list whose values the definition lists. */
export interface ListedFilter {
  readonly name: string;
  /** JSON pointer to the property in an item by which it filters. */
  readonly pointer: string;
  /** The first of its values, between commas. */
  readonly listed: string;
}

/** The most values of one filter that are tried. */
const mostValues = 5;

/** The filters of a list that are a boolean or have listed values. */
export function listedFilters(context: CheckContext): ListedFilter[] {
  const { resourceRole } = context;
  const filters = resourceRole?.role === 'list' ? Object.entries(resourceRole.part.filters ?? {}) : [];
  return filters.flatMap(([name, pointer]): ListedFilter[] => {
    const values = valuesOf(context, name);
    if (values.length < 2) return [];
    return [{ name, pointer, listed: values.slice(0, mostValues).map(asText).join(', ') }];
  });
}

function valuesOf({ catalogue: { schemas }, operation }: CheckContext, name: string): readonly Json[] {
  const parameter = queryParameter(operation, name);
  if (parameter?.schema === undefined) return [];
  const item = itemSchema(schemas, parameter.schema, 'request') ?? parameter.schema;
  const { type, enum: values } = meantSchema(schemas, item, 'request').node;
  if (type === 'boolean') return [true, false];
  const listed = Array.isArray(values) ? values : [];
  return listed.filter((value) => value !== null && !asText(value).includes(','));
}
