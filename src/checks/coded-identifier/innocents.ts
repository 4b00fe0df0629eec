export const withoutInnocent =
  'tests/slow/coded-identifier.test.ts tries legitimate designs on a small server of its own.';
