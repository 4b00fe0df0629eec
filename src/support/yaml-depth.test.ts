import { describe, expect, it } from 'vitest';
import { deepest } from './json/depth.js';
import { parseDefinition } from './parse-definition.js';
import { parseYaml, readYaml } from './yaml.js';
import { isYamlTooDeep } from './yaml-depth.js';

const block = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

const deep: readonly [string, (levels: number) => string][] = [
  ['lists in brackets', (levels) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`],
  ['objects in braces', (levels) => `a: ${'{a: '.repeat(levels)}1${'}'.repeat(levels)}`],
  ['lists in lists', (levels) => `${'- '.repeat(levels)}1`],
  ['keys that are lists', (levels) => `${'? - '.repeat(levels)}1`],
  ['blocks', block],
  ['brackets in texts beside them', (levels) => `a: ${'["]",'.repeat(levels)}1${']'.repeat(levels)}`],
];

describe.each(deep)('YAML of many levels: %s', (_, of) => {
  it('is told before it is parsed, and read where there are few', () => {
    expect(isYamlTooDeep(of(2000), deepest)).toBe(true);
    expect(isYamlTooDeep(of(100), deepest)).toBe(false);
    expect(() => parseDefinition(of(2000), 'a.yaml')).toThrow('a.yaml is nested deeper than 400 levels.');
    expect(() => parseYaml(of(2000), 'a.yaml')).toThrow('a.yaml is nested deeper than 400 levels.');
    expect(readYaml(of(2000))).toMatchObject({ kind: 'broken', mayBeRight: true });
  });
});

it('a long text with few levels is read', () => {
  const text = Array.from({ length: 2000 }, (_, row) => `- { a: [${row}] }`).join('\n');
  expect(isYamlTooDeep(text, deepest)).toBe(false);
  expect(readYaml(text)).toMatchObject({ kind: 'value' });
});

it('a key that stands twice is looked for in short texts alone: each is compared with each other one', () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, number) => `k${number}: 1\n`).join('');
  expect(readYaml(`${keys(10)}k1: 2`)).toMatchObject({ kind: 'broken' });
  expect(readYaml(`${keys(3000)}k1: 2`)).toMatchObject({ kind: 'value' });
});
