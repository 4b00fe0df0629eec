import { describe, expect, it } from 'vitest';
import { catalogueOf, smallDocument } from '../../../tests/support/small-definition.js';
import { steps, titles } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titles(check, 'createThing')).toEqual(['The created item can be read with the values that were sent']);
    expect(steps(check, 'createThing')).toEqual([
      'When the request "createThing" is sent',
      'Then the "thing" can be read back and agrees with what was sent',
    ]);
  });

  it('and why not of another', () => {
    expect(titles(check, 'deleteThing')).toBe('the operation does not create an item');
  });

  it('of a PUT that makes what its path names, for a name that no item has', () => {
    const puts = (more: JsonObject, id: JsonObject = { type: 'string' }) => {
      const document = JSON.parse(JSON.stringify(smallDocument)) as typeof smallDocument & {
        paths: { '/things/{id}': { put: { responses: JsonObject; parameters: JsonObject[] } } };
      };
      const { put } = document.paths['/things/{id}'];
      Object.assign(put.responses, more);
      put.parameters = [{ name: 'id', in: 'path', required: true, schema: id }];
      return catalogueOf(document);
    };
    const created = { 201: { description: 'created' } };
    expect(titles(check, 'putThing', puts(created))).toEqual([
      'The created item can be read with the values that were sent',
    ]);
    expect(steps(check, 'putThing', puts(created))).toEqual([
      'Given the path parameter "id" is set to "{{fresh text}}"',
      'When the request "putThing" is sent',
      'Then the "thing" that the path names can be read and agrees with what was sent',
    ]);
    expect(titles(check, 'putThing', puts({}))).toBe('the operation does not create an item');
    expect(titles(check, 'putThing', puts(created, { type: 'string', enum: ['a', 'b'] }))).toBe(
      'the operation does not create an item',
    );
  });
});
