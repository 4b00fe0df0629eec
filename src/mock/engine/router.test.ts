import { describe, expect, it } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-definition.js';
import { MemoryStore } from '../kit/store.js';
import { makeRouter } from './router.js';

const [first] = smallCatalogue.operations;
if (first === undefined) throw new Error('the small definition has no operation');
const operation = (name: string, method: 'GET' | 'POST', path: string) => ({ ...first, name, method, path });

const route = makeRouter([
  operation('list', 'GET', '/things'),
  operation('read', 'GET', '/things/{thing id}'),
  operation('newest', 'GET', '/things/newest'),
  operation('activate', 'POST', '/things/{id}/state?command=activate'),
  operation('cancel', 'POST', '/things/{id}/state?command=cancel'),
]);

function names(method: string, path: string): string[] {
  const routed = route(method, path);
  return routed.kind === 'unknown' ? [] : routed.matches.map((match) => match.operation.name);
}

describe('the routes of a reference candidate', () => {
  it('prefer what stands there to a parameter', () => {
    expect(names('GET', '/things/newest')).toEqual(['newest']);
    expect(names('GET', '/things/older')).toEqual(['read']);
  });

  it('give parameters their names, and what was escaped as it is meant', () => {
    const routed = route('GET', '/things/a%20b');
    expect(routed).toMatchObject({ kind: 'operations', matches: [{ parameters: { 'thing id': 'a b' } }] });
  });

  it('know operations that share method and path', () => {
    expect(names('POST', '/things/1/state')).toEqual(['activate', 'cancel']);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['/jobs/{id}:cancel', '/jobs/a:cancel', { id: 'a' }],
    ['/items({id})', '/items(7)', { id: '7' }],
    ['/days/{from}-{to}', '/days/1-2', { from: '1', to: '2' }],
    ['/points/{x}{y}', '/points/12', {}],
    ['/files/{path}(*)', '/files/a(*)', { path: 'a' }],
    ['/all/*', '/all/*', {}],
    ['/v1:search/{id}', '/v1:search/a%28', { id: 'a(' }],
  ])('take %s as it is written', (path, asked, parameters) => {
    const found = makeRouter([operation('only', 'GET', path)])('GET', asked);
    expect(found).toMatchObject({ kind: 'operations', matches: [{ parameters }] });
    expect(makeRouter([operation('only', 'GET', path)])('GET', '/other')).toEqual({ kind: 'unknown' });
  });

  it('tell a path that nobody serves from a method that it does not take', () => {
    expect(route('GET', '/nothing')).toEqual({ kind: 'unknown' });
    expect(route('GET', '/things/newest/')).toEqual({ kind: 'unknown' });
    expect(route('PATCH', '/things')).toMatchObject({
      kind: 'other-method',
      matches: [{ operation: { name: 'list' } }],
    });
  });
});

describe('what a reference candidate keeps', () => {
  it('is found under its identifier, in the order of arrival, until it is removed', () => {
    const store = new MemoryStore();
    store.add('thing', 2, { name: 'b' });
    store.add('thing', 'a', { name: 'a' });
    expect(store.find('thing', '2')).toEqual({ name: 'b' });
    expect(store.find('thing', undefined)).toBeUndefined();
    expect(store.find('other', 2)).toBeUndefined();
    store.change('thing', 2, { name: 'c' });
    expect(store.all('thing')).toEqual([{ name: 'c' }, { name: 'a' }]);
    store.remove('thing', 2);
    expect(store.all('thing')).toEqual([{ name: 'a' }]);
  });

  it('is not changed by what becomes of a copy', () => {
    const store = new MemoryStore();
    store.add('thing', 1, { name: 'a' });
    const copy = store.copy();
    copy.remove('thing', 1);
    store.add('thing', 2, { name: 'b' });
    expect(store.all('thing')).toHaveLength(2);
    expect(copy.all('thing')).toEqual([]);
  });
});
