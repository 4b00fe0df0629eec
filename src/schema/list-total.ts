import type { SchemaRef, Schemas } from '../model/definition.js';
import { join } from '../support/json/pointer.js';
import { definedProperties } from './properties.js';

const names =
  /^(total(_?(count|items?|results?|elements|records|size|entries|hits))?|@?odata\.count|@count|num_?found|records_?total)$/i;

/** Where an answer names the number of all items of a list, as a JSON pointer: at its top, or one object deep. */
export function totalPlace(schemas: Schemas, answer: SchemaRef): string | undefined {
  const found = totalsIn(schemas, answer, '');
  const deeper = definedProperties(schemas, answer, 'response').flatMap(({ name, schema }) =>
    totalsIn(schemas, schema, join('', name)),
  );
  const [only, ...others] = found.length > 0 ? found : deeper;
  return others.length === 0 ? only : undefined;
}

function totalsIn(schemas: Schemas, ref: SchemaRef, at: string): string[] {
  return definedProperties(schemas, ref, 'response').flatMap(({ name, schema }) => {
    const { type } = schemas.follow(schema, 'response').node;
    return names.test(name) && type === 'integer' ? [join(at, name)] : [];
  });
}
