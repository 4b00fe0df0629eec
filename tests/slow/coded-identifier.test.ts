import { expect, it } from 'vitest';
import { checkForeign } from '../support/foreign-candidate.js';
import { failuresOf } from '../support/harness.js';
import { collectionDocument, collectionServer, type SmallCollection } from '../support/small-collection.js';

const thing = {
  type: 'object',
  required: ['code'],
  properties: { code: { type: 'string', minLength: 1, maxLength: 80 }, size: { type: 'integer', minimum: 0 } },
};

/** The subjects of the scenarios that fail on a server. */
async function failedOf(server: Partial<SmallCollection>): Promise<string[]> {
  const collection: SmallCollection = { thing, identifier: 'code', ...server };
  const report = await checkForeign(collectionDocument(collection), collectionServer(collection));
  return failuresOf(report).flatMap(({ rule, id }) =>
    rule === 'coded-identifier' ? (id.split('.').at(-1) ?? '') : [],
  );
}

const decoded = decodeURIComponent;

it.each<[string, Partial<SmallCollection>, string[]]>([
  ['decodes once', {}, []],
  ['refuses such identifiers', { accepts: ({ code }) => /^[\w-]+$/.test(String(code)) }, []],
  ['takes + for a space', { named: (segment) => decoded(segment).replaceAll('+', ' ') }, ['signs']],
  ['decodes twice', { named: (segment) => decoded(decoded(segment).replace(/%(?![0-9A-F]{2})/g, '%25')) }, ['signs']],
  ['does not decode', { named: (segment) => segment }, ['signs', 'slash']],
  ['takes an encoded slash for a plain one', { named: (segment) => decoded(segment).split('/')[0] ?? '' }, ['slash']],
])('a server that %s', async (_, server, expected) => {
  expect((await failedOf(server)).sort()).toEqual(expected);
});
