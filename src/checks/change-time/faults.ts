export const withoutFault = 'tests/change-time.test.ts tries faults of this kind on a small server of its own.';
