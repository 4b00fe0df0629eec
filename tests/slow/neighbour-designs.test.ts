import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';
import { collectionDocument, collectionServer, type SmallCollection } from '../support/small-collection.js';

const text = (more: JsonObject = {}): JsonObject => ({ type: 'string', minLength: 1, maxLength: 60, ...more });
const thing = (properties: JsonObject, required: readonly string[] = Object.keys(properties)): JsonObject => ({
  type: 'object',
  required: [...required],
  properties: { id: { type: 'string', readOnly: true }, ...properties },
});
const query = (name: string, schema: JsonObject, required = false): JsonObject => ({
  name,
  in: 'query',
  required,
  schema,
});
const lost = (sent: JsonObject): JsonObject => ({ ...sent, title: 'lost' });
const check = (collection: SmallCollection) =>
  checkForeign(collectionDocument(collection), collectionServer(collection));

const isCurrency = ({ currency = 'USD' }: JsonObject): boolean => currency === 'USD';
const titled = { title: text() };
const priced = { ...titled, amount: text({ pattern: '^\\d{1,9}(\\.\\d{1,2})?$' }) };
const counted = { ...titled, version: { type: 'integer' }, total: { type: 'number' }, slug: text() };
const cards: JsonObject = {
  ...thing({ kind: { type: 'string', enum: ['card', 'cash'] }, title: text(), digits: text() }, ['kind', 'title']),
  if: { properties: { kind: { const: 'card' } } },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { required: ['digits'] },
};
const pets = { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] };
const petSchemas = {
  Cat: thing({ title: text(), lives: { type: 'integer', minimum: 1 } }),
  Dog: thing({ title: text(), bark: { type: 'boolean' } }),
};
const inCity: SmallCollection['listed'] = (items, asked) => {
  const city = asked.get('city')?.toLowerCase();
  if (city === '' || [...(city ?? '')].length > 60) return undefined;
  return items.filter((item) => city === undefined || String(item.city).toLowerCase().includes(city));
};
const cities = { thing: thing({ ...titled, city: text() }), listParameters: [query('city', text())] };
const ids: JsonObject = { type: 'array', items: { type: 'string', minLength: 1, maxLength: 60 } };
const isId = (id: string): boolean => id !== '' && [...id].length <= 60;
/** The things with the first so many of the ids that are asked for. */
const withIds =
  (most = Number.POSITIVE_INFINITY): NonNullable<SmallCollection['listed']> =>
  (items, asked) => {
    const wanted = asked.getAll('ids');
    if (!wanted.every(isId)) return undefined;
    return items.filter(({ id }) => wanted.length === 0 || wanted.slice(0, most).includes(String(id)));
  };
const size: JsonObject = { type: 'string', enum: ['small', 'large'] };
const isSize = (name: string): boolean => name === 'small' || name === 'large';
const isEachOnce = (sizes: readonly string[]): boolean => sizes.every(isSize) && new Set(sizes).size === sizes.length;
const withSizes =
  (accepts: (sizes: readonly string[]) => boolean): NonNullable<SmallCollection['listed']> =>
  (items, asked) => {
    const wanted = asked.getAll('sizes');
    if (!accepts(wanted)) return undefined;
    return items.filter((item) => wanted.length === 0 || wanted.includes(String(item.size)));
  };
const state: JsonObject = { type: 'string', enum: ['draft', 'open', 'done'] };
const inStates =
  (asks: (states: readonly string[]) => readonly string[]): NonNullable<SmallCollection['listed']> =>
  (items, asked) => {
    const wanted = asks(asked.getAll('state'));
    if (!wanted.every((one) => ['draft', 'open', 'done'].includes(one))) return undefined;
    return items.filter((item) => wanted.length === 0 || wanted.includes(String(item.state)));
  };
