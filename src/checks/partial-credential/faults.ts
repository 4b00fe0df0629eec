export const withoutFault =
  'tests/slow/several-credentials.test.ts tries faults of this kind on a small server of its own.';
