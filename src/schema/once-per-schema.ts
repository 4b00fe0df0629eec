import type { Direction, SchemaRef, Schemas } from '../model/definition.js';

/** Tells something of a schema. */
type Telling<Result> = (schemas: Schemas, ref: SchemaRef, direction: Direction) => Result;

/** The same, worked out once for each schema: definitions do not change while they are loaded, and are asked often. */
export function oncePerSchema<Result>(tell: Telling<Result>): Telling<Result> {
  const known = new WeakMap<Schemas, Record<Direction, Map<string, Result>>>();
  return (schemas, ref, direction) => {
    const own = known.get(schemas) ?? { request: new Map<string, Result>(), response: new Map<string, Result>() };
    known.set(schemas, own);
    const key = `${ref.api} ${ref.pointer}`;
    const found = own[direction].get(key) ?? tell(schemas, ref, direction);
    own[direction].set(key, found);
    return found;
  };
}