const inOrderOf = (items: readonly JsonObject[], name: string | null): readonly JsonObject[] | undefined => {
  if (name === null) return items;
  if (name !== 'title' && name !== 'rank') return undefined;
  const ranked = items.map((item) => ({ item, by: String(item[name]) }));
  return ranked.sort((a, b) => Number(a.by > b.by) - Number(a.by < b.by)).map(({ item }) => item);
};
const steps: JsonObject = { type: 'array', minItems: 1, maxItems: 9, items: thing({ title: text() }) };
const reversedSteps = (sent: JsonObject): JsonObject => ({ ...sent, steps: [sent.steps ?? []].flat().toReversed() });
const fromWeight =
  (isIn: (weight: number, least: number) => boolean): NonNullable<SmallCollection['listed']> =>
  (items, asked) => {
    const least = asked.get('weightMin') ?? '0';
    return /^-?\d+$/.test(least) ? items.filter((item) => isIn(Number(item.weight), Number(least))) : undefined;
  };
const numbers = { ...titled, at: { type: 'number' } };
const converted = (name: string, value: Json): Json => {
  if (name === 'at' && typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return Number(value);
  return name === 'title' && typeof value === 'number' ? String(value) : value;
};
const coerced = (sent: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, converted(name, value)]));

/** Each is right; the changes make one fault of it, which a check of the last column tells. */
const designs: readonly (readonly [string, SmallCollection, Partial<SmallCollection>, RegExp])[] = [
  [
    'refuses a currency that the definition does not list',
    { thing: thing({ ...titled, currency: text() }, ['title']), accepts: isCurrency },
    { kept: lost },
    /state-create/,
  ],
  [
    'counts versions and totals, and makes a slug of the title',
    { thing: thing(counted, ['title']), kept: (sent) => ({ ...sent, version: 1, total: 0.5, slug: 's' }) },
    { kept: lost },
    /state-create/,
  ],
  [
    'writes amounts with two decimals',
    { thing: thing(priced), kept: (sent) => ({ ...sent, amount: Number(sent.amount).toFixed(2) }) },
    { kept: (sent) => ({ ...sent, amount: '1.00' }) },
    /state-create/,
  ],
  [
    'shows ten things at most, the newest first',
    { thing: thing(titled), listed: (items) => items.toReversed().slice(0, 10) },
    { listed: () => [] },
    /list/,
  ],
  [
    'looks for a part of a city, in any case',
    { ...cities, listed: inCity },
    { listed: (items) => items },
    /list\.filter/,
  ],
  [
    'takes codes of capitals and digits from its callers',
    { thing: thing({ code: text({ pattern: '^[A-Z0-9]{3,12}$' }), title: text() }), identifier: 'code' },
    { kept: lost },
    /state-create/,
  ],
  [
    'gives the identifier of a removed thing to the next new one',
    { thing: thing(titled), givesAgain: true },
    { keepsRemoved: true },
    /remove\.state-delete/,
  ],
  [
    'keeps the code of each thing unique',
    { thing: thing({ code: text({ pattern: '^T-[A-Z]{2}[0-9]{4}$' }), title: text() }), unique: 'code' },
    { kept: lost },
    /state-create/,
  ],
  [
    'finds the things of several ids',
    { thing: thing(titled), listParameters: [query('ids', ids)], listed: withIds() },
    { listed: withIds(1) },
    /list\.filter-several/,
  ],
  [
    'lists things of one or more states, which are all in the same',
    {
      thing: thing({ ...titled, state: { ...state, readOnly: true } }, ['title']),
      listParameters: [query('state', { type: 'array', items: state })],
      kept: (sent) => ({ ...sent, state: 'open' }),
      listed: inStates((states) => states),
    },
    { listed: inStates((states) => states.slice(0, 1)) },
    /list\.filter-several/,
  ],
  [
    'lists things of one or more states, with a fault at the last',
    {
      thing: thing({ ...titled, state: { ...state, readOnly: true } }, ['title']),
      listParameters: [query('state', { type: 'array', items: state })],
      kept: (sent) => ({ ...sent, state: 'open' }),
      listed: inStates((states) => states),
    },
    { listed: inStates((states) => states.slice(-1)) },
    /list\.filter-several/,
  ],
  [
    'keeps the order of its steps, as it says',
    { thing: thing({ ...titled, steps: { ...steps, description: 'In the order in which they were sent.' } }) },
    { kept: reversedSteps },
    /create\.values-kept/,
  ],
  [
    'keeps its steps in an order of its own, of which it says nothing',
    { thing: thing({ ...titled, steps }), kept: reversedSteps },
    { kept: (sent) => ({ ...sent, steps: [sent.steps ?? []].flat().slice(-1) }) },
    /create\.values-kept/,
  ],
  [
    'sorts by what its text says',
    {
      thing: thing({ ...titled, rank: text() }),
      listParameters: [{ ...query('sort', { type: 'string' }), description: 'Sortable by title and rank' }],
      listed: (items, asked) => inOrderOf(items, asked.get('sort')),
    },
    { listed: (items) => items },
    /list\.sort/,
  ],
  [
    'lists the things of a weight or more',
    {
      thing: thing({ ...titled, weight: { type: 'integer', minimum: 0, maximum: 1000 } }),
      listParameters: [query('weightMin', { type: 'integer' })],
      listed: fromWeight((weight, least) => weight >= least),
    },
    { listed: fromWeight((weight, least) => weight > least) },
    /list\.filter-range/,
  ],
  [
    'takes each listed size once',
    {
      thing: thing({ ...titled, size }),
      listParameters: [query('sizes', { type: 'array', uniqueItems: true, items: size })],
      listed: withSizes(isEachOnce),
    },
    { listed: withSizes((sizes) => sizes.every(isSize)) },
    /list\.repeated-item/,
  ],
  [
    'takes no other size than those that are listed',
    {
      thing: thing({ ...titled, size }),
      listParameters: [query('sizes', { type: 'array', items: size })],
      listed: withSizes((sizes) => sizes.every(isSize)),
    },
    { listed: withSizes(() => true) },
    /list\.wrong-item/,
  ],
  [
    'reads numbers from texts and texts from numbers, as frameworks do',
    { thing: thing(numbers), validated: coerced, kept: coerced },
    { kept: (sent) => sent },
    /wrong-type\.body-at-text/,
  ],
  ['keeps things of two kinds', { thing: pets, schemas: petSchemas }, { kept: lost }, /state-create/],
  ['asks for digits of a card alone', { thing: cards }, { kept: lost }, /state-create/],
  [
    'takes a number of items, or nothing',
    {
      thing: thing(titled),
      listParameters: [query('limit', { anyOf: [{ type: 'integer', minimum: 1, maximum: 50 }, { type: 'null' }] })],
      listed: (items, asked) => limited(items, asked.get('limit')),
    },
    { listed: (items, asked) => (limited(items, asked.get('limit')) === undefined ? undefined : items) },
    /list\.paging/,
  ],
  [
    'has a property that no value meets',
    { thing: thing({ ...numbers, odd: { type: 'string', minLength: 9, maxLength: 3 } }, ['title', 'at']) },
    { shown: (item) => ({ ...item, at: 'here' }) },
    /body-schema/,
  ],
];

