import { expect, it } from 'vitest';
import { readJson } from './parse.js';
import { isNearLimit, isTooDeep } from './written-json.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

it('what is nested deeper than is looked at is empty, and the rest is read', () => {
  expect([isTooDeep(nested(500)), isTooDeep(nested(501))]).toEqual([false, true]);
  const read = readJson(`{"name":"Ann","more":${nested(100_000)}}`);
  expect(read).toMatchObject({ kind: 'value', value: { name: 'Ann' } });
  expect(JSON.stringify(read)).toContain(`"more":${nested(500)}`);
});

it('a text that is no JSON stays none, however deep', () => {
  expect(readJson('['.repeat(100_000))).toMatchObject({ kind: 'broken' });
});

it('brackets in texts nest nothing', () => {
  const text = `\\"${'[{'.repeat(2000)}\\\\`;
  expect(isTooDeep(`["${text}", 1]`)).toBe(false);
});

it('a place near the limit is known as such', () => {
  expect([isNearLimit('/a'.repeat(400)), isNearLimit('/a'.repeat(499))]).toEqual([false, true]);
});
