import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { jsonSchema } from '../schema/contents.js';
import { definedProperties, isOfOtherDirection, meantSchema, schemaAt } from '../schema/properties.js';
import { comparableName } from '../support/comparable-name.js';
import { join } from '../support/json/pointer.js';

/** Numbers by which a server tells the versions of an item apart, so that no change is lost. */
const versionNames = /^(version(no|number)?|revision(no|number)?|rev|(row|lock|object|entity|record)version|optlock)$/;

/** An item whose versions may be counted. */
interface Versioned {
  readonly schemas: Schemas;
  /** What reading shows of it. */
  readonly shown: SchemaRef | undefined;
  /** Where it stands in the body of a change. */
  readonly sent: string;
}

/**
 * Where a change names the version of the item that it changes, as JSON pointers into the item: a whole number of such a name,
 * which reading shows at the same place.
 */
export function versionPlaces({ body }: Operation, { schemas, shown, sent }: Versioned): string[] {
  const whole = jsonSchema(body?.contents);
  const item = whole === undefined ? undefined : schemaAt(schemas, whole, sent);
  if (item === undefined || shown === undefined) return [];
  return versionsIn(schemas, item, '').filter((at) => {
    const same = schemaAt(schemas, shown, at);
    return same !== undefined && isCount(schemas, same);
  });
}

/** At the top of the item, or one object deep. */
function versionsIn(schemas: Schemas, ref: SchemaRef, at: string): string[] {
  return definedProperties(schemas, ref, 'request').flatMap(({ name, schema }) => {
    const place = join(at, name);
    const deeper = at === '' ? versionsIn(schemas, schema, place) : [];
    const isVersion = versionNames.test(comparableName(name)) && isCount(schemas, schema);
    return isVersion && !isOfOtherDirection(schemas, schema, 'request') ? [place, ...deeper] : deeper;
  });
}

function isCount(schemas: Schemas, ref: SchemaRef): boolean {
  return meantSchema(schemas, ref, 'response').node.type === 'integer';
}
