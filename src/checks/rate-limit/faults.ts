export const withoutFault =
  'It is asked on request only: tests/slow/cross-functional.test.ts has servers that break this, and servers that do not';
