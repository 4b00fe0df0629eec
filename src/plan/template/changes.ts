import { shortName } from '../../model/definition.js';
import type { Json } from '../../model/json.js';
import { get, join, set, tokens } from '../../support/json/pointer.js';
import { type TemplateContext as Context, pointerIn } from './template-context.js';

export type Change = readonly [pointer: string, value: Json];

/** The changes that the bindings make to the body, or to the object in a parameter. */
export function changesIn({ catalogue, operation }: Context, parameter?: string): Change[] {
  const changes = Object.entries(catalogue.bindings.operations[shortName(operation)]?.set ?? {});
  const carrier = parameter === undefined ? {} : { parameter };
  return changes.flatMap(([place, value]): Change[] => {
    const pointer = pointerIn(place, carrier);
    return pointer === undefined ? [] : [[pointer, value]];
  });
}

/** Changes that can only be made once a placeholder on the way to them is filled. */
export function laterChanges(changes: readonly Change[], body: Json | undefined) {
  return changes
    .filter(([pointer]) => body === undefined || !canBeMade(body, pointer))
    .map(([pointer, value]) => ({ pointer, value }));
}

/** True where no placeholder is on the way to the place. */
function canBeMade(body: Json, pointer: string): boolean {
  const names = tokens(pointer);
  return names.every((_, depth) => {
    const parent = get(body, join('', ...names.slice(0, depth)));
    return parent === undefined || (typeof parent === 'object' && parent !== null);
  });
}

/** The body with the changes that can be made now. */
export function changed(body: Json, changes: readonly Change[]): Json {
  return changes.reduce<Json>((made, [pointer, value]) => {
    return canBeMade(made, pointer) ? set(made, pointer, value) : made;
  }, body);
}
