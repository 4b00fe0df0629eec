export const withoutInnocent =
  'The reference candidate shows no pages: tests/slow/cross-functional.test.ts has pages that break this, and pages that do not';
