import { describe, expect, it } from 'vitest';
import { markedBody } from './marked-body.js';

const wrong = (at: string) => ({ at, actual: 'another value' });

const marked = (body: string, ...pointers: string[]): string[] =>
  markedBody(body, pointers.map(wrong)).flatMap((line) => (line.marked ? [line.text.trim()] : []));

describe('the body of an answer', () => {
  const body = '{"id":"a","list":[{"name":1},{"name":"b"}],"a/b":true}';

  it.each([
    ['/id', '"id": "a",'],
    ['/list/0/name', '"name": 1'],
    ['/a~1b', '"a/b": true'],
  ])('is marked at %s', (pointer, line) => {
    expect(marked(body, pointer)).toEqual([line]);
  });

  it('is marked at what should hold a value that is not there', () => {
    expect(marked(body, '/list/1/missing')).toEqual(['{']);
    expect(marked(body, '/missing')).toEqual(['{']);
  });

  it('is marked in the item that it holds, where the value stands there', () => {
    const list = '{"items":[{"size":1},{"size":2}]}';
    const lines = markedBody(list, [{ at: '/size', actual: '2' }]);
    expect(lines.findIndex((line) => line.marked)).toBe(6);
    expect(marked(list, '/size')).toEqual(['{']);
  });

  it('is marked once for each place, and nowhere without one', () => {
    expect(marked(body, '/id', '/list/0/name', '/id')).toHaveLength(2);
    expect(marked(body)).toEqual([]);
  });

  it('that is not JSON is shown as it came', () => {
    expect(markedBody('<p>\nno', [wrong('/id')]).map(({ text }) => text)).toEqual(['<p>', 'no']);
  });

  it('that is long is shown near its marks only, and says how many lines are left out', () => {
    const long = JSON.stringify(Array.from({ length: 200 }, (_, index) => index));
    const lines = markedBody(long, [wrong('/100')]);
    expect(lines.filter((line) => line.marked)).toHaveLength(1);
    expect(lines.length).toBeLessThan(30);
    const leftOut = lines.reduce((sum, line) => sum + line.leftOut, 0);
    const shown = lines.filter(({ text }) => text !== '').length;
    expect(leftOut + shown).toBe(202);
  });
});
