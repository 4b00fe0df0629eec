export const withoutInnocent =
  'tests/slow/neighbour-designs.test.ts tries legitimate designs on a small server of its own.';
