export const withoutFault = 'The reference candidates hand out no marks of pages; tests/shelves.test.ts tries it.';
