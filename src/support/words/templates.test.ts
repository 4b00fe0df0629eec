import { describe, expect, it } from 'vitest';
import { Templates } from './templates.js';

const templates = new Templates([
  'no answer',
  'no answer: {1}',
  'the request got {1}',
  'the request got {1}, and not {2}',
  '{1}, as before',
  '{count} items are left',
]);
const found = (text: string) => {
  const match = templates.match(text);
  return match && [match.template, match.values];
};

describe('templates', () => {
  it('are found by what was made from them', () => {
    expect(found('no answer')).toEqual(['no answer', {}]);
    expect(found('no answer: the host is gone')).toEqual(['no answer: {1}', { 1: 'the host is gone' }]);
    expect(found('12 items are left')).toEqual(['{count} items are left', { count: '12' }]);
    expect(found('{"a":\n1}, as before')).toEqual(['{1}, as before', { 1: '{"a":\n1}' }]);
  });

  it('are not found by other texts, nor by a part of a text', () => {
    expect(found('no answer at all')).toBeUndefined();
    expect(found('then the request got 200')).toBeUndefined();
    expect(found('')).toBeUndefined();
  });

  it('of which more stands in the text come first', () => {
    expect(found('the request got 200, and not 404')).toEqual([
      'the request got {1}, and not {2}',
      { 1: '200', 2: '404' },
    ]);
    expect(found('the request got 200, as before')).toEqual(['the request got {1}', { 1: '200, as before' }]);
  });
});