function limited(items: readonly JsonObject[], limit: string | null): readonly JsonObject[] | undefined {
  if (limit === null) return items;
  return /^([1-9]|[1-4]\d|50)$/.test(limit) ? items.slice(0, Number(limit)) : undefined;
}

describe('a collection', () => {
  it.each(designs)('that %s raises no alarm', async (_, design) => {
    const report = await check(design);
    expect(failedIds(report)).toEqual([]);
    expect(report.verdicts.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    expect(outcomeOf(report, 'create.state-create')).toBe('pass');
  });

  it.each(designs)('that %s, and has one fault, is blamed', async (_, design, fault, found) => {
    const failed = failedIds(await check({ ...design, ...fault }));
    expect(failed.filter((id) => found.test(id))).not.toEqual([]);
  });
});

describe('a list that asks for a region', () => {
  const regions = { thing: thing(titled), listParameters: [query('region', { type: 'string' }, true)] };

  it('is not blamed for refusing one that was made up', async () => {
    const report = await check({ ...regions, listed: () => undefined });
    expect(failedIds(report)).toEqual([]);
    expect(report.verdicts.find(({ id }) => id === 'own.api.list.success-status')?.reason).toMatch(/"region"/);
  });
});

describe('a label that is put under a thing', () => {
  const label = { type: 'object', required: ['title'], properties: titled };
  const no = { description: 'no' };
  const { paths, ...things } = collectionDocument({ thing: thing(titled) });
  const requestBody = { required: true, content: { 'application/json': { schema: label } } };
  const labels = {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    get: { operationId: 'label', responses: { 200: json(label), 404: no } },
    put: { operationId: 'putLabel', requestBody, responses: { 204: no, 400: no, 404: no } },
  };
  const document = { ...things, paths: { ...(isObject(paths) ? paths : {}), '/things/{id}/label': labels } };

  const titleOf = (body?: Json): string => (isObject(body) && typeof body.title === 'string' ? body.title : '');
  const labelled = new Map<string, string>();

  /** What can be asked of the label of a thing that is there. */
  const asks: Readonly<Record<string, (owner: string, body?: Json) => ReturnType<Answer>>> = {
    GET: (owner) => (labelled.has(owner) ? [200, { title: labelled.get(owner) ?? '' }] : [404]),
    PUT: (owner, body) => {
      const title = titleOf(body);
      if (title === '' || [...title].length > 60) return [400];
      labelled.set(owner, title);
      return [204];
    },
  };

  /** A server of things that keeps the label of each. */
  function labelling(): Answer {
    const server = collectionServer({ thing: thing(titled) });
    const isThere = ({ body: _, ...asked }: Asked, path: string) =>
      server({ ...asked, method: 'GET', path })[0] === 200;
    return (asked) => {
      if (!asked.path.endsWith('/label')) return server(asked);
      const owner = asked.path.replace(/\/label$/, '');
      const answer = asks[asked.method];
      if (answer === undefined) return [405, undefined, { allow: 'GET, PUT' }];
      return isThere(asked, owner) ? answer(owner, asked.body) : [404];
    };
  }

  it('need not be there before', async () => {
    const report = await checkForeign(document, labelling());
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'label.success-status')).toBe('pass');
  });

  it('is there once it was put', async () => {
    const server = collectionServer({ thing: thing(titled) });
    const report = await checkForeign(document, (asked) =>
      asked.path.endsWith('/label') ? [asked.method === 'PUT' ? 204 : 404] : server(asked),
    );
    expect(failedIds(report).filter((id) => id.startsWith('putLabel.'))).not.toEqual([]);
  });
});

describe('work that is begun', () => {
  const job = json({ type: 'object', required: ['id', 'state'], properties: { id: text(), state: text() } });
  const body = { type: 'object', required: ['title'], properties: { title: text() } };
  const no = { description: 'no' };
  const document = {
    paths: {
      '/jobs': {
        post: {
          operationId: 'start',
          requestBody: { required: true, content: { 'application/json': { schema: body } } },
          responses: { 202: job, 400: no },
        },
      },
      '/jobs/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'look', responses: { 200: job, 404: no } },
      },
    },
  };

  const jobs: Answer = ({ method, body: sent }) => {
    if (method !== 'POST') return [405];
    return isObject(sent) && typeof sent.title === 'string' ? [202, { id: 'j1', state: 'running' }] : [400];
  };

  it('does not show what it was begun with', async () => {
    const report = await checkForeign(document, (asked) => {
      if (asked.path === '/jobs') return jobs(asked);
      return asked.path === '/jobs/j1' && asked.method === 'GET' ? [200, { id: 'j1', state: 'done' }] : [404];
    });
    expect(failedIds(report).filter((id) => /kept|state-create/.test(id))).toEqual([]);
    expect(outcomeOf(report, 'start.state-create')).toBe('not-verified');
  });
});
