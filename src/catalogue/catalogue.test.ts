import { describe, expect, it } from 'vitest';
import { catalogueOf, smallCatalogue, smallDocument } from '../../tests/support/small-definition.js';
import { isObject, type JsonObject } from '../model/json.js';

/** The document without one of its paths. */
function without(path: string): JsonObject {
  const paths = isObject(smallDocument.paths) ? smallDocument.paths : {};
  return { ...smallDocument, paths: Object.fromEntries(Object.entries(paths).filter(([name]) => name !== path)) };
}

function named(name: string, catalogue = smallCatalogue) {
  return catalogue.operations.find((operation) => operation.name === name);
}

describe('the bindings of a document that brings none', () => {
  it('are inferred from a collection and its items', () => {
    const { resources, parameters } = catalogueOf(smallDocument).bindings;
    expect(Object.keys(resources)).toEqual(['thing']);
    expect(resources.thing).toMatchObject({
      identifier: '/id',
      create: [{ operation: 'api/createThing', sent: '', returned: '' }],
      read: [{ operation: 'api/readThing', by: 'id', returned: '' }],
      update: [{ operation: 'api/putThing' }, { operation: 'api/patchThing' }],
      delete: [{ operation: 'api/deleteThing', by: 'id' }],
      list: [{ operation: 'api/listThings', returned: '' }],
    });
    expect(parameters.id).toMatchObject({ 'api/readThing': 'thing', 'api/deleteThing': 'thing' });
  });

  it('are none where no operation reads an item', () => {
    expect(catalogueOf(without('/things/{id}')).bindings.resources).toEqual({});
  });
});

describe('what the bindings know better than the definition', () => {
  it('is who calls whom', () => {
    const catalogue = catalogueOf(smallDocument, { roles: { 'api/readThing': 'outbound' } });
    expect(named('readThing', catalogue)?.role).toBe('outbound');
    expect(named('listThings', catalogue)?.role).toBe('served');
  });

  it('is who may call without a credential', () => {
    const catalogue = catalogueOf(smallDocument, { credentials: { open: ['api/createThing'] } });
    expect(named('createThing', catalogue)?.open).toBe(true);
    expect(named('createThing')?.open).toBeUndefined();
  });

  it('must be about operations that exist', () => {
    expect(() => catalogueOf(smallDocument, { roles: { 'api/noSuchThing': 'outbound' } })).toThrow(/noSuchThing/);
  });
});

describe('an operation', () => {
  it('has the facts of its place in the document', () => {
    expect(named('createThing')).toMatchObject({
      id: 'bb/api/createThing',
      method: 'POST',
      path: '/things',
      pointer: '/paths/~1things/post',
      file: 'things.yaml',
      security: [{ name: 'token', type: 'http' }],
      responses: [{ status: '201' }, { status: '400' }, { status: '401' }],
    });
    expect(named('listThings')?.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
      ['limit', 'query', false],
      ['offset', 'query', false],
      ['kind', 'query', false],
    ]);
  });
});
