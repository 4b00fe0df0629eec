import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, checkForeign, failedIds, json, outcomeOf } from '../support/foreign-candidate.js';

const visit: JsonObject = {
  type: 'object',
  required: ['title', 'day'],
  properties: {
    id: { type: 'string', readOnly: true },
    title: { type: 'string' },
    day: { type: 'string', format: 'date' },
    moment: { type: 'string', format: 'date-time' },
    contact: { type: 'string', format: 'email' },
    dateOfBirth: { type: 'string', format: 'date' },
  },
};
const no = { description: 'no' };
const requestBody = { required: true, content: { 'application/json': { schema: visit } } };
const named = (responses: JsonObject): JsonObject =>
  JSON.parse(
    JSON.stringify(responses).replaceAll(JSON.stringify(visit), '{"$ref":"#/components/schemas/Visit"}'),
  ) as JsonObject;
const document = {
  components: { schemas: { Visit: visit } },
  paths: named({
    '/visits': {
      post: { operationId: 'create', requestBody, responses: { 201: json(visit), 400: no } },
      get: { operationId: 'list', responses: { 200: json({ type: 'array', items: visit }) } },
    },
    '/visits/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { operationId: 'read', responses: { 200: json(visit), 404: no } },
      put: { operationId: 'replace', requestBody, responses: { 200: json(visit), 400: no, 404: no } },
      delete: { operationId: 'remove', responses: { 204: no, 404: no } },
    },
  }),
};

/** Keeps visits that are as it wants them. */
function calendar(wants: (visit: JsonObject) => boolean, kept = (sent: JsonObject): JsonObject => sent): Answer {
  const visits = new Map<string, JsonObject>();
  const made = { count: 0 };
  const keep = (id: string, sent: JsonObject): JsonObject => {
    const value = { ...kept(sent), id };
    visits.set(id, value);
    return value;
  };
  const accepts = (body: Json | undefined): body is JsonObject => isVisit(body) && wants(body);
  const all = ({ method, body }: Asked): ReturnType<Answer> => {
    if (method === 'GET') return [200, [...visits.values()]];
    if (method !== 'POST') return [405];
    return accepts(body) ? [201, keep(`v${made.count++}`, body)] : [400];
  };
  const one = ({ method, body }: Asked, id: string): ReturnType<Answer> => {
    if (method === 'GET') return [200, visits.get(id)];
    if (method === 'DELETE') return visits.delete(id) ? [204] : [404];
    if (method !== 'PUT') return [405];
    return accepts(body) ? [200, keep(id, body)] : [400];
  };
  return (asked) => {
    if (asked.path === '/visits') return all(asked);
    const id = asked.path.replace('/visits/', '');
    return visits.has(id) ? one(asked, id) : [404];
  };
}

function isVisit(body: Json | undefined): body is JsonObject {
  if (!isObject(body) || typeof body.title !== 'string' || typeof body.day !== 'string') return false;
  const dates = [body.day, body.moment, body.dateOfBirth].filter((date) => date !== undefined);
  return (
    dates.every((date) => typeof date === 'string' && /^\d{4}-/.test(date) && !Number.isNaN(Date.parse(date))) &&
    (body.contact === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(body.contact)))
  );
}

const liesAhead = (date: Json | undefined): boolean => date === undefined || Date.parse(String(date)) > Date.now();
const isPast = (date: Json | undefined): boolean => date === undefined || Date.parse(String(date)) < Date.now();
const isBornBefore = ({ dateOfBirth }: JsonObject): boolean => isPast(dateOfBirth);

