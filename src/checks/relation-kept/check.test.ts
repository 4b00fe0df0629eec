import { describe, expect, it } from 'vitest';
import { relationsDocument } from '../../../tests/support/relations.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { titlesIn } from '../../../tests/support/small-plans.js';
import type { JsonObject } from '../../model/json.js';
import { check } from './check.js';

const catalogue = catalogueOf({ openapi: '3.0.3', info: { title: 'Books', version: '1' }, ...relationsDocument });
const nothing = 'the operation adds nothing to an item by its name, and removes nothing, that is listed';

describe('what is asked', () => {
  it.each([
    ['addTag', ['The tag that is added is in the list']],
    ['removeTag', ['The tag that is removed is no longer in the list']],
    ['addMark', ['The mark that is added is in the list']],
    ['addFavourite', ['The bookId that is added is in the list']],
    ['removeFavourite', ['The bookId that is removed is no longer in the list']],
    ['addTopic', nothing],
    ['listTags', nothing],
    ['removeBook', nothing],
  ])('of %s', (operation, expected) => expect(titlesIn(check, operation, catalogue)).toEqual(expected));

  it('not where the list shows something else', () => {
    const { paths, ...rest } = structuredClone(relationsDocument) as JsonObject & { paths: Record<string, JsonObject> };
    const numbers = { type: 'array', items: { type: 'integer' } };
    paths['/books/{bookId}/tags'] = {
      parameters: [{ name: 'bookId', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'listTags',
        responses: { 200: { description: 'a', content: { 'application/json': { schema: numbers } } } },
      },
    };
    const other = catalogueOf({ openapi: '3.0.3', info: { title: 'Books', version: '1' }, ...rest, paths });
    expect(titlesIn(check, 'addTag', other)).toEqual(nothing);
  });
});
