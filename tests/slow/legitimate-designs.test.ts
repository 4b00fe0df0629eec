import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, checkForeign, failedIds, json } from '../support/foreign-candidate.js';

const permit: JsonObject = {
  type: 'object',
  required: ['title'],
  properties: {
    id: { type: 'string', readOnly: true },
    title: { type: 'string' },
    note: { type: 'string' },
    contact: { type: 'string', format: 'email' },
    status: { type: 'string', enum: ['draft', 'open'] },
    urgent: { type: 'boolean' },
    revision: { type: 'integer', readOnly: true },
    createdAt: { type: 'string', format: 'date-time', readOnly: true },
  },
};
const no = { description: 'no' };
const body = { required: true, content: { 'application/json': { schema: permit } } };
const { required: _, ...change } = permit;
const patch = { required: true, content: { 'application/merge-patch+json': { schema: change } } };
const answers = (status: number): JsonObject => ({ [status]: json(permit), 400: no, 404: no, 409: no });
const document = {
  components: { schemas: { Permit: permit } },
  paths: JSON.parse(
    JSON.stringify({
      '/permits': {
        post: { operationId: 'create', requestBody: body, responses: answers(201) },
        get: { operationId: 'list', responses: { 200: json({ type: 'array', items: permit }) } },
      },
      '/permits/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'read', responses: answers(200) },
        put: { operationId: 'replace', requestBody: body, responses: answers(200) },
        patch: { operationId: 'change', requestBody: patch, responses: answers(200) },
        delete: { operationId: 'remove', responses: { 204: no, 404: no, 409: no } },
      },
    }).replaceAll(JSON.stringify(permit), '{"$ref":"#/components/schemas/Permit"}'),
  ) as JsonObject,
};

interface Design {
  /** What is kept of what is sent. */
  readonly kept?: (sent: JsonObject) => JsonObject;
  readonly shown?: (item: JsonObject) => JsonObject;
  readonly isKeptForGood?: boolean;
  readonly demandsCondition?: boolean;
  /** What a change makes of the item. */
  readonly changed?: (item: JsonObject) => JsonObject;
}

/** An office that keeps permits, each with a revision that moves, and a status that begins as a draft. */
function office({ kept, shown, isKeptForGood, demandsCondition, changed }: Design): Answer {
  const permits = new Map<string, JsonObject>();
  const made: string[] = [];
  const own = (sent: JsonObject): JsonObject => {
    const { id: _, revision: __, createdAt: ___, ...rest } = sent;
    return kept === undefined ? rest : kept(rest);
  };
  const show = (item: JsonObject): JsonObject => (shown === undefined ? item : shown(item));
  const keep = (item: JsonObject): JsonObject => {
    permits.set(String(item.id), item);
    return show(item);
  };
  const create = (sent: JsonObject): ReturnType<Answer> => {
    const createdAt = '2026-01-01T00:00:00Z';
    made.push(createdAt);
    return [201, keep({ status: 'draft', ...own(sent), id: `p${made.length}`, revision: 1, createdAt })];
  };
  const remove = ({ id }: JsonObject): ReturnType<Answer> => {
    if (isKeptForGood === true) return [409];
    permits.delete(String(id));
    return [204];
  };
  const change = ({ method, body: sent }: Asked, item: JsonObject): ReturnType<Answer> => {
    if (demandsCondition === true) return [428];
    if (!isPermit(sent, method === 'PUT')) return [400];
    const { id = '', createdAt = '', revision } = item;
    const before = method === 'PATCH' ? item : { status: 'draft' };
    const after = { ...before, ...own(sent), id, createdAt, revision: Number(revision) + 1 };
    return [200, keep(changed === undefined ? after : changed(after))];
  };
  const methods: Readonly<Record<string, (asked: Asked, item: JsonObject) => ReturnType<Answer>>> = {
    GET: (_, item) => [200, show(item)],
    PUT: change,
    PATCH: change,
    DELETE: (_, item) => remove(item),
  };
  return (asked) => {
    if (asked.path === '/permits' && asked.method === 'GET') return [200, [...permits.values()].map(show)];
    if (asked.path === '/permits' && asked.method === 'POST')
      return isPermit(asked.body, true) ? create(asked.body) : [400];
    const item = permits.get(asked.path.replace('/permits/', ''));
    return item === undefined ? [404] : (methods[asked.method]?.(asked, item) ?? [405]);
  };
}

const types: Readonly<Record<string, string>> = { urgent: 'boolean', revision: 'number' };

function isPermit(sent: Json | undefined, isWhole: boolean): sent is JsonObject {
  if (!isObject(sent) || (isWhole && typeof sent.title !== 'string')) return false;
  const known = Object.entries(sent).filter(([name]) => name in permitProperties);
  const status = sent.status;
  return (
    known.every(([name, value]) => typeof value === (types[name] ?? 'string')) &&
    (status === undefined || status === 'draft' || status === 'open') &&
    (sent.contact === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(sent.contact)))
  );
}

const permitProperties = isObject(permit.properties) ? permit.properties : {};
const counter = { reads: 0 };

const designs: readonly (readonly [string, Design])[] = [
  ['counts revisions, and gives a permit without a status the first one', {}],
  ['writes addresses in capital letters', { kept: (sent) => capitals(sent) }],
  ['shows a number that nobody documents', { shown: (item) => numbered(item) }],
  [
    'leaves out what is false',
    { shown: (item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== false)) },
  ],
  ['never removes a permit', { isKeptForGood: true }],
  ['demands a condition before it changes anything', { demandsCondition: true }],
];

function numbered(item: JsonObject): JsonObject {
  counter.reads += 1;
  return { ...item, reads: counter.reads };
}

function capitals(sent: JsonObject): JsonObject {
  return typeof sent.contact === 'string' ? { ...sent, contact: sent.contact.toUpperCase() } : sent;
}

describe('an office', () => {
  it.each(designs)('that %s raises no alarm', async (_, design) => {
    const report = await checkForeign(document, office(design));
    expect(failedIds(report)).toEqual([]);
  });

  it('that changes when a permit was created is blamed', async () => {
    const changed = (item: JsonObject): JsonObject => ({ ...item, createdAt: '2026-02-02T00:00:00Z' });
    expect(failedIds(await checkForeign(document, office({ changed })))).toContain('change.creation-stays');
  });

  it('whose PUT keeps a note that is left out is blamed', async () => {
    const notes = new Map<unknown, Json>();
    const changed = (item: JsonObject): JsonObject => ({ ...item, note: item.note ?? notes.get(item.id) ?? 'none' });
    const shown = (item: JsonObject): JsonObject => {
      if (item.note !== undefined) notes.set(item.id, item.note);
      return item;
    };
    expect(failedIds(await checkForeign(document, office({ changed, shown })))).toContain('replace.put-replaces');
  });
});
