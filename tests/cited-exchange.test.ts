import { expect, it } from 'vitest';
import type { JsonObject } from '../src/model/json.js';
import { checkForeign } from './support/foreign-candidate.js';
import { collectionDocument, collectionServer } from './support/small-collection.js';

const kind = { type: 'string', enum: ['book', 'map', 'film'] };

/** Filters by "map" forget the filter; others keep it. */
const forgetful = {
  thing: {
    type: 'object',
    required: ['kind'],
    properties: { id: { type: 'string', readOnly: true }, kind },
  },
  listParameters: [{ name: 'kind', in: 'query', schema: kind }],
  listed: (items: readonly JsonObject[], query: URLSearchParams) => {
    const asked = query.get('kind');
    return asked === null || asked === 'map' ? items : items.filter((item) => item.kind === asked);
  },
};

it('a failure cites and repeats the request whose answer shows it, though others were made after it', async () => {
  const report = await checkForeign(collectionDocument(forgetful), collectionServer(forgetful));
  const found = report.verdicts.find(({ id }) => id.endsWith('list.filter-values.kind'));
  expect(found?.outcome).toBe('fail');
  expect(found?.problems[0]?.expected).toBe('only items with map at "/kind"');
  expect(new URL(found?.exchange?.request.url ?? '').searchParams.get('kind')).toBe('map');
  expect(found?.repeat).toContain('kind=map');
  expect(found?.earlier.some(({ request }) => request.url.includes('kind=film'))).toBe(true);
});
