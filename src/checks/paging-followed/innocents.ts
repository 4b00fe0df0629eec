export const withoutInnocent =
  '`linked-pages` (paging) links to the pages as they are, and tests/shelves.test.ts hands out marks';
