import { describe, expect, it } from 'vitest';
import type { Operation, Parameter, Schemas } from '../../model/definition.js';
import { textOf } from './draft.js';
import { draftParameter } from './draft-parameter.js';
import { cookiePair, headerText, pathText, queryPairs, styleOf } from './parameter-value.js';

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
    ['object', { a: 1 }, { a: 1 }],
    ['object', '{"a":1}', { a: 1 }],
    ['object', 'not an object', 'not an object'],
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

  const fields = { from: 1, tags: ['a', 'b c'], none: null };

  it.each([
    ['form', true, ['from=1', 'tags=a%2Cb%20c']],
    ['form', false, ['p=from,1,tags,a,b%20c']],
    ['pipeDelimited', false, ['p=from%7C1%7Ctags%7Ca%7Cb%20c']],
    ['deepObject', true, ['p%5Bfrom%5D=1', 'p%5Btags%5D=a', 'p%5Btags%5D=b%20c']],
  ])('is written as an object in a query in style %s, exploded: %s', (style, explode, pairs) => {
    expect(queryPairs({ name: 'p', in: 'query', style, explode }, fields)).toEqual(pairs);
  });

  it.each([
    ['simple', false, 'from,1'],
    ['simple', true, 'from=1'],
    ['label', true, '.from=1'],
    ['matrix', false, ';p=from,1'],
    ['matrix', true, ';from=1'],
  ])('is written as an object in a path in style %s, exploded: %s', (style, explode, text) => {
    expect(pathText({ name: 'p', in: 'path', style, explode }, { from: 1 })).toBe(text);
  });

  it('is marked also where it is one text', () => {
    expect(pathText({ name: 'p', in: 'path', style: 'label', explode: false }, '5')).toBe('.5');
    expect(pathText({ name: 'p', in: 'path', style: 'matrix', explode: false }, '5')).toBe(';p=5');
  });

  it('is written in JSON where its content says so, or where no style says how', () => {
    const declared: Parameter = { name: 'p', in: 'query', required: true, style: 'form', explode: true, pointer: '' };
    const inContent = styleOf([{ ...declared, mediaType: 'application/json' }], 'query', { name: 'p' });
    const nested = styleOf([declared], 'query', { name: 'p', nested: ['p'] });
    for (const style of [inContent, nested])
      expect(queryPairs(style, { a: { b: 1 } })).toEqual(['p=%7B%22a%22%3A%7B%22b%22%3A1%7D%7D']);
  });

  it('is one text in a header and a cookie', () => {
    const style = { name: 'p', in: 'header', style: 'simple', explode: true } as const;
    expect(headerText(style, { a: 1, b: 2 })).toBe('a=1,b=2');
    expect(headerText({ ...style, explode: false }, ['a', 'b'])).toBe('a,b');
    expect(cookiePair(style, 'a;b c')).toBe('p=a%3Bb%20c');
    expect(cookiePair(style, ['a', 'b'])).toBe('p=a,b');
  });

  it('is one text for a comparison', () => {
    expect(textOf(['a', 'b'])).toBe('a,b');
  });
});
