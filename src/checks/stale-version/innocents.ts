export const withoutInnocent = 'tests/fleet.test.ts tries legitimate designs on a small server of its own.';
