import { describe, expect, it } from 'vitest';
import { json } from '../../../tests/support/foreign-candidate.js';
import { titlesAtShelves } from '../../../tests/support/shelf-plans.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { titlesIn } from '../../../tests/support/small-plans.js';
import { check } from './check.js';

describe('what is asked', () => {
  it('of an operation that it is about', () => {
    expect(titlesAtShelves(check, 'readBook')).toEqual([
      'An item that belongs to one owner is not found under another owner',
    ]);
  });

  it('of an action on what belongs to one owner', () => {
    const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
    const thing = {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, title: { type: 'string' } },
    };
    const no = { description: 'no' };
    const made = {
      requestBody: { required: true, ...json(thing) },
      responses: { 201: json(thing), 404: no },
    };
    const [shelf, book] = ['/shelves/{shelfId}', '/shelves/{shelfId}/books/{bookId}'];
    const catalogue = catalogueOf({
      openapi: '3.0.3',
      info: { title: 'Shelves', version: '1' },
      paths: {
        '/shelves': { post: { operationId: 'addShelf', ...made } },
        [shelf]: {
          parameters: [inPath('shelfId')],
          get: { operationId: 'readShelf', responses: { 200: json(thing), 404: no } },
        },
        [`${shelf}/books`]: { parameters: [inPath('shelfId')], post: { operationId: 'addBook', ...made } },
        [book]: {
          parameters: [inPath('shelfId'), inPath('bookId')],
          get: { operationId: 'readBook', responses: { 200: json(thing), 404: no } },
        },
        [`${book}/lend`]: {
          parameters: [inPath('shelfId'), inPath('bookId')],
          post: { operationId: 'lend', responses: { 204: no, 404: no } },
        },
      },
    });
    expect(titlesIn(check, 'lend', catalogue)).toEqual([
      'An item that belongs to one owner is not found under another owner',
    ]);
  });

  it('and why not of another', () => {
    expect(titlesAtShelves(check, 'deleteShelf')).toBe('the operation does not name an item below another one');
  });
});
