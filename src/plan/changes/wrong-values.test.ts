import { expect, it } from 'vitest';
import { schemaNamed, schemaSet } from '../../../tests/support/small-schemas.js';
import type { Json } from '../../model/json.js';
import { wrongValues } from './wrong-values.js';

const schemas = schemaSet({
  Template: { type: 'string', enum: ['{{name}}'] },
  Code: { type: 'string', enum: ['EUR'] },
  Address: { type: 'string', format: 'uri' },
  Relative: { type: 'string', format: 'uri-reference' },
  List: { type: 'array', items: { type: 'string' }, minimum: 5, maxLength: 3, pattern: '^[A-Z]+$', minItems: 1 },
  Count: { type: 'integer', minLength: 2, maxItems: 1, pattern: '^[0-9]{3}$', format: 'date', maximum: 9 },
  Word: { type: 'string', maximum: 5, maxItems: 1, format: 'int32', maxLength: 3 },
  Whole: { allOf: [{ type: 'array', items: { type: 'string' } }, { minimum: 5 }] },
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

it.each<[string, Json, string[]]>([
  ['List', ['AB'], ['minItems']],
  ['Count', 7, ['maximum']],
  ['Word', 'ab', ['maxLength']],
  ['Whole', ['AB'], []],
])('what is asked of values of another type than that of %s is not broken', (name, value, expected) => {
  const found = wrongValues(schemas, schemaNamed(name), { value });
  const keywords = found.map(({ clause }) => clause.split('/').at(-1) ?? '').filter((keyword) => keyword !== 'type');
  expect(keywords).toEqual(expected);
});
