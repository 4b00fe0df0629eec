export const withoutInnocent =
  'tests/slow/several-credentials.test.ts tries legitimate designs on a small server of its own.';
