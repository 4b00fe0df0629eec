export const withoutInnocent = 'tests/change-time.test.ts tries legitimate designs on a small server of its own.';
