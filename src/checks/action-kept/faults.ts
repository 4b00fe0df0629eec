export const withoutFault = 'tests/shelves.test.ts tries faults of this kind on a small server of its own.';
