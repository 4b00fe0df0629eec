export const withoutFault = 'tests/patch-whole.test.ts tries faults of this kind on a small server of its own.';
