export const withoutFault =
  'tests/slow/neighbour-designs.test.ts tries faults of this kind on a small server of its own.';
