import { areIndependent, type SeedGroup } from '../../src/mock/kit/seed-groups.js';

/** A group in which a deviation can be seeded. */
export interface Place {
  readonly group: SeedGroup;
  /** The scenarios that are asked of the group. */
  readonly scenarios: number;
  /** The scenarios that are read, though they are not asked, when a run of the Building Block begins. */
  readonly read: number;
}

/** A deviation, and the places where it can show. */
export interface Packable<Item> {
  readonly item: Item;
  readonly places: readonly Place[];
}

/** A deviation in the group that was chosen for it. */
export interface Packed<Item> {
  readonly item: Item;
  readonly group: SeedGroup;
}

/** The deviations that are seeded in one run. */
export type Pack<Item> = readonly Packed<Item>[];

/** What it costs to begin a run, and to read a scenario, as a share of what it costs to ask one. */
const costs = { run: 40, read: 0.2 };

/**
 * Puts deviations into runs, each in the cheapest group that is free. The groups of one run are of one Building Block,
 * and independent of one another.
 */
export function pack<Item>(deviations: readonly Packable<Item>[]): Pack<Item>[] {
  const packs: Packed<Item>[][] = [];
  for (const { item, places } of deviations) {
    const [best] = places
      .flatMap(({ group, scenarios, read }) => [
        ...packs.filter((open) => hasRoom(open, group)).map((open) => ({ open, group, cost: scenarios })),
        { open: undefined, group, cost: scenarios + costs.run + read * costs.read },
      ])
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined) continue;
    const open = best.open ?? [];
    if (best.open === undefined) packs.push(open);
    open.push({ item, group: best.group });
  }
  return packs;
}

function hasRoom<Item>(packed: Pack<Item>, group: SeedGroup): boolean {
  return packed.every((one) => one.group.buildingBlock === group.buildingBlock && areIndependent(one.group, group));
}
