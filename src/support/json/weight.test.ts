import { expect, it } from 'vitest';
import { readJson } from './parse.js';
import { isTooHeavy } from './written-json.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const names = (count: number): string => `{${numbers(count).map((n) => `"name-${n}":1`)}}`;

it.each<[string, string]>([
  ['different names in one object', names(80_000)],
  ['objects that each have a name of their own', `[${numbers(80_000).map((n) => `{"name-${n}":1}`)}]`],
  ['empty objects', `[${'{},'.repeat(900_000)}{}]`],
  ['empty lists', `[${'[],'.repeat(1_100_000)}[]]`],
  ['short texts', `[${'"",'.repeat(1_500_000)}""]`],
])('%s by the hundred thousand are not read, and nobody is blamed', (_, text) => {
  expect(isTooHeavy(text)).toBe(true);
  expect(readJson(text)).toEqual({ kind: 'broken', message: 'it has more values than are read', mayBeRight: true });
});

it.each<[string, string]>([
  ['a long list of things', JSON.stringify(numbers(20_000).map((id) => ({ id, name: `Thing ${id}`, size: 1 })))],
  ['things by their identifiers', names(40_000)],
  ['a long text with signs in it', JSON.stringify({ text: '{"[,:'.repeat(400_000) })],
  ['many numbers', JSON.stringify(numbers(200_000))],
])('%s is read', (_, text) => {
  expect(isTooHeavy(text)).toBe(false);
});
