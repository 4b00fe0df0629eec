import { isDeepStrictEqual } from 'node:util';
import { page } from '../../mock/kit/answer-body.js';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

const registry = { registryName: 'mcts', versionNumber: '1.0' };
const knownPerson = { userId: 'EE378129277266', databaseId: 'MCTS' };

/** Databases that are there from the start; the last ones may be removed by a test. */
const seeded = [1, 2, 3, 901, 902];

export function seed(store: Store): void {
  for (const id of seeded) {
    store.add('database', id, { id, version: '1.0', name: `Registry ${id}`, isDraft: false });
  }
}

/** Records are found by any of their properties, not only by their identifier. */
export const operations: Operations = {
  'data/list': (call) => inRegistry(call, () => list(call)),
  'data/create': (call) => inRegistry(call, () => store(call, asObject(get(call.body, '/write/content')))),
  'data/read': (call) => inRegistry(call, () => first(call, (record) => answer(call, { '/content': record }))),
  'data/exists': (call) =>
    inRegistry(call, () => {
      const found = matching(call).length > 0;
      return answer(call, {
        '/answer': { status: found, message: found ? 'A record matches.' : 'No record matches.' },
      });
    }),
  'data/update': (call) => inRegistry(call, () => first(call, (record) => change(call, [record]))),
  'data/updateEntries': (call) => inRegistry(call, () => change(call, matching(call))),
  'data/update-or-create': (call) =>
    inRegistry(call, () => {
      const [record] = matching(call);
      if (record === undefined) return store(call, asObject(get(call.body, '/write/content')));
      change(call, [record]);
      return answer(call, { '/content': { ...record, ...asObject(get(call.body, '/write/content')) } });
    }),
  'data/readValue': (call) =>
    inRegistry(call, () => {
      const value = call.store.find('record', call.parameters.uuid)?.[call.parameters.field ?? ''];
      return value === undefined ? { kind: 'not-found' } : { kind: 'success', body: { value } };
    }),
  'data/DPU': (call) => {
    const known = Object.entries(knownPerson).every(([name, value]) => call.parameters[name] === value);
    return known ? answer(call, {}) : { kind: 'not-found' };
  },
  'database/post-database-modify': (call) => modify(call, call.body),
  'database/get-databases': (call) => answer(call, { '/databases': call.store.all('database') }),
};

/** A number that no database has or had: one that was removed must not come back as another. */
function nextNumber(store: Store): number {
  const last = Number(store.find('database-number', 'last')?.number ?? Math.max(...seeded));
  store.add('database-number', 'last', { number: last + 1 });
  return last + 1;
}

/** Creates a database with what is sent, or changes the one of the same short name. */
export function modify(call: Call, body: Json | undefined): Reply {
  const { code, catalogName, schema } = asObject(body);
  const databases = call.store.all('database');
  const known = databases.find(({ name }) => name === code);
  const id = known?.id ?? nextNumber(call.store);
  const names = { name: code ?? `Registry ${String(id)}`, description: catalogName ?? '' };
  call.store.add('database', id, { id, version: '1.0', isDraft: false, ...names, schema: schema ?? {} });
  return answer(call, {});
}

function inRegistry(call: Call, act: () => Reply): Reply {
  const known = Object.entries(registry).every(([name, value]) => call.parameters[name] === value);
  return known ? act() : { kind: 'not-found' };
}

/** One page of the records in which a text stands. */
export function list(call: Call): Reply {
  const { search = '', ordering } = call.parameters;
  const found = call.store.all('record').filter((record) => JSON.stringify(record).includes(search));
  const sorted = ordering === 'descending' ? found.reverse() : found;
  return {
    kind: 'success',
    body: { count: found.length, next: null, previous: null, results: page(sorted, call) },
  };
}

function store(call: Call, content: JsonObject): Reply {
  const record = { ...content, id: content.id ?? call.newId() };
  call.store.add('record', record.id, record);
  return answer(call, { '/content': record });
}

function matching({ body, store: kept }: Call): JsonObject[] {
  const { id, ...others } = asObject(get(body, '/query/content'));
  const named = id === undefined ? undefined : kept.find('record', id);
  const found = id === undefined ? kept.all('record') : named === undefined ? [] : [named];
  const wanted = Object.entries(others);
  return found.filter((record) => wanted.every(([name, value]) => isDeepStrictEqual(record[name], value)));
}

function first(call: Call, act: (record: JsonObject) => Reply): Reply {
  const [record] = matching(call);
  return record === undefined ? { kind: 'not-found' } : act(record);
}

function change(call: Call, records: readonly JsonObject[]): Reply {
  if (records.length === 0) return { kind: 'not-found' };
  const content: Record<string, Json> = asObject(get(call.body, '/write/content'));
  for (const record of records)
    call.store.change('record', record.id ?? '', { ...record, ...content, id: record.id ?? '' });
  return { kind: 'success' };
}
