import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areIndependent, type SeedGroup, seedGroups } from '../../src/mock/kit/seed-groups.js';
import { type Packable, pack } from './packing.js';
import { catalogueOf, smallDocument } from './small-definition.js';

function group(buildingBlock: string, own: readonly string[], needs: readonly string[] = []): SeedGroup {
  return { buildingBlock, operations: [], own: new Set(own), touched: new Set([...own, ...needs]) };
}

const place = (one: SeedGroup, scenarios = 10) => ({ group: one, scenarios, read: 100 });

describe('groups of operations', () => {
  const part = (operation: string) => ({ operation: `api/${operation}` });

  it('hold all that works on one resource, also where an operation works on two', () => {
    const resources = {
      thing: { create: [part('createThing')], read: [part('readThing')] },
      twin: { create: [part('createThing')], delete: [part('deleteThing')] },
    };
    const groups = seedGroups(catalogueOf(smallDocument, { resources }));
    const names = groups.map(({ operations }) => operations.map(({ name }) => name).sort());
    expect(names).toContainEqual(['createThing', 'deleteThing', 'readThing']);
    expect(names).toContainEqual(['listThings']);
  });

  it('touch what their requests need, and what that needs', () => {
    const resources = {
      base: { create: [part('createThing')] },
      middle: { create: [part('putThing')], needs: ['base'] },
      top: { read: [part('readThing')], needs: ['middle'] },
    };
    const groups = seedGroups(catalogueOf(smallDocument, { resources }));
    const of = (resource: string) => groups.find(({ own }) => own.has(resource));
    expect([...(of('top')?.touched ?? [])].sort()).toEqual(['base', 'middle', 'top']);
    const [base, top] = [of('base'), of('top')];
    expect(base !== undefined && top !== undefined && areIndependent(base, top)).toBe(false);
  });

  it('are independent where neither touches what is the own of the other', () => {
    const [base, above, aside] = [group('a', ['base']), group('a', ['above'], ['base']), group('a', ['aside'])];
    expect(areIndependent(base, above)).toBe(false);
    expect(areIndependent(above, base)).toBe(false);
    expect(areIndependent(aside, above)).toBe(true);
  });

  it('may need the same third resource, in which no fault lies then', () => {
    expect(areIndependent(group('a', ['one'], ['base']), group('a', ['other'], ['base']))).toBe(true);
  });
});

describe('a pack', () => {
  it('takes the cheapest group that is free', () => {
    const [small, large] = [group('a', ['small']), group('a', ['large'])];
    const places = [place(large, 30), place(small, 10)];
    const packed = pack([
      { item: 'first', places },
      { item: 'second', places },
    ]);
    expect(packed.map((one) => one.map(({ item, group: { own } }) => [item, ...own]))).toEqual([
      [
        ['first', 'small'],
        ['second', 'large'],
      ],
    ]);
  });

  it('leaves out what has no place', () => {
    expect(pack([{ item: 'nowhere', places: [] }])).toEqual([]);
  });

  it('never holds two faults that could hide one another, and every fault is in one', () => {
    const resource = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const anyGroup = fc
      .record({ buildingBlock: fc.constantFrom('x', 'y'), own: resource, needs: fc.array(resource, { maxLength: 3 }) })
      .map(({ buildingBlock, own, needs }) => group(buildingBlock, [own], needs));
    const anyPlace = fc.record({ group: anyGroup, scenarios: fc.nat(50), read: fc.nat(200) });
    const faults = fc.array(fc.array(anyPlace, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(faults, (lists) => {
        const packs = pack(lists.map((places, item): Packable<number> => ({ item, places })));
        const pairs = packs.flatMap((packed) =>
          packed.flatMap((one, index) => packed.slice(index + 1).map((other) => [one.group, other.group] as const)),
        );
        for (const [one, other] of pairs) {
          expect(other.buildingBlock).toBe(one.buildingBlock);
          expect(areIndependent(one, other)).toBe(true);
        }
        const placed = packs.flatMap((packed) => packed.map(({ item }) => item)).sort((a, b) => a - b);
        expect(placed).toEqual([...lists.keys()]);
      }),
    );
  });
});
