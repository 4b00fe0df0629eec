import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { type Answer, type Asked, json } from './foreign-candidate.js';

/** A collection of things of one schema, and what its server makes of them. */
export interface SmallCollection {
  readonly thing: JsonObject;
  readonly schemas?: JsonObject;
  /** What is sent in the query of the list. */
  readonly listParameters?: readonly JsonObject[];
  /** The property that names an item: made by the server, unless the caller sends it. */
  readonly identifier?: string;
  /** What the server takes for the identifier in a path: the segment, decoded once, unless this says otherwise. */
  readonly named?: (segment: string) => string;
  /** The next new thing takes the identifier of the one that was removed last, as rows of some databases do. */
  readonly givesAgain?: boolean;
  /** A removal is acknowledged, and nothing is removed. */
  readonly keepsRemoved?: boolean;
  /** The property of which no two items may have the same value. */
  readonly unique?: string;
  readonly accepts?: (sent: JsonObject) => boolean;
  /** What is validated in place of what was sent. */
  readonly validated?: (sent: JsonObject) => JsonObject;
  readonly kept?: (sent: JsonObject) => JsonObject;
  readonly shown?: (item: JsonObject) => JsonObject;
  /** Undefined where the query is refused. */
  readonly listed?: (items: readonly JsonObject[], query: URLSearchParams) => readonly JsonObject[] | undefined;
}

const no = { description: 'no' };

/** The definition of a collection: things are listed, created, read, replaced and removed. */
export function collectionDocument({
  thing,
  schemas = {},
  listParameters = [],
  identifier = 'id',
}: SmallCollection): JsonObject {
  const one = { $ref: '#/components/schemas/Thing' };
  const requestBody = { required: true, content: { 'application/json': { schema: one } } };
  const refusals = { 400: no, 404: no, 409: no };
  return {
    openapi: '3.1.0',
    components: { schemas: { Thing: thing, ...schemas } },
    paths: {
      '/things': {
        get: {
          operationId: 'list',
          parameters: [...listParameters],
          responses: { 200: json({ type: 'array', items: one }), 400: no },
        },
        post: { operationId: 'create', requestBody, responses: { 201: json(one), ...refusals } },
      },
      [`/things/{${identifier}}`]: {
        parameters: [{ name: identifier, in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'read', responses: { 200: json(one), 404: no } },
        put: { operationId: 'replace', requestBody, responses: { 200: json(one), ...refusals } },
        delete: { operationId: 'remove', responses: { 204: no, 404: no } },
      },
    },
  };
}

/** Whether a body matches the schema of a thing, by the validator alone. */
function validator({ thing, schemas = {} }: SmallCollection): (body: Json) => boolean {
  const text = JSON.stringify({ ...thing, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/');
  const ajv = new Ajv2020({ strict: false });
  return ajv.compile<Json>(JSON.parse(text) as JsonObject);
}

/** Answers as the definition says. */
export function collectionServer(collection: SmallCollection): Answer {
  const isValid = validator(collection);
  const { identifier = 'id', unique = identifier, accepts, kept, shown, listed, givesAgain, keepsRemoved } = collection;
  const { validated = (sent: JsonObject) => sent, named = decodeURIComponent } = collection;
  const free: string[] = [];
  const things = new Map<string, JsonObject>();
  const made = { count: 0 };
  const show = (item: JsonObject): JsonObject => (shown === undefined ? item : shown(item));
  const keep = (sent: JsonObject, id: Json): JsonObject => {
    const item = { ...(kept === undefined ? sent : kept(sent)), [identifier]: id };
    things.set(String(id), item);
    return show(item);
  };
  const isRight = (body: Json | undefined): body is JsonObject =>
    isObject(body) && isValid(validated(body)) && (accepts === undefined || accepts(body));
  const newId = (sent: JsonObject): Json =>
    identifier === 'id' ? (free.pop() ?? `k${made.count++}`) : (sent[identifier] ?? '');
  const list = (query: URLSearchParams): ReturnType<Answer> => {
    const items = [...things.values()];
    const found = listed === undefined ? items : listed(items, query);
    return found === undefined ? [400] : [200, found.map(show)];
  };
  const create = (sent: JsonObject): ReturnType<Answer> => {
    const id = newId(sent);
    const isTaken = [...things.values()].some((item) => sent[unique] !== undefined && item[unique] === sent[unique]);
    return things.has(String(id)) || isTaken ? [409] : [201, keep(sent, id)];
  };
  const all = ({ method, body, query }: Asked): ReturnType<Answer> => {
    if (method === 'GET') return list(query);
    if (method !== 'POST') return [405];
    return isRight(body) ? create(body) : [400];
  };
  const remove = (id: string): ReturnType<Answer> => {
    if (keepsRemoved !== true) things.delete(id);
    if (givesAgain === true) free.push(id);
    return [204];
  };
  const one = ({ method, body }: Asked, item: JsonObject): ReturnType<Answer> => {
    const id = item[identifier] ?? '';
    if (method === 'GET') return [200, show(item)];
    if (method === 'PUT') return isRight(body) ? [200, keep(body, id)] : [400];
    return method === 'DELETE' ? remove(String(id)) : [405];
  };
  return (asked) => {
    if (asked.path === '/things') return all(asked);
    if (!asked.path.startsWith('/things/')) return [404];
    const item = things.get(named(asked.path.replace('/things/', '')));
    return item === undefined ? [404, { no: 'such thing' }] : one(asked, item);
  };
}
