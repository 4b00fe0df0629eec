export const withoutInnocent = 'tests/patch-whole.test.ts tries legitimate designs on a small server of its own.';
