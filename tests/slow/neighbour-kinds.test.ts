import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import type { Report } from '../../src/model/report.js';
import { emptyProfile } from '../../src/profile/read-profile.js';
import { failedIds, json } from '../support/foreign-candidate.js';
import { checkUrl, serving, temporaryFolder } from '../support/harness.js';

type Deviates = (id: string) => boolean;

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const text = (maxLength = 60): JsonObject => ({ type: 'string', minLength: 1, maxLength });
const no = { description: 'no' };
const refusals = { 400: no, 404: no, 409: no, 415: no };
const takes = (schema: JsonObject, type = 'application/json'): JsonObject => ({
  required: true,
  content: { [type]: { schema } },
});
const closed = (properties: JsonObject): JsonObject => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
});
const extension = (properties: JsonObject): JsonObject => ({
  allOf: [ref('Alert'), { type: 'object', required: Object.keys(properties), properties }],
});
const key = { Key: { type: 'string', readOnly: true } };
const page = (name: string): JsonObject => ({
  type: 'object',
  required: ['Data', 'Meta'],
  properties: {
    Data: { type: 'array', items: ref(name) },
    Meta: {
      type: 'object',
      required: ['Count'],
      properties: { Count: { type: 'integer', description: 'The total number of entries on all pages.' } },
    },
  },
});
const paging = [
  { name: 'PageNo', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
  { name: 'PageLen', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 40, default: 10 } },
];
const order = { name: 'OrderBy', in: 'query', schema: { type: 'string', enum: ['Label', '-Label'] } };
const keyInPath = [{ name: 'Key', in: 'path', required: true, schema: { type: 'string' } }];
const sensors = { type: 'array', minItems: 1, maxItems: 10, items: ref('Sensor') };

/** Sensors of several kinds, alone and many at once, with a note each; and alerts of two kinds. */
const document: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'Sensors', version: '1' },
  paths: {
    '/Sensors': {
      get: { operationId: 'list', parameters: [...paging, order], responses: { 200: json(page('Sensor')), 400: no } },
      post: {
        operationId: 'add',
        requestBody: takes(ref('Sensor')),
        responses: { 201: json(ref('Sensor')), ...refusals },
      },
    },
    '/Batches': {
      post: {
        operationId: 'addMany',
        requestBody: takes(sensors),
        responses: { 201: json(sensors), 207: no, ...refusals },
      },
    },
    '/Sensors/{Key}': {
      parameters: keyInPath,
      get: { operationId: 'read', responses: { 200: json(ref('Sensor')), 404: no } },
      delete: { operationId: 'drop', responses: { 204: no, 404: no } },
    },
    '/Sensors/{Key}/Note': {
      parameters: keyInPath,
      put: {
        operationId: 'putNote',
        requestBody: takes({ type: 'string', minLength: 3, maxLength: 120 }, 'text/plain'),
        responses: { 204: no, ...refusals },
      },
      get: {
        operationId: 'getNote',
        responses: { 200: { ...no, content: { 'text/plain': { schema: text(120) } } }, 404: no },
      },
    },
    '/Alerts': {
      post: {
        operationId: 'warn',
        requestBody: takes(ref('Alert')),
        responses: { 201: json(ref('Alert')), ...refusals },
      },
    },
    '/Alerts/{Key}': {
      parameters: keyInPath,
      get: { operationId: 'readAlert', responses: { 200: json(ref('Alert')), 404: no } },
    },
  },
  components: {
    schemas: {
      Sensor: {
        type: 'object',
        required: ['Label', 'Spec'],
        properties: { ...key, Label: text(), Spec: { oneOf: [ref('Gauge'), ref('Camera')] } },
      },
      Gauge: closed({ Range: { type: 'integer', minimum: 1, maximum: 9 } }),
      Camera: closed({ Pixels: { type: 'integer', minimum: 1 }, Mount: { oneOf: [ref('Pole'), ref('Wall')] } }),
      Pole: closed({ Height: { type: 'integer', minimum: 1, maximum: 50 } }),
      Wall: closed({ Facing: { type: 'string', enum: ['N', 'S'] } }),
      Alert: {
        type: 'object',
        required: ['Kind', 'Message'],
        properties: { ...key, Kind: { type: 'string' }, Message: text() },
        discriminator: {
          propertyName: 'Kind',
          mapping: { storm: '#/components/schemas/Storm', frost: '#/components/schemas/Frost' },
        },
      },
      Storm: extension({ Wind: { type: 'integer', minimum: 1, maximum: 400 } }),
      Frost: extension({ Degree: { type: 'integer', maximum: 0 } }),
    },
  },
};

