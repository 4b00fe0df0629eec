export const withoutInnocent = 'tests/relations.test.ts tries legitimate designs on a small server of its own.';
