import { supportCodeLibraryBuilder } from '@cucumber/cucumber';
import { describe, expect, it } from 'vitest';
import { takePositionsOfEngine } from './group-positions.js';

const phrases = [
  'the {string} of {int} item(s)',
  'the item/thing is {float}',
  'nothing stands here',
  /^a (\d+)(?: or (\w+))?$/,
];
const texts = [
  'the "ti\\"tle" of 12 items',
  "the 'title' of -1 item",
  'the thing is 1.5',
  'nothing stands here',
  'a 12',
  'a 12 or thing',
  'something else',
];

function expressions() {
  supportCodeLibraryBuilder.reset('/', () => 'id');
  for (const phrase of phrases) supportCodeLibraryBuilder.methods.defineStep(phrase, () => undefined);
  return supportCodeLibraryBuilder.finalize().stepDefinitions.map(({ expression }) => expression);
}

function groups(those: ReturnType<typeof expressions>) {
  return those.map((expression) => texts.map((text) => expression.match(text)?.map(({ group }) => group)));
}

describe('the groups of a text, with their positions', () => {
  it('are those that Cucumber finds by itself', () => {
    const changed = expressions();
    for (const expression of changed) takePositionsOfEngine(expression);
    const found = groups(changed);
    expect(found).toEqual(groups(expressions()));
    expect(found.flat().filter((match) => match !== undefined)).toHaveLength(6);
  });

  it('are found by the engine', () => {
    const own = expressions().map((expression) => {
      takePositionsOfEngine(expression);
      return Object.keys(Reflect.get(expression, 'treeRegexp')).includes('match');
    });
    expect(own).toEqual(phrases.map(() => true));
  });

  it('are left to an expression that is built otherwise', () => {
    const other = { treeRegexp: { regexp: 'text' } };
    takePositionsOfEngine(other);
    expect(other).toEqual({ treeRegexp: { regexp: 'text' } });
    expect(() => takePositionsOfEngine({})).not.toThrow();
  });
});
