import { expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import { wrongValues } from './wrong-values.js';

const schemas = schemaSet({
  Template: { type: 'string', enum: ['{{name}}'] },
  Code: { type: 'string', enum: ['EUR'] },
  Address: { type: 'string', format: 'uri' },
  Relative: { type: 'string', format: 'uri-reference' },
});

it('a listed text in other letters is tried, and its braces begin no placeholder', () => {
  const inOtherCase = (name: string) =>
    wrongValues(schemas, schemaNamed(name), { only: 'wrong-enum' }).find(({ variant }) => variant === '-case')?.value;
  expect(inOtherCase('Code')).toBe('eur');
  expect(inOtherCase('Template')).toBe('{{braces}}NAME}}');
});

it('a text with spaces is no URI; what a reference may be is left open', () => {
  const wrong = (name: string) =>
    wrongValues(schemas, schemaNamed(name), { only: 'wrong-format' }).map(({ value }) => value);
  expect(wrong('Address')).toEqual(['not a uri']);
  expect(wrong('Relative')).toEqual([]);
});
