import { expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import { wrongValues } from './wrong-values.js';

const schemas = schemaSet({
  Template: { type: 'string', enum: ['{{name}}'] },
  Code: { type: 'string', enum: ['EUR'] },
});

it('a listed text in other letters is tried, and its braces begin no placeholder', () => {
  const inOtherCase = (name: string) =>
    wrongValues(schemas, schemaNamed(name), { only: 'wrong-enum' }).find(({ variant }) => variant === '-case')?.value;
  expect(inOtherCase('Code')).toBe('eur');
  expect(inOtherCase('Template')).toBe('{{braces}}NAME}}');
});
