import { expect, it } from 'vitest';
import { exchange } from '../../tests/support/small-exchanges.js';
import type { Json } from '../model/json.js';
import { namedByRefusal, namesNothingThere } from './made-up-texts.js';

const sent: Json = { name: 'name 1 395ef8cb', tags: ['sample-1de1a2ba'], kind: 'open', note: 'Please call back' };

const refusedWith = (message: string, body: Json = sent): string[] => {
  const refusal = exchange(422, { value: { message } });
  return namedByRefusal({ ...refusal, request: { ...refusal.request, body: JSON.stringify(body) } });
};

it.each<[string, string, string[]]>([
  ['names its property', '[Name]: AlphaDashDot', ['$.name']],
  ['speaks of how texts are coded', 'illegal base64 data at input byte 5', ['$.name', '$.tags[0]']],
  ['quotes it', 'sample-1de1a2ba is invalid', ['$.tags[0]']],
  ['names a property whose value was not made up', 'kind is invalid', []],
  ['says nothing of a property', 'invalid', []],
  ['misses it, though it was sent', 'name is required', []],
])('a text that was made up is to blame where the refusal %s', (_, message, expected) =>
  expect(refusedWith(message)).toEqual(expected),
);

it('a text that is not of this run is not made up', () => {
  expect(refusedWith('[Name]: AlphaDashDot', { name: 'Ann' })).toEqual([]);
});

it.each<[string, string, Json, boolean]>([
  ['finds nothing of it', 'No matching URLs found.', { urls: ['https://example.org/1'] }, true],
  ['knows none of it', 'label does not exist', ['a'], true],
  ['finds something else wrong', 'urls has too many items', { urls: ['https://example.org/1'] }, false],
  ['is about a body that names nothing', 'not found', { all: true }, false],
])('what the body of a removal names may not be there, where the refusal %s', (_, message, body, expected) => {
  const refusal = exchange(400, { value: { message } });
  const asked = { ...refusal.request, method: 'DELETE', body: JSON.stringify(body) };
  expect(namesNothingThere({ ...refusal, request: asked }) !== undefined).toBe(expected);
  expect(namesNothingThere({ ...refusal, request: { ...asked, method: 'PUT' } })).toBeUndefined();
});
