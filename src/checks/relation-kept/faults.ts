export const withoutFault = 'tests/relations.test.ts tries faults of this kind on a small server of its own.';
