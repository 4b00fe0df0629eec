import { expect, it } from 'vitest';
import type { JsonObject } from '../src/model/json.js';
import { checkForeign, failedIds, outcomeOf } from './support/foreign-candidate.js';
import { collectionDocument, collectionServer, type SmallCollection } from './support/small-collection.js';

const collection: SmallCollection = {
  thing: {
    type: 'object',
    required: ['title', 'count'],
    properties: {
      id: { type: 'string', readOnly: true },
      title: { type: 'string', minLength: 1, maxLength: 40 },
      count: { type: 'integer', minimum: 1, maximum: 99 },
      weight: { type: 'number', minimum: 0, maximum: 50 },
    },
  },
};

/** The outcomes of the boundary values of a request that creates a thing, and all that is sent. */
async function checked(more: Partial<SmallCollection>) {
  const sent: string[] = [];
  const answer = collectionServer({ ...collection, ...more });
  const report = await checkForeign(collectionDocument(collection), (asked) => {
    sent.push(`${asked.method} ${asked.path} ${JSON.stringify(asked.body ?? null)}`);
    return answer(asked);
  });
  const outcome = (place: string) => outcomeOf(report, `create.accepts-boundary.body-${place}`);
  return { report, sent, outcome };
}

const isLong = ({ title }: JsonObject): boolean => String(title).length === 40;

it('sends values of different properties in one request', async () => {
  const { report, sent, outcome } = await checked({});
  expect(failedIds(report)).toEqual([]);
  expect(outcome('title-maxLength')).toBe('pass');
  expect(outcome('count-minimum')).toBe('pass');
  const shortest = sent.filter((line) => line.startsWith('POST') && line.includes('"title":"x"'));
  expect(shortest.length).toBeGreaterThan(0);
  expect(shortest.filter((line) => /"weight":(?!0)/.test(line))).toEqual([]);
});

it('blames a candidate only for the value that it refuses', async () => {
  const { report, outcome } = await checked({ accepts: (sent) => !isLong(sent) });
  expect(outcome('title-maxLength')).toBe('fail');
  expect(outcome('title-minLength')).toBe('pass');
  expect(outcome('count-minimum')).toBe('pass');
  const [failed] = report.verdicts.filter(({ id }) => id.endsWith('create.accepts-boundary.body-title-maxLength'));
  expect(failed?.outcome === 'fail' && failed.problems[0]?.clause.pointer).toMatch(/title\/maxLength$/);
});

it('blames nobody for a refusal of values that are right only one by one', async () => {
  const isPlain = ({ title }: JsonObject): boolean => String(title).startsWith('title');
  const isUsual = ({ count, weight }: JsonObject): boolean =>
    Number(count) < 3 && Number(weight) > 0 && Number(weight) < 5;
  const { report } = await checked({ accepts: (sent) => isPlain(sent) || isUsual(sent) });
  expect(failedIds(report).filter((id) => id.includes('accepts-boundary'))).toEqual([]);
});

it('does not read what was made for one scenario alone, and reads it where the scenario does not pass', async () => {
  const readBeforeRemoval = (sent: readonly string[]): number =>
    sent.filter((line, index) => line.startsWith('DELETE') && sent[index - 1]?.startsWith('GET /things/') === true)
      .length;
  const right = await checked({});
  const wrong = await checked({ keepsRemoved: true });
  expect(outcomeOf(right.report, 'remove.repeat-delete')).toBe('pass');
  expect(failedIds(wrong.report)).toContain('remove.repeat-delete');
  expect(readBeforeRemoval(wrong.sent)).toBeGreaterThan(readBeforeRemoval(right.sent));
});
