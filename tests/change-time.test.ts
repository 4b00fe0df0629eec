import { expect, it } from 'vitest';
import type { JsonObject } from '../src/model/json.js';
import { type Answer, checkForeign, outcomeOf } from './support/foreign-candidate.js';
import { collectionDocument, collectionServer, type SmallCollection } from './support/small-collection.js';

const moment = { type: 'string', format: 'date-time', readOnly: true };
const things = (name: string, description?: string): SmallCollection => ({
  thing: {
    type: 'object',
    required: ['title'],
    properties: {
      id: { type: 'string', readOnly: true },
      title: { type: 'string', minLength: 1, maxLength: 40 },
      [name]: { ...moment, ...(description === undefined ? {} : { description }) },
    },
  },
});

/** Things whose time of the last change is what a server makes of the present. */
function server(name: string, time: (now: number, first: number) => number): Answer {
  const first = new Map<string, number>();
  return collectionServer({
    ...things(name),
    kept: (sent: JsonObject) => {
      const now = Date.now();
      const made = first.get(String(sent.title)) ?? now;
      first.set(String(sent.title), made);
      return { ...sent, [name]: new Date(time(now, made)).toISOString() };
    },
  });
}

const start = Date.now() - 3_600_017;

it.concurrent.each<[string, (now: number) => number, string]>([
  ['moves', (now) => now, 'pass'],
  ['is cut to whole seconds', (now) => Math.floor(now / 1000) * 1000, 'pass'],
  ['is cut to whole minutes', (now) => Math.floor(now / 3_600_000) * 3_600_000, 'not-verified'],
  ['never moves', () => start, 'fail'],
])('a time of the last change that %s', async (_, time, expected) => {
  const report = await checkForeign(collectionDocument(things('updatedAt')), server('updatedAt', time));
  expect(outcomeOf(report, 'replace.change-time')).toBe(expected);
});

it.concurrent.each<[string, string | undefined, string | undefined]>([
  ['lastModified', undefined, 'fail'],
  ['modified', 'When the thing was last changed.', 'fail'],
  ['modified', undefined, 'not-applicable'],
  ['updatedAt', 'When the content was last imported.', 'not-applicable'],
  ['createdAt', undefined, 'not-applicable'],
])('a time called %s, described as %s, is judged: %s', async (name, description, expected) => {
  const report = await checkForeign(
    collectionDocument(things(name, description)),
    server(name, () => start),
  );
  expect(outcomeOf(report, 'replace.change-time')).toBe(expected);
});
