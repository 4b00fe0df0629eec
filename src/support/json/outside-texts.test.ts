import { expect, it } from 'vitest';
import { parseExactly } from './parse.js';
import { changedOutsideTexts, keysWritten } from './written-json.js';

const upper = (between: string) => between.toUpperCase();

it.each([
  ['{"a": true}', '{"a": TRUE}'],
  ['{"a\\"b": true, "c\\\\": null}', '{"a\\"b": TRUE, "c\\\\": NULL}'],
  ['["x", "", true]', '["x", "", TRUE]'],
  ['true', 'TRUE'],
])('what stands outside the texts of %s is changed, and nothing inside them', (json, changed) => {
  expect(changedOutsideTexts(json, upper)).toBe(changed);
});

it.each([
  ['{}', 0],
  ['{"a": 1, "a": {"b:c": ["d:", "\\":"]}}', 3],
  ['["a:b"]', 0],
])('%s has %i keys', (json, count) => {
  expect(keysWritten(json)).toBe(count);
});

it.each(['p', '\\n', '\\"'])('a text of twenty million characters is passed over, here of %s', (sign) => {
  const json = `{"a":"${sign.repeat(20_000_000 / sign.length)}","b":12345678901234567890}`;
  expect(keysWritten(json)).toBe(2);
  expect(parseExactly(json)).toMatchObject({ b: { text: '12345678901234567890' } });
});
