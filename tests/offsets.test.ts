import { expect, it } from 'vitest';
import { type Answer, checkForeign, outcomeOf } from './support/foreign-candidate.js';
import { collectionDocument, collectionServer, type SmallCollection } from './support/small-collection.js';

const moment = { type: 'string', format: 'date-time' };
const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const things: SmallCollection = {
  accepts: ({ begun }) => typeof begun === 'string' && written.test(begun) && !Number.isNaN(Date.parse(begun)),
  thing: {
    type: 'object',
    required: ['begun'],
    properties: { id: { type: 'string', readOnly: true }, begun: moment },
  },
  listParameters: ['begunFrom', 'begunTo'].map((name) => ({ name, in: 'query', schema: moment })),
};

/** A list by moments, as a server reads them from the query. */
function listed(read: (text: string) => number | undefined): Answer {
  const inner = collectionServer({
    ...things,
    listed: (items, query) => {
      const [from, to] = ['begunFrom', 'begunTo'].map((name) => {
        const text = query.get(name);
        return text === null ? null : read(text);
      });
      if (from === undefined || to === undefined) return undefined;
      const at = (item: (typeof items)[number]): number => Date.parse(String(item.begun));
      return items.filter((item) => (from === null || at(item) >= from) && (to === null || at(item) <= to));
    },
  });
  return (asked) => inner(asked);
}

const whole = (text: string): number => Date.parse(text);
const ids = ['list.filter-range.begunFrom', 'list.filter-range.begunTo'];

it.concurrent.each<[string, (text: string) => number | undefined, string]>([
  ['heeds the offset', whole, 'pass'],
  ['overlooks the offset', (text) => Date.parse(text.replace(/[+-]\d\d:\d\d$/, 'Z')), 'fail'],
  ['refuses an offset', (text) => (text.endsWith('Z') ? whole(text) : undefined), 'pass'],
  ['ignores the bounds', () => null as unknown as undefined, 'fail'],
])('a list that %s', async (_, read, expected) => {
  const report = await checkForeign(collectionDocument(things), listed(read));
  expect(ids.map((id) => outcomeOf(report, id))).toEqual([expected, expected]);
});
