export const withoutFault =
  'tests/fleet.test.ts and tests/small-apis.test.ts try faults of this kind on small servers of their own.';
