import { expect, it } from 'vitest';
import { asObject, type Json } from '../src/model/json.js';
import { set } from '../src/support/json/pointer.js';
import { checkForeign, failedIds } from './support/foreign-candidate.js';
import { relationsDocument, relationsServer, type Ways } from './support/relations.js';

/** What the check says of a server, by operation. */
async function failed(ways: Ways, document = relationsDocument): Promise<string[]> {
  const report = await checkForeign(document, relationsServer(ways));
  return failedIds(report)
    .filter((id) => id.endsWith('relation-kept') || id.endsWith('success-status'))
    .map((id) => id.replace('.relation-kept', ''))
    .sort();
}

const adding = ['addFavourite', 'addMark', 'addTag'];

it.concurrent.each<[string, Ways, string[]]>([
  ['adds nothing', { add: (names) => names }, adding],
  ['adds twice what is added twice', { add: (names, name) => [...names, name] }, adding],
  ['adds one only', { add: (_, name) => [name] }, ['addTag', 'addMark']],
  [
    'adds the last in place of the first',
    { add: (names, name) => [...new Set([...names.slice(1), name])] },
    ['addTag', 'addMark'],
  ],
  ['removes all', { remove: () => [] }, ['removeTag']],
  ['removes nothing', { remove: (names) => names }, ['removeFavourite', 'removeTag']],
])('a server that %s is found', async (_, ways, expected) => {
  const found = await failed(ways);
  expect(expected.filter((name) => !found.includes(name))).toEqual([]);
});

it.concurrent.each<[string, Ways]>([
  ['does as it says', {}],
  ['accepts the removal of what is not there', { absent: 204 }],
  ['lists the newest first', { list: (names) => names.toReversed() }],
  [
    'keeps names in upper case',
    { list: (names) => names.map((name) => (/^b\d/.test(name) ? name : name.toUpperCase())) },
  ],
  ['answers an empty list with 404', { listStatus: (names) => (names.length > 0 ? 200 : 404) }],
])('a server that %s is not blamed', async (_, ways) => {
  const found = await failed(ways);
  expect(found.filter((id) => !id.startsWith('listT') && !id.startsWith('listF'))).toEqual([]);
});

it('a server that keeps one name only is not blamed where the definition allows one', async () => {
  const told: readonly (readonly [string, Json])[] = [
    ['/components/schemas/Book/properties/marks/maxItems', 1],
    ['/paths/~1me~1favourites/get/responses/200/content/application~1json/schema/maxItems', 1],
    ['/paths/~1books~1{bookId}~1tags~1{tag}/put/summary', 'Replaces the tag of the book'],
  ];
  const document = told.reduce<Json>((made, [at, value]) => set(made, at, value), relationsDocument);
  expect(await failed({ add: (_, name) => [name] }, asObject(document))).toEqual([]);
});
