export const withoutInnocent = 'The reference candidates hand out no marks of pages; tests/shelves.test.ts tries some.';
