import { describe, expect, it } from 'vitest';
import type { Part, Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { locatedIdentifier } from './location-header.js';

const operations = [
  { api: 'a', name: 'read', path: '/fences/{fenceId}' },
  {
    api: 'a',
    name: 'create',
    id: 'bb/a/create',
    path: '/fences',
    responses: [
      { status: '200', headers: [] },
      { status: '202', headers: [{ name: 'Location' }] },
    ],
  },
  { api: 'a', name: 'remove', path: '/fences/{fenceId}/parts/{partId}' },
] as unknown as Operation[];

function resource(facts: { read?: Part[]; delete?: Part[] }): Resource {
  return { name: 'fence', read: [], update: [], delete: [], ...facts } as unknown as Resource;
}

const fence = resource({ read: [{ operation: 'a/read', by: 'fenceId' }] });
const part = resource({ delete: [{ operation: 'a/remove', by: 'partId' }] });

function created(location: string | undefined, status = 201): Exchange {
  const headers: Record<string, string> = location === undefined ? {} : { location };
  return {
    operation: 'bb/a/create',
    request: { method: 'POST', url: 'http://127.0.0.1:8080/v1/fences', headers: {} },
    response: { status, headers, body: '', bytes: 0, utf8: true },
    ms: 1,
  };
}

describe('the identifier in the Location of a new item', () => {
  it.each<[string, Exchange, Resource, string | undefined]>([
    ['in a path', created('/fences/7'), fence, '7'],
    ['behind a prefix', created('/v1/gis/fences/7'), fence, '7'],
    ['in a URL', created('https://other.example.org/v1/fences/a%20b/'), fence, 'a b'],
    ['relative to the request', created('fences/7'), fence, '7'],
    ['below another item', created('/fences/7/parts/9'), part, '9'],
    ['not in the address of something else', created('/fences/7/parts/9'), fence, undefined],
    ['not in what is no address', created('http://['), fence, undefined],
    ['not in what cannot be decoded', created('/fences/%E0%A4%A'), fence, undefined],
    ['not without a Location', created(undefined), fence, undefined],
    ['in another status that documents it', created('/fences/7', 202), fence, '7'],
    ['not where it leads to the state of the work', created('/jobs/7', 202), fence, undefined],
    ['not in a status that does not document it', created('/fences/7', 200), fence, undefined],
    ['not in a refusal', created('/fences/7', 409), fence, undefined],
    ['not where no operation takes the item', created('/fences/7'), resource({}), undefined],
  ])('%s', (_, exchange, of, expected) => {
    expect(locatedIdentifier(exchange, of, operations)).toBe(expected);
  });
});
