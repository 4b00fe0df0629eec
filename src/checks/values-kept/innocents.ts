export const withoutInnocent = 'tests/shelves.test.ts tries legitimate designs on a small server of its own.';
