export const withoutInnocent =
  'tests/slow/neighbour-kinds.test.ts tries legitimate designs on a small server of its own.';
