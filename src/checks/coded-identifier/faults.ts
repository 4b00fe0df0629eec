export const withoutFault =
  'tests/slow/coded-identifier.test.ts tries faults of this kind on a small server of its own.';
