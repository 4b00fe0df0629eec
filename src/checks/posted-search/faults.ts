export const withoutFault = 'tests/posted-search.test.ts tries faults of this kind on a small server of its own.';
