export const withoutInnocent = 'tests/posted-search.test.ts tries legitimate designs on a small server of its own.';