const isWithin = (value: Json | undefined, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const isText = (value: Json | undefined, least = 1, most = 60): boolean =>
  typeof value === 'string' && [...value].length >= least && [...value].length <= most;
const hasOnly = (value: JsonObject, ...names: string[]): boolean =>
  Object.keys(value).every((name) => names.includes(name));

function isMount(mount: Json | undefined, deviates: Deviates): boolean {
  if (!isObject(mount)) return false;
  if (mount.Facing === undefined) return hasOnly(mount, 'Height') && isWithin(mount.Height, 1, 50);
  if (deviates('wall-refused')) return false;
  return deviates('wall-unchecked') || (hasOnly(mount, 'Facing') && ['N', 'S'].includes(String(mount.Facing)));
}

function isSpec(spec: Json | undefined, deviates: Deviates): boolean {
  if (!isObject(spec)) return false;
  if (spec.Pixels === undefined && spec.Mount === undefined)
    return hasOnly(spec, 'Range') && isWithin(spec.Range, 1, 9);
  if (deviates('camera-refused')) return false;
  if (deviates('camera-unchecked')) return true;
  return hasOnly(spec, 'Pixels', 'Mount') && isWithin(spec.Pixels, 1, 2 ** 53) && isMount(spec.Mount, deviates);
}

function isSensor(sent: Json | undefined, deviates: Deviates): sent is JsonObject {
  return isObject(sent) && isText(sent.Label) && isSpec(sent.Spec, deviates);
}

function isAlert(sent: Json | undefined, deviates: Deviates): sent is JsonObject {
  if (!isObject(sent) || !isText(sent.Message)) return false;
  if (sent.Kind === 'storm') return deviates('storm-unchecked') || isWithin(sent.Wind, 1, 400);
  if (sent.Kind !== 'frost' || deviates('frost-refused')) return false;
  return deviates('frost-unchecked') || isWithin(sent.Degree, -(2 ** 53), 0);
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly type: string;
  readonly text: string;
}

interface Answered {
  readonly status: number;
  readonly value?: Json;
  readonly text?: string;
}

const answered = (status: number, value?: Json): Answered => (value === undefined ? { status } : { status, value });

class Sensors {
  private readonly items = new Map<string, JsonObject>();
  private readonly notes = new Map<string, string>();
  private readonly alerts = new Map<string, JsonObject>();
  private made = 0;
  private removed = 0;

  constructor(private readonly deviates: Deviates) {}

  answer(asked: Asked): Answered {
    const [, place = '', id = '', note] = asked.url.pathname.split('/');
    if (note !== undefined) return this.note(asked, id);
    if (place === 'Sensors') return id === '' ? this.all(asked) : this.one(asked, id);
    if (place === 'Batches') return this.many(asked);
    if (place !== 'Alerts') return answered(404);
    if (id === '') return this.create(asked, this.alerts, isAlert);
    const alert = this.alerts.get(id);
    return alert === undefined ? answered(404) : answered(asked.method === 'GET' ? 200 : 405, alert);
  }

  private body({ type, text: sent }: Asked): Json | undefined {
    try {
      return type.startsWith('application/json') ? (JSON.parse(sent) as Json) : undefined;
    } catch {
      return undefined;
    }
  }

  private keep(into: Map<string, JsonObject>, sent: JsonObject): JsonObject {
    const id = `k${this.made++}`;
    const item = { ...sent, Key: id };
    into.set(id, item);
    return item;
  }

  private create(
    asked: Asked,
    into: Map<string, JsonObject>,
    accepts: (sent: Json | undefined, deviates: Deviates) => sent is JsonObject,
  ): Answered {
    if (asked.method !== 'POST') return answered(405);
    const sent = this.body(asked);
    return accepts(sent, this.deviates) ? answered(201, this.keep(into, sent)) : answered(400);
  }

  private many(asked: Asked): Answered {
    if (asked.method !== 'POST') return answered(405);
    const sent = this.body(asked);
    const isRight = Array.isArray(sent) && sent.length > 0 && sent.length <= 10;
    if (!isRight || !sent.every((item) => isSensor(item, this.deviates))) return answered(400);
    const kept = sent.map((item) =>
      this.keep(this.items, (this.deviates('first-repeated') ? sent[0] : item) as JsonObject),
    );
    const last = String(kept.at(-1)?.Key);
    if (kept.length > 1 && this.deviates('last-dropped')) this.items.delete(last);
    if (kept.length > 1 && this.deviates('last-left-out')) return answered(201, kept.slice(0, -1));
    return answered(201, this.deviates('answered-backwards') ? kept.toReversed() : kept);
  }

  private all(asked: Asked): Answered {
    if (asked.method !== 'GET') return this.create(asked, this.items, isSensor);
    const query = asked.url.searchParams;
    const [pageNo, size] = [Number(query.get('PageNo') ?? 1), Number(query.get('PageLen') ?? 10)];
    const by = query.get('OrderBy') ?? 'Label';
    if (!isWithin(pageNo, 1, 2 ** 53) || !isWithin(size, 1, 40) || !['Label', '-Label'].includes(by))
      return answered(400);
    const plain = [...this.items.values()];
    const sorted = query.has('OrderBy') ? this.sorted(plain, by.startsWith('-')) : plain;
    const isLost = this.deviates('order-lost') && pageNo > 1;
    const rest = plain.filter((item) => !sorted.slice(0, size).includes(item));
    const shown = isLost
      ? rest.slice((pageNo - 2) * size, (pageNo - 1) * size)
      : sorted.slice((pageNo - 1) * size, pageNo * size);
    const Count = this.items.size + (this.deviates('removed-counted') ? this.removed : 0);
    return answered(200, { Data: shown, Meta: { Count } });
  }

  private sorted(items: readonly JsonObject[], isDown: boolean): JsonObject[] {
    const sign = isDown ? -1 : 1;
    const label = (item: JsonObject): string => String(item.Label);
    const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
    const byWords = (a: string, b: string): number => a.localeCompare(b, 'en', { sensitivity: 'base' });
    const compare = this.deviates('sorted-by-words') ? byWords : byBytes;
    return items.toSorted((a, b) => sign * compare(label(a), label(b)));
  }

  private one({ method }: Asked, id: string): Answered {
    const item = this.items.get(id);
    if (item === undefined) return answered(404);
    if (method === 'GET') return answered(200, item);
    if (method !== 'DELETE') return answered(405);
    this.items.delete(id);
    this.removed += 1;
    return answered(204);
  }

  private note({ method, type, text: sent }: Asked, id: string): Answered {
    if (!this.items.has(id)) return answered(404);
    const known = this.notes.get(id);
    if (method === 'GET') return known === undefined ? answered(404) : { status: 200, text: known };
    if (method !== 'PUT') return answered(405);
    if (!type.startsWith('text/plain')) return answered(415);
    if (!isText(sent, 3, this.deviates('long-note-taken') ? 10_000 : 120)) return answered(400);
    this.notes.set(id, this.deviates('note-cut') ? [...sent].slice(0, 40).join('') : sent);
    return answered(204);
  }
}

function server(deviates: Deviates): RequestListener {
  const all = new Sensors(deviates);
  return (request, response) => void respond(all, deviates, { request, response });
}

async function respond(
  all: Sensors,
  deviates: Deviates,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', 'http://sensors.test');
  const sent = await textOf(request);
  const isHead = method === 'HEAD';
  const found = all.answer({ method: isHead ? 'GET' : method, url, type: headers['content-type'] ?? '', text: sent });
  const body = found.text ?? (found.value === undefined ? '' : JSON.stringify(found.value));
  const type = found.text === undefined ? 'application/json' : 'text/plain; charset=utf-8';
  const length = isHead && deviates('head-of-no-length') ? 0 : Buffer.byteLength(body);
  const isSilent = found.status === 204 || (isHead && deviates('head-without-length'));
  response.writeHead(found.status, { 'content-type': type, ...(isSilent ? {} : { 'content-length': length }) });
  response.end(isHead ? undefined : body);
}

async function check(deviations: readonly string[], after?: (url: string) => Promise<void>): Promise<Report> {
  const spec = path.join(await temporaryFolder(), 'sensors.json');
  await writeFile(spec, JSON.stringify(document));
  const listener = server((id) => deviations.includes(id));
  return serving(listener, async (url) => {
    const report = await checkUrl('own', { ...emptyProfile(), url }, { spec, continueRegardless: true });
    await after?.(url);
    return report;
  });
}

const innocents = ['answered-backwards', 'sorted-by-words', 'head-without-length'];

const faults: readonly (readonly [fault: string, found: RegExp])[] = [
  ['last-dropped', /^addMany\.batch-kept/],
  ['last-left-out', /^addMany\.batch-kept/],
  ['first-repeated', /^addMany\.batch-kept/],
  ['camera-refused', /^add\.accepts-branch/],
  ['camera-unchecked', /^add\.no-alternative/],
  ['wall-refused', /^add\.accepts-branch/],
  ['wall-unchecked', /^add\.no-alternative/],
  ['frost-refused', /^warn\.accepts-branch/],
  ['storm-unchecked', /^warn\.no-alternative/],
  ['frost-unchecked', /^warn\.no-alternative/],
  ['order-lost', /^list\.sort/],
  ['removed-counted', /list-total|list-changes-by-one/],
  ['note-cut', /^putNote\.content-kept/],
  ['long-note-taken', /^putNote\.wrong-length/],
  ['head-of-no-length', /\.head-harmless/],
];

describe('sensors of several kinds', () => {
  it.each([[[]], ...innocents.map((id) => [[id]])])('raise no alarm, with %j', async (deviations) => {
    expect(failedIds(await check(deviations))).toEqual([]);
  });

  it('are removed at the end, also those that one request created', async () => {
    await check([], async (url) => {
      const list = await fetch(`${url}/Sensors`);
      expect(await list.json()).toMatchObject({ Data: [] });
    });
  });

  it.each(faults)('with the fault %s are blamed', async (fault, found) => {
    expect(failedIds(await check([fault])).filter((id) => found.test(id))).not.toEqual([]);
  });
});
