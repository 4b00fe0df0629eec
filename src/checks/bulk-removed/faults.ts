export const withoutFault = 'tests/bulk-removal.test.ts tries faults of this kind on a small server of its own.';
