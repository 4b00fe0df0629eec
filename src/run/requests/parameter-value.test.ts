import { describe, expect, it } from 'vitest';
import type { Operation, Schemas } from '../../model/definition.js';
import { draftParameter, pathText, queryPairs, textOf } from './parameter-value.js';

const schemas = {
  follow: (ref: { pointer: string }) => ({ ref, node: { type: ref.pointer } }),
} as unknown as Schemas;

function operationWith(type: string): Operation {
  const schema = { api: 'api', pointer: type };
  return { parameters: [{ name: 'p', in: 'query', schema }] } as unknown as Operation;
}

describe('the value of a parameter', () => {
  it.each([
    ['array', ['a,b', 'c'], ['a,b', 'c']],
    ['array', 'a,b', ['a', 'b']],
    ['array', [1, true], ['1', 'true']],
    ['string', 'Tallinn, Estonia', 'Tallinn, Estonia'],
    ['object', { a: 1 }, '{"a":1}'],
  ])('of type %s keeps its items: %j', (type, value, expected) => {
    expect(draftParameter(schemas, operationWith(type), { name: 'p', in: 'query', value }).value).toEqual(expected);
  });

  it.each([
    ['form', true, ['p=a', 'p=b%2Cc']],
    ['form', false, ['p=a,b%2Cc']],
    ['spaceDelimited', false, ['p=a%20b%2Cc']],
    ['pipeDelimited', false, ['p=a%7Cb%2Cc']],
  ])('is written in a query in style %s, exploded: %s', (style, explode, pairs) => {
    expect(queryPairs({ name: 'p', in: 'query', style, explode }, ['a', 'b,c'])).toEqual(pairs);
  });

  it.each([
    ['simple', false, 'a,b%2Fc'],
    ['label', false, '.a,b%2Fc'],
    ['label', true, '.a.b%2Fc'],
    ['matrix', false, ';p=a,b%2Fc'],
    ['matrix', true, ';p=a;p=b%2Fc'],
  ])('is written in a path in style %s, exploded: %s', (style, explode, text) => {
    expect(pathText({ name: 'p', in: 'path', style, explode }, ['a', 'b/c'])).toBe(text);
  });

  it('is one text in a header', () => {
    expect(textOf(['a', 'b'])).toBe('a,b');
  });
});
