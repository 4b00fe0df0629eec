export const withoutFault = 'tests/fleet.test.ts tries faults of this kind on a small server of its own.';
