import { CucumberExpression, ParameterTypeRegistry, RegularExpression } from '@cucumber/cucumber-expressions';
import { describe, expect, it } from 'vitest';
import { takePositionsOfEngine } from './group-positions.js';

const registry = new ParameterTypeRegistry();
const expressions = [
  ['the {string} of {int} item(s)', 'the "ti\\"tle" of 12 items', "the 'title' of -1 item"],
  ['the item/thing is {float}', 'the thing is 1.5', 'the item is .5'],
  ['nothing stands here', 'nothing stands here', 'something stands here'],
] as const;
const patterns = [/^a (\d+)(?: or (\w+))?$/, /^([a-z]+) (?<name>\d+)/u] as const;
const texts = ['a 12', 'a 12 or thing', 'thing 123', 'other'];

describe('the groups of a text, with their positions', () => {
  it.each(expressions)('are those that Cucumber finds by itself: %s', (source, ...given) => {
    const changed = new CucumberExpression(source, registry);
    takePositionsOfEngine(changed);
    const usual = new CucumberExpression(source, registry);
    for (const text of given) expect(groupsOf(changed, text)).toEqual(groupsOf(usual, text));
  });

  it.each(patterns)('are the same where a pattern is given: %s', (pattern) => {
    const changed = new RegularExpression(pattern, registry);
    takePositionsOfEngine(changed);
    const usual = new RegularExpression(pattern, registry);
    for (const text of texts) expect(groupsOf(changed, text)).toEqual(groupsOf(usual, text));
  });

  it('are found by the engine', () => {
    const changed = new CucumberExpression('the {string}', registry);
    const before: unknown = Reflect.get(Reflect.get(changed, 'treeRegexp'), 'match');
    takePositionsOfEngine(changed);
    expect(Reflect.get(Reflect.get(changed, 'treeRegexp'), 'match')).not.toBe(before);
  });

  it('are left to an expression that is built otherwise', () => {
    const other = { treeRegexp: { regexp: 'text' } };
    takePositionsOfEngine(other);
    expect(other).toEqual({ treeRegexp: { regexp: 'text' } });
    expect(() => takePositionsOfEngine({})).not.toThrow();
  });
});

function groupsOf(expression: CucumberExpression | RegularExpression, text: string): unknown {
  return expression.match(text)?.map(({ group }) => group);
}
