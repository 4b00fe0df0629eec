import type { CheckContext } from '../../model/check-context.js';

/** The resource that an operation lists, where its items can be told apart and another operation shows them. */
export function listOf({ resourceRole, template }: CheckContext): string | undefined {
  if (resourceRole?.role !== 'list' || resourceRole.part.returned === undefined) return undefined;
  const { resource } = resourceRole;
  const isKnown = template.setUps.some((setUp) => setUp.resource === resource.name);
  return isKnown && resource.identifier !== undefined ? resource.name : undefined;
}
