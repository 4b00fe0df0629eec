import type { BuildingBlock } from '../model/definition.js';
import type { Overlay, OverlayChange } from '../model/overlay.js';
import { type Requirement, strictness } from '../model/requirement.js';
import { UserError } from '../support/errors.js';

/**
 * The requirements as an overlay leaves them: tightened, taken out with a rationale, and those that it adds. An overlay
 * that was applied before is undone first.
 * @throws UserError when the overlay is for something else, names what does not exist, loosens a level, or takes out what
 * is IMMUTABLE.
 */
export function applyOverlay(
  requirements: readonly Requirement[],
  overlay: Overlay,
  buildingBlock: BuildingBlock,
): Requirement[] {
  const base = withoutOverlay(requirements);
  assertParent(base, overlay, buildingBlock);
  const changes = new Map(overlay.changes.map((change) => [change.id, change]));
  const known = new Set(base.map(({ id }) => id));
  const stranger = overlay.changes.find(({ id }) => !known.has(id));
  if (stranger !== undefined) throw refused(overlay, `there is no requirement "${stranger.id}"`);
  const taken = overlay.added.find(({ id }, index) => {
    return known.has(id) || overlay.added.findIndex((other) => other.id === id) < index;
  });
  if (taken !== undefined) throw refused(overlay, `the id "${taken.id}" of a new requirement is taken`);
  const changed = base.map((requirement) => {
    const change = changes.get(requirement.id);
    return change === undefined ? requirement : changedBy(requirement, change, overlay);
  });
  return [...changed, ...overlay.added];
}

/** The requirements as they are published. */
export function withoutOverlay(requirements: readonly Requirement[]): Requirement[] {
  return requirements.flatMap((requirement) => {
    const { overlay, publishedLevel, inapplicable, ...published } = requirement;
    if (overlay === undefined) return [requirement];
    if (publishedLevel === undefined && inapplicable === undefined) return [];
    return [{ ...published, level: publishedLevel ?? published.level }];
  });
}

function assertParent(base: readonly Requirement[], overlay: Overlay, { id, govspec }: BuildingBlock): void {
  const { set, version } = overlay.parent;
  const fitting =
    set === id ? version === govspec : base.some((requirement) => requirement.set === `${set}-${version}`);
  if (fitting) return;
  throw new UserError(`The overlay "${overlay.name}" extends ${set} ${version}; this is ${id} ${govspec}.`, {
    hint: 'Check whether the overlay still applies to this version, and then correct its parent.',
  });
}

function changedBy(requirement: Requirement, { level, inapplicable }: OverlayChange, overlay: Overlay): Requirement {
  const { id } = requirement;
  if (inapplicable !== undefined) {
    if (requirement.mutability === 'IMMUTABLE')
      throw refused(overlay, `${id} is IMMUTABLE and cannot be made inapplicable`);
    return { ...requirement, inapplicable, overlay: overlay.name };
  }
  if (level === undefined) return requirement;
  if (requirement.level === 'DEPRECATED') throw refused(overlay, `${id} is DEPRECATED; its id is frozen`);
  if (strictness[level] < strictness[requirement.level])
    throw refused(overlay, `${id} is ${requirement.level}; ${level} would loosen it`);
  return { ...requirement, level, publishedLevel: requirement.level, overlay: overlay.name };
}

function refused({ name }: Overlay, what: string): UserError {
  return new UserError(`The overlay "${name}" cannot be applied: ${what}.`, {
    hint: 'An overlay may make a level stricter, exclude a requirement with a rationale, or add requirements with new ids.',
  });
}
