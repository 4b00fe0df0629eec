import { describe, expect, it } from 'vitest';
import { catalogueOf, smallCatalogue, smallDocument } from '../../tests/support/small-definition.js';
import { isObject, type Json } from '../model/json.js';
import { set } from '../support/json/pointer.js';
import { checkDepartures } from './departures.js';
import { diff } from './diff/diff.js';
import type { Difference } from './diff/difference.js';

describe('departures from a source', () => {
  const source = ['GET /a', 'GET /b', 'limit 5'];

  it('are none where both say the same', () => {
    expect(checkDepartures(source, source, [])).toEqual({ lost: [], added: [], stale: [] });
  });

  it('are what is lost and what is added, unless they are declared', () => {
    const ours = ['GET /a', 'limit 6'];
    expect(checkDepartures(source, ours, [])).toEqual({ lost: ['GET /b', 'limit 5'], added: ['limit 6'], stale: [] });
    const declared = ['- GET /b', '- limit *', '+ limit 6'];
    expect(checkDepartures(source, ours, declared)).toEqual({ lost: [], added: [], stale: [] });
  });

  it('are declared with a sign: what is added does not excuse what is lost', () => {
    expect(checkDepartures(source, ['GET /a', 'GET /b'], ['+ limit 5'])).toEqual({
      lost: ['limit 5'],
      added: [],
      stale: ['+ limit 5'],
    });
  });

  it('take characters of regular expressions as they stand', () => {
    expect(checkDepartures(['a.b'], [], ['- a?b']).lost).toEqual(['a.b']);
    expect(checkDepartures(['axb'], [], ['- a.b']).lost).toEqual(['axb']);
  });
});

/** What differs in the definition of things after a change. */
function differences(pointer: string, value: Json): Difference[] {
  const changed = set(smallDocument, pointer, value);
  return isObject(changed) ? diff(smallCatalogue, catalogueOf(changed)) : [];
}

describe('two definitions', () => {
  const thing = '/components/schemas/Thing';

  it('that are the same do not differ', () => {
    expect(diff(smallCatalogue, catalogueOf(smallDocument))).toEqual([]);
  });

  it.each<[string, string, Json, Partial<Difference>]>([
    ['another type', `${thing}/properties/count/type`, 'string', { what: 'type', breaking: true }],
    ['a shorter text', `${thing}/properties/name/maxLength`, 10, { what: 'limit', breaking: true }],
    [
      'an operation more',
      '/paths/~1more',
      { get: { responses: { 200: { description: 'x' } } } },
      { kind: 'added', what: 'operation', operation: 'GET /more', breaking: false },
    ],
    [
      'a place in the path that is not declared, which breaks nobody',
      '/paths/~1things~1{id}/get/parameters',
      [],
      { kind: 'missing', what: 'parameter', operation: 'GET /things/{id}', breaking: false },
    ],
    [
      'a parameter that is required',
      '/paths/~1things/get/parameters/2/required',
      true,
      { what: 'parameter', operation: 'GET /things', breaking: true },
    ],
  ])('differ by %s', (_, pointer, value, expected) => {
    expect(differences(pointer, value)).toContainEqual(expect.objectContaining(expected));
  });

  it('differ by operations that one of them lacks', () => {
    expect(differences('/paths/~1things', {}).filter(({ what }) => what === 'operation')).toMatchObject([
      { kind: 'missing', operation: 'GET /things', breaking: true },
      { kind: 'missing', operation: 'POST /things', breaking: true },
    ]);
  });
});