describe('a calendar', () => {
  it.each<[string, (visit: JsonObject) => boolean]>([
    ['any date', () => true],
    ['future visits', (sent) => isBornBefore(sent) && [sent.day, sent.moment].every(liesAhead)],
    ['past visits', (sent) => isBornBefore(sent) && [sent.day, sent.moment].every(isPast)],
    ['future days and past moments', (sent) => isBornBefore(sent) && liesAhead(sent.day) && isPast(sent.moment)],
  ])('that takes %s is verified', async (_, wants) => {
    const report = await checkForeign(document, calendar(wants));
    expect(failedIds(report)).toEqual([]);
    for (const check of ['create.state-create', 'create.success-status', 'replace.state-update', 'create.wrong-type'])
      expect([check, outcomeOf(report, check) ?? outcomeOf(report, `${check}.body-title`)]).toEqual([check, 'pass']);
  });

  it('that takes future visits, and loses titles, is blamed', async () => {
    const wants = (sent: JsonObject): boolean => [sent.day, sent.moment].every(liesAhead);
    const report = await checkForeign(
      document,
      calendar(wants, (sent) => ({ ...sent, title: 'lost' })),
    );
    expect(failedIds(report)).toContain('create.state-create');
  });

  it('that takes no address of an example is not blamed, and the rest is verified', async () => {
    const wants = ({ contact = '' }: JsonObject): boolean => !String(contact).includes('example');
    const report = await checkForeign(document, calendar(wants));
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'create.success-status')).toBe('not-verified');
    expect(outcomeOf(report, 'create.state-create')).toBe('pass');
  });

  it('that refuses whatever it is sent is blamed', async () => {
    const report = await checkForeign(
      document,
      calendar(() => false),
    );
    expect(failedIds(report)).toContain('create.success-status');
  });
});

const rule: JsonObject = {
  type: 'object',
  required: ['title', 'labels'],
  properties: {
    id: { type: 'string' },
    title: { type: 'string' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const rules = {
  paths: {
    '/rules': {
      post: {
        operationId: 'save',
        requestBody: { required: true, content: { 'application/json': { schema: rule } } },
        responses: { 200: json({ type: 'object', properties: { title: { type: 'string' } } }), 400: no, 404: no },
      },
    },
  },
};

/** Creates a rule, or changes the one that the body names: there is none. */
function ruleBook(hasLabels: (labels: Json | undefined) => boolean): Answer {
  const save = (body: JsonObject): ReturnType<Answer> => {
    if (!hasLabels(body.labels)) return [400, { message: 'one label at least' }];
    return body.id === undefined ? [200, { title: body.title ?? '' }] : [404, { message: 'no such rule' }];
  };
  return ({ method, path, body }) => {
    if (path !== '/rules') return [404, { message: 'no such path' }];
    if (method !== 'POST') return [405];
    return isRule(body) ? save(body) : [400];
  };
}

function isRule(body: Json | undefined): body is JsonObject {
  if (!isObject(body) || typeof body.title !== 'string' || !isObject(body.labels)) return false;
  return Object.values(body.labels).every((label) => typeof label === 'string');
}

const isFull = (labels: Json | undefined): boolean => isObject(labels) && Object.keys(labels).length > 0;

describe('a rule book', () => {
  const { id: _, ...properties } = Object(rule.properties);
  const withoutId = JSON.parse(
    JSON.stringify(rules).replace(JSON.stringify(rule.properties), JSON.stringify(properties)),
  );

  it('that looks for the rule that an optional identifier names is not blamed', async () => {
    const report = await checkForeign(
      rules,
      ruleBook(() => true),
    );
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'save.success-status')).toBe('not-verified');
    expect(outcomeOf(report, 'save.missing-required.body-title')).toBe('pass');
  });

  it('that asks for a label at least is not blamed', async () => {
    const report = await checkForeign(withoutId, ruleBook(isFull));
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'save.success-status')).toBe('pass');
  });

  it('that asks for a label of a certain name is not blamed', async () => {
    const report = await checkForeign(
      withoutId,
      ruleBook((labels) => isObject(labels) && labels.team !== undefined),
    );
    expect(failedIds(report)).toEqual([]);
    expect(outcomeOf(report, 'save.success-status')).toBe('not-verified');
  });
});
