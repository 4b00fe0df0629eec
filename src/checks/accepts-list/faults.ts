export const withoutFault = 'tests/swagger-2.test.ts tries a candidate that reads lists in another form.';
