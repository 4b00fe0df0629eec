import { describe, expect, it } from 'vitest';
import { thingsWith } from '../../../tests/support/small-definition.js';
import { steps, titles, titlesIn } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['A text in any script is returned as it was sent']);
    expect(steps(check, 'createThing')).toEqual([
      'Given the unchanged request "createThing" is accepted',
      'And the request body property "$.name" is set to "سلام नमस्ते 你好 é 🏥 {{fresh text 8}}"',
      'And the changed request is still valid',
      'When the request "createThing" is sent',
      'Then the request is accepted, because the clause "/components/schemas/Thing/properties/name" allows it',
      'And the "thing" can be read back and shows "$.name" as it was sent',
    ]);
  });

  it.each<[string, object, boolean]>([
    ['whose example is one for machines', { examples: ['my_variable'] }, false],
    ['whose example is one for people', { examples: ['My variable'] }, true],
    ['without an example', {}, true],
  ])('of a name %s', (_, node, isAsked) => {
    const asked = titlesIn(check, 'createThing', thingsWith({ name: { type: 'string', ...node } }));
    expect(Array.isArray(asked)).toBe(isAsked);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation creates no item with a free text that can be read');
  });
});
