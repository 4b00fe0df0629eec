import { expect, it } from 'vitest';
import { collectionDocument } from '../../tests/support/small-collection.js';
import { catalogueOf } from '../../tests/support/small-definition.js';
import { exchange, lookBack, words } from '../../tests/support/small-exchanges.js';
import { shownAsSent } from '../checks/values-kept/judge.js';
import type { Json } from '../model/json.js';
import { readBack } from './read-back.js';

const rounded = 'Rounded to two decimals.';
const lower = 'Normalised to lower case.';
const trimmed = 'Surrounding spaces are trimmed.';

function kept(description: string, sent: Json, shown: Json): string[] {
  const thing = { type: 'object', properties: { note: { type: typeof sent, description } } };
  const catalogue = catalogueOf(collectionDocument({ thing }));
  const reader = catalogue.operations.find(({ name }) => name === 'read');
  if (reader === undefined) throw new Error('nothing reads a thing');
  const look = lookBack(exchange(200, { value: { id: '1', note: shown } }), { reader, sent: { note: sent } });
  const context = { catalogue, values: ['thing', '$.note'] };
  return [readBack(catalogue.schemas, look), shownAsSent(look, context)].map(words);
}

it.each<[string, Json, Json]>([
  [rounded, 10.005, 10.01],
  [rounded, 10.005, 10],
  [rounded, 0.129, 0.12],
  ['Rounded to whole numbers.', 10.5, 10],
  ['Rounded.', 10.126, 10.13],
  ['Truncated to no more than 3 digits.', 0.12345, 0.123],
  [lower, 'A Name', 'a name'],
  [trimmed, ' a name ', 'a name'],
  ['Trimmed, upper-cased.', ' a ', 'A'],
])('%s: %j may be kept as %j', (said, sent, shown) => {
  expect(kept(said, sent, shown)).toEqual(['pass', 'pass']);
});

it.each<[string, Json, Json]>([
  ['An amount.', 10.005, 10.01],
  [rounded, 10.005, 10.02],
  [rounded, 10.01, 10.005],
  [rounded, 10, 11],
  [rounded, 465.5, 465],
  ['Rounded to whole numbers.', 10.5, 12],
  ['Never rounded.', 10.005, 10.01],
  [lower, 'A Name', 'a nam'],
  [trimmed, 'A Name', 'a name'],
  ['A name.', ' a name ', 'a name'],
  [rounded, 'A', 'a'],
])('%s: %j may not be kept as %j', (said, sent, shown) => {
  expect(kept(said, sent, shown)).toEqual(['fail differs-from-sent', 'fail differs-from-sent']);
});
