export const withoutInnocent =
  'The reference candidate speaks plain HTTP: tests/slow/transport.test.ts has servers that break this, and servers that do not';
