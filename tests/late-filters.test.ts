import { expect, it } from 'vitest';
import { isObject } from '../src/model/json.js';
import { type Answer, checkForeign, failedIds } from './support/foreign-candidate.js';
import { collectionDocument, collectionServer } from './support/small-collection.js';

const kind = { type: 'string', enum: ['book', 'map'] };
const things = {
  thing: {
    type: 'object',
    required: ['kind'],
    properties: { id: { type: 'string', readOnly: true }, kind },
  },
  listParameters: [{ name: 'kind', in: 'query', schema: kind }],
};

/** A list that shows a new thing after some milliseconds only where it is filtered; a read and the whole list show it at once. */
function lateFilter(delay: number): Answer {
  const made = new Map<unknown, number>();
  const inner = collectionServer({
    ...things,
    listed: (items, query) => {
      const asked = query.get('kind');
      const known = items.filter(({ id }) => Date.now() - (made.get(id) ?? 0) >= delay);
      return asked === null ? items : known.filter((item) => item.kind === asked);
    },
  });
  return (asked) => {
    const answer = inner(asked);
    const [status, body] = answer;
    if (asked.method === 'POST' && status === 201 && isObject(body)) made.set(body.id, Date.now());
    return answer;
  };
}

it.concurrent.each<[string, number, number]>([
  ['is waited for within the time that the profile gives', 1200, 0],
  ['is blamed after it', 60_000, 1],
])('a filtered list that shows a new item late %s', async (_, delay, failures) => {
  const report = await checkForeign(collectionDocument(things), lateFilter(delay), { settle: 4000 });
  expect(failedIds(report).filter((id) => id === 'list.filter.kind')).toHaveLength(failures);
});
