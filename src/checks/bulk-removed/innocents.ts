export const withoutInnocent = 'tests/bulk-removal.test.ts tries legitimate designs on a small server of its own.';
