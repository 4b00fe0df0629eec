import { expect, it } from 'vitest';
import { checkForeign, failedIds } from './support/foreign-candidate.js';
import { relationsDocument, relationsServer, type Ways } from './support/relations.js';

/** What the check says of a server, by operation. */
async function failed(ways: Ways): Promise<string[]> {
  const report = await checkForeign(relationsDocument, relationsServer(ways));
  return failedIds(report)
    .filter((id) => id.endsWith('relation-kept') || id.endsWith('success-status'))
    .map((id) => id.replace('.relation-kept', ''))
    .sort();
}

const adding = ['addFavourite', 'addMark', 'addTag'];

it.each<[string, Ways, string[]]>([
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

it.each<[string, Ways]>([
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
