import { describe, expect, it } from 'vitest';
import { customScenarios, scenarioTexts } from './scenario-texts.js';

const feature = `# Generated
@bb=one @api=two
Feature: A feature

  Background:
    Given something
      """json
      Rule: no rule
      @id=no-id
      """

  Rule: The first

    @id=a @check=x
    Scenario: A
      When it is sent
      Then it is there

    @id=b @check=y
    Scenario: B
      When it is sent

  Rule: The second

    @check=z @id=c
    Scenario: C
      When it is sent
`;
const trusted = scenarioTexts(feature);

describe('the scenarios of a feature', () => {
  it('are found by their ids, and not in texts', () => {
    expect([...trusted.keys()]).toEqual(['a', 'b', 'c']);
  });

  it.each<[string, (text: string) => string, Record<string, string>]>([
    ['nothing', (text) => text.replaceAll('\n', '\r\n'), {}],
    ['a step', (text) => text.replace('Then it is there', 'Then anything goes'), { a: 'changed' }],
    ['a step that was removed', (text) => text.replace('      Then it is there\n', ''), { a: 'changed' }],
    ['a tag', (text) => text.replace('@check=y', '@check=y @skip'), { b: 'changed' }],
    ['the background', (text) => text.replace('no rule', 'a rule'), { a: 'changed', b: 'changed', c: 'changed' }],
    [
      'a rule',
      (text) => text.replace('The second\n', 'The second\n    Background:\n      Given more\n'),
      { c: 'changed' },
    ],
    ['tags of a rule', (text) => text.replace('  Rule: The second', '  @more\n  Rule: The second'), { c: 'changed' }],
    [
      'tags of the feature',
      (text) => text.replace('@bb=one', '@bb=other'),
      { a: 'changed', b: 'changed', c: 'changed' },
    ],
    ['another scenario', (text) => `${text}\n    @id=d\n    Scenario: D\n      When it is sent\n`, { d: 'added' }],
    ['tags in two lines', (text) => text.replace('    @id=b', '    @requirement=1\n    @id=b'), { b: 'changed' }],
    ['a scenario that was removed', (text) => text.slice(0, text.indexOf('  Rule: The second')), {}],
  ])('are compared: %s', (_, change, expected) => {
    expect(Object.fromEntries(customScenarios(scenarioTexts(change(feature)), trusted))).toEqual(expected);
  });
});
