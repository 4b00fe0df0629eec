import { describe, expect, it } from 'vitest';
import { collectionDocument } from '../../../tests/support/small-collection.js';
import { catalogueOf } from '../../../tests/support/small-definition.js';
import { contextWith, exchange, lookBack, words } from '../../../tests/support/small-exchanges.js';
import type { Json, JsonObject } from '../../model/json.js';
import { shownAsSent } from './judge.js';

describe('what the plain request shows', () => {
  it.each<[string, Json, string]>([
    ['is lost with another value', 'a', 'fail differs-from-sent'],
    ['may be left out where it is empty', '', 'pass, with a remark'],
  ])('%s', (_, sent, expected) => {
    const look = lookBack(exchange(200, { value: { id: '1' } }), {
      sent: { note: sent },
      plain: exchange(200, { value: { id: '1', note: 'plain' } }),
      resource: { ...lookBack(exchange(200)).resource, create: [], update: [{ operation: 'api/op', returned: '' }] },
    });
    expect(words(shownAsSent(look, contextWith('thing', '$.note')))).toBe(expected);
  });
});

describe('a zero that the item does not show', () => {
  const integer = { type: 'integer' };
  const note = { type: 'integer', default: 0 };
  const done = { type: 'object', properties: { done: { type: 'boolean' } } };

  it.each<[string, JsonObject, Json, string]>([
    [
      'is lost where the item shows another zero that need not be there',
      { properties: { note: integer, other: integer } },
      { id: '1', other: 0 },
      'fail differs-from-sent',
    ],
    [
      'may be left out where each zero that is shown must be there',
      { properties: { note: integer, other: integer }, required: ['other'] },
      { id: '1', other: 0 },
      'pass, with a remark',
    ],
    [
      'may be left out where the other zero stands in a list',
      { properties: { note: integer, other: { type: 'array', items: integer } } },
      { id: '1', other: [0] },
      'pass, with a remark',
    ],
    [
      'may be left out by a candidate that shows only what is false',
      { properties: { note: integer, other: done } },
      { id: '1', other: { done: false } },
      'pass, with a remark',
    ],
    [
      'may be left out by a candidate that shows none',
      { properties: { note: integer, other: integer } },
      { id: '1', other: 7 },
      'pass, with a remark',
    ],
    [
      'may be left out where it stands there by default',
      { properties: { note, other: integer } },
      { id: '1', other: 0 },
      'pass, with a remark',
    ],
  ])('%s', (_, thing, shown, expected) => {
    const catalogue = catalogueOf(collectionDocument({ thing: { type: 'object', ...thing } }));
    const [create, reader] = ['create', 'read'].map((id) => catalogue.operations.find(({ name }) => name === id));
    if (create === undefined || reader === undefined) throw new Error('things cannot be created and read');
    const headers = { 'content-type': 'application/json' };
    const look = lookBack(exchange(200, { value: shown, headers }), {
      sent: { note: 0 },
      plain: exchange(200, { value: { id: '1', note: 4 } }),
      reader,
    });
    const made = exchange(201, { value: shown, headers });
    const answer = { ...look.answer, operation: create, exchange: made };
    expect(words(shownAsSent({ ...look, answer }, { catalogue, values: ['thing', '$.note'] }))).toBe(expected);
  });
});

it('a value that was left out, because the candidate takes none, is not compared with what the item shows', () => {
  const look = lookBack(exchange(200, { value: { id: '1', note: '' } }), { sent: { other: 'a' } });
  expect(words(shownAsSent(look, contextWith('thing', '$.note')))).toBe('pass, with a remark');
});

describe('what was sent and what is shown', () => {
  it.each<[string, Json, Json | undefined, string]>([
    ['are the same', 'a', 'a', 'pass'],
    ['are the same moment', '2026-05-02T10:00:00+02:00', '2026-05-02T08:00:00Z', 'pass'],
    ['are the same list in another order', ['a', 'b'], ['b', 'a'], 'pass'],
    ['differ in more than was sent', { a: 1 }, { a: 1, b: 2 }, 'pass'],
    ['are null and nothing', null, undefined, 'pass'],
    ['are another moment', '2026-05-02T10:00:00+02:00', '2026-05-02T10:00:00Z', 'fail differs-from-sent'],
    ['differ in their end', 'long end', 'long', 'fail differs-from-sent'],
    ['are a list and its first item', ['a', 'b'], ['a'], 'fail differs-from-sent'],
    ['are an empty text and null', '', null, 'fail differs-from-sent'],
    ['cannot be compared, for nothing is shown', 'a', undefined, 'pass, with a remark'],
  ])('%s', (_, sent, shown, expected) => {
    const read = exchange(200, { value: shown === undefined ? { id: '1' } : { id: '1', note: shown } });
    expect(words(shownAsSent(lookBack(read, { sent: { note: sent } }), contextWith('thing', '$.note')))).toBe(expected);
  });
});

describe('what the read is described with', () => {
  const thing = {
    type: 'object',
    properties: { id: { type: 'string' }, note: { type: ['string', 'null'], default: '' } },
  };
  const catalogue = catalogueOf(collectionDocument({ thing }));
  const named = (wanted: string) => {
    const found = catalogue.operations.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`there is no ${wanted}`);
    return found;
  };
  const lookAt = (shown: Json, sent: Json) => {
    const look = lookBack(exchange(200, { value: shown }), { sent, reader: named('read') });
    const made = exchange(201, { value: { id: '1', ...(sent as object) } });
    const create = [{ operation: 'api/create', returned: '' }];
    const answer = { ...look.answer, operation: named('create'), exchange: made };
    return { ...look, answer, plain: made, resource: { ...look.resource, create } };
  };
  const judged = (shown: Json, sent: Json, place: string) =>
    words(shownAsSent(lookAt(shown, sent), { catalogue, values: ['thing', place] }));

  it('may lack what only the answer to the request has', () => {
    expect(judged({ id: '1' }, { extra: 7 }, '$.extra')).toBe('pass, with a remark');
    expect(judged({ id: '1' }, { note: 'a' }, '$.note')).toBe('fail differs-from-sent');
  });

  it('shows the default for a null, and nothing else', () => {
    expect(judged({ id: '1', note: '' }, { note: null }, '$.note')).toBe('pass, with a remark');
    expect(judged({ id: '1', note: 'a' }, { note: null }, '$.note')).toBe('fail differs-from-sent');
  });
});

describe('a null that a change takes', () => {
  it.each<[string, string | string[], string]>([
    ['may mean that nothing changes, where no answer may say null', 'string', 'pass, with a remark'],
    ['is null afterwards, where answers may say so', ['string', 'null'], 'fail differs-from-sent'],
  ])('%s', (_, type, expected) => {
    const catalogue = catalogueOf(collectionDocument({ thing: { type: 'object', properties: { note: { type } } } }));
    const reader = catalogue.operations.find(({ name }) => name === 'read');
    if (reader === undefined) throw new Error('nothing reads a thing');
    const look = lookBack(exchange(200, { value: { id: '1', note: 'as before' } }), { reader, sent: { note: null } });
    expect(words(shownAsSent(look, { catalogue, values: ['thing', '$.note'] }))).toBe(expected);
  });
});
