import type { CheckContext } from '../../model/check-context.js';

/** What an item belongs to: the parameter of the path that names it, and its resource. */
export interface Owner {
  readonly parameter: string;
  readonly resource: string;
}

/**
 * The owner that the path of an operation names, where a second one can be made. Where PUT makes what each owner has once, every
 * owner may have it from the beginning.
 */
export function ownerOf({ template, resourceRole, operation }: CheckContext): Owner | undefined {
  const own = resourceRole?.resource;
  const hadOnce = own?.identifier === undefined ? own?.create[0]?.by : undefined;
  const named = template.parameters.flatMap(({ name, in: place, setting }): Owner[] =>
    place === 'path' && setting.kind === 'existing' && name !== hadOnce
      ? [{ parameter: name, resource: setting.resource }]
      : [],
  );
  const inOrder = named.sort(
    (a, b) => operation.path.indexOf(`{${a.parameter}}`) - operation.path.indexOf(`{${b.parameter}}`),
  );
  const owner = inOrder.findLast(({ resource }) => resource !== own?.name && own?.needs.includes(resource) === true);
  const canBeMade = template.setUps.some(
    ({ resource, create }) => resource === owner?.resource && create !== undefined,
  );
  return canBeMade ? owner : undefined;
}
