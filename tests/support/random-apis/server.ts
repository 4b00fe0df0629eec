import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filtersOf, ordersOf, pagingOf } from './definition.js';
import type { RandomFault } from './faults.js';
import { type ApiModel, collectionPath, type Resource } from './model.js';
import { bodyFits, defaultsOf, type Item, keptOf, merged, ownValues } from './values.js';

/** A refusal, by its status. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly headers: Record<string, string> = {},
  ) {
    super(String(status));
  }
}

interface Kept {
  readonly id: string;
  readonly parent: string | undefined;
  readonly resource: Resource;
  /** What it was at first. */
  readonly first: Item;
  value: Item;
}

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

interface Place {
  readonly resource: Resource;
  readonly parent: string | undefined;
  readonly id: string | undefined;
}

export const secret = 'let-me-in';
const basic = `Basic ${Buffer.from(`tester:${secret}`).toString('base64')}`;
const letsIn: Readonly<Record<ApiModel['security'], (call: Call) => boolean>> = {
  none: () => true,
  apiKey: ({ headers }) => headers['x-key'] === secret,
  apiKeyInQuery: ({ url }) => url.searchParams.get('key') === secret,
  bearer: ({ headers }) => headers.authorization === `Bearer ${secret}`,
  basic: ({ headers }) => headers.authorization === basic,
};

const wrap: Readonly<Record<Resource['wrapping'], (items: readonly Item[], total: number, name: string) => unknown>> = {
  array: (items) => items,
  'items-and-total': (items, total) => ({ items, total }),
  data: (items) => ({ data: items }),
  hal: (items, _, name) => ({ _embedded: { [name]: items } }),
};

/** A server of an API that conforms but for one fault. */
class RandomServer {
  private readonly items: Kept[] = [];
  private readonly removed = new Set<string>();
  /** The entity tags that were answered. */
  private readonly issued = new Set<string>();
  private count = 0;

  constructor(
    private readonly api: ApiModel,
    private readonly fault: RandomFault | undefined,
  ) {}

  answer(call: Call): Answer {
    const place = this.placeOf(call.url.pathname);
    if (this.fault !== 'credential-unchecked' && !letsIn[this.api.security](call)) {
      throw new Refused(401, { 'www-authenticate': this.api.security === 'basic' ? 'Basic realm="a"' : 'Bearer' });
    }
    const methods = this.methodsOf(place);
    const method = call.method === 'HEAD' ? 'GET' : call.method;
    const allow = [...methods.keys(), ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    if (method === 'OPTIONS') return { status: 204, headers: { allow } };
    const run = methods.get(method);
    if (run === undefined) throw new Refused(405, { allow });
    return run(call, place);
  }

  private placeOf(pathname: string): Place {
    if (!pathname.startsWith(`${this.api.basePath}/`)) throw new Refused(404);
    const given = pathname
      .slice(this.api.basePath.length + 1)
      .split('/')
      .map(decoded);
    for (const resource of this.api.resources) {
      const path = collectionPath(this.api, resource).slice(1).split('/');
      const fits = path.every((part, index) => part.startsWith('{') || part === given[index]);
      if (!fits || given.length < path.length || given.length > path.length + 1) continue;
      const [id] = given.slice(path.length);
      if (id !== '') return { resource, parent: path.length > 1 ? given[1] : undefined, id };
    }
    throw new Refused(404);
  }

  private methodsOf({ resource, id }: Place): Map<string, (call: Call, place: Place) => Answer> {
    const { list, put, patch, remove } = resource.operations;
    const methods: (readonly [boolean, string, (call: Call, place: Place) => Answer])[] =
      id === undefined
        ? [
            [true, 'POST', (call, place) => this.create(call, place)],
            [list, 'GET', (call, place) => this.list(call, place)],
          ]
        : [
            [true, 'GET', (call, place) => this.read(call, place)],
            [put, 'PUT', (call, place) => this.change(call, place, false)],
            [patch, 'PATCH', (call, place) => this.change(call, place, true)],
            [remove, 'DELETE', (_, place) => this.remove(place)],
          ];
    return new Map(methods.filter(([offered]) => offered).map(([, method, run]) => [method, run]));
  }

  private checkParent(parent: string | undefined): void {
    if (parent !== undefined && !this.items.some((one) => one.parent === undefined && one.id === parent)) {
      throw new Refused(404);
    }
  }

  private find({ resource, parent, id }: Place): Kept {
    const among = this.items.filter((one) => one.resource === resource);
    const anyParent = this.fault === 'child-of-any-parent';
    const found = among.find((one) => one.id === id && (anyParent || one.parent === parent));
    if (found !== undefined) return found;
    if (this.fault === 'read-after-remove-crashes' && this.removed.has(id ?? '')) throw new Error('crash');
    if (this.fault === 'unknown-shows-another' && among[0] !== undefined) return among[0];
    throw new Refused(404);
  }

  private bodyOf(call: Call, resource: Resource, patch: boolean): Item {
    const type = (call.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
    const wanted = patch ? 'application/merge-patch+json' : 'application/json';
    if (type !== wanted) throw new Refused(415);
    const body = this.parsed(call.body);
    this.crashOn(body);
    if (!bodyFits(body, { resource, patch, fault: this.fault })) throw new Refused(this.api.refusal);
    return body;
  }

  private parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      if (this.fault === 'malformed-crashes') throw new Error('crash');
      throw new Refused(400);
    }
  }

  private crashOn(body: unknown): void {
    const values = Object.values(Object(body));
    if (this.fault === 'null-crashes' && values.includes(null)) throw new Error('crash');
    if (this.fault === 'quote-crashes' && values.some((one) => typeof one === 'string' && one.includes("'"))) {
      throw new Error('crash');
    }
  }

  private newId(kind: Resource['identifiers']): string {
    this.count += 1;
    const made = { uuid: randomUUID(), integer: String(this.count), text: `n${this.count.toString(36)}x` };
    return made[kind];
  }

  private create(call: Call, { resource, parent }: Place): Answer {
    this.checkParent(parent);
    const rules = { resource, patch: false, fault: this.fault };
    const body = this.bodyOf(call, resource, false);
    const value = { ...defaultsOf(rules), ...ownValues(resource), ...keptOf(body, rules) };
    const item = { id: this.newId(resource.identifiers), parent, resource, first: value, value };
    this.items.push(item);
    if (this.fault === 'created-twice') this.items.push({ ...item, id: this.newId(resource.identifiers) });
    const id = this.fault === 'location-dangling' ? 'nowhere' : encodeURIComponent(item.id);
    const status = this.fault === 'wrong-success-status' ? 202 : resource.created;
    return {
      status,
      body: this.fault === 'create-answers-nothing' ? {} : this.shown(item),
      headers: resource.location ? { location: `${call.url.pathname}/${id}` } : {},
    };
  }

  private shown({ id, resource, value }: Kept): Item {
    const { identifier, identifiers, properties } = resource;
    const hidden = new Set(
      properties
        .filter(({ access }) => access === 'sent' && this.fault !== 'write-only-returned')
        .map(({ name }) => name),
    );
    if (this.fault === 'answer-lacks-required') hidden.add(properties[0]?.name ?? '');
    const own = Object.fromEntries(Object.entries(value).filter(([name]) => !hidden.has(name)));
    return { [identifier]: identifiers === 'integer' ? Number(id) : id, ...own };
  }

  private read({ headers }: Call, place: Place): Answer {
    const item = this.find(place);
    const version = this.versioned(item);
    const known = headers['if-none-match'];
    const isOld = this.fault === 'old-version-current' && this.issued.has(String(known));
    if (version.etag !== undefined) this.issued.add(version.etag);
    if (version.etag !== undefined && (known === version.etag || isOld)) return { status: 304, headers: version };
    return { status: 200, body: this.shown(item), headers: version };
  }

  private versioned(item: Kept): Record<string, string> {
    if (!item.resource.versions) return {};
    const state = this.fault === 'etag-constant' ? item.id : JSON.stringify(item.value);
    return { etag: `"${createHash('sha256').update(state).digest('hex').slice(0, 16)}"` };
  }

  private change(call: Call, place: Place, patch: boolean): Answer {
    const { resource } = place;
    const item = this.find(place);
    const wanted = call.headers['if-match'];
    const isOther = resource.versions && wanted !== undefined && wanted !== '*' && wanted !== this.versioned(item).etag;
    if (isOther && this.fault !== 'if-match-ignored') throw new Refused(412);
    const rules = { resource, patch, fault: this.fault };
    const sent = this.bodyOf(call, resource, patch);
    const value = this.changed(item, patch ? this.patched(item, sent) : keptOf(sent, rules), patch);
    if (this.fault !== 'update-lost') item.value = value;
    return { status: 200, body: this.shown({ ...item, value }), headers: this.versioned(item) };
  }

  /** What a merge patch sets: of objects, all that they hold then. */
  private patched(item: Kept, sent: Item): Item {
    const { resource } = item;
    const whole = resource.properties.flatMap(({ name }) => {
      return sent[name] === undefined ? [] : [[name, merged(item.value[name], sent[name])] as const];
    });
    return keptOf(Object.fromEntries(whole), { resource, patch: true, fault: this.fault });
  }

  private changed({ resource, value: old }: Kept, kept: Item, patch: boolean): Item {
    const rules = { resource, patch, fault: this.fault };
    const merges = patch ? this.fault !== 'patch-replaces' : this.fault === 'put-merges';
    const mixed = { ...(merges ? old : {}), ...(this.fault === 'defaults-again' ? defaultsOf(rules) : {}), ...kept };
    const removed = patch ? resource.properties.filter((one) => !one.nullable && kept[one.name] === null) : [];
    const rest = Object.fromEntries(
      Object.entries(mixed).filter(([name]) => !removed.some((one) => one.name === name)),
    );
    return { ...defaultsOf(rules), ...rest, ...(this.fault === 'read-only-overwritten' ? {} : ownValues(resource)) };
  }

  private remove(place: Place): Answer {
    const item = this.find(place);
    const gone = new Set([item.id]);
    if (this.fault === 'remove-takes-another') {
      const other = this.items.find((one) => one.resource === item.resource && one.id !== item.id);
      if (other !== undefined) gone.add(other.id);
    }
    const first = this.items.find((one) => one.resource === item.resource && one.parent === item.parent);
    if (this.fault === 'remove-takes-first' && first !== undefined) gone.clear();
    if (this.fault === 'remove-takes-first' && first !== undefined) gone.add(first.id);
    if (this.fault !== 'remove-keeps') this.drop(item.resource, gone);
    return place.resource.removed === 204 ? { status: 204 } : { status: 200, body: this.shown(item) };
  }

  /** Removes items, and what lies under them. */
  private drop(resource: Resource, gone: ReadonlySet<string>): void {
    for (const id of gone) this.removed.add(id);
    const left = this.items.filter((one) => {
      const own = one.resource === resource && gone.has(one.id);
      return !own && !(one.parent !== undefined && one.resource !== resource && gone.has(one.parent));
    });
    this.items.splice(0, this.items.length, ...left);
  }

  private list({ url: { searchParams: query } }: Call, { resource, parent }: Place): Answer {
    this.checkParent(parent);
    const all = this.items.filter((one) => one.resource === resource && one.parent === parent);
    const { start, size } = this.page(query, resource);
    const matching = this.ordered(this.filtered(all, query, resource), query, resource);
    const listed = this.fault === 'list-omits-newest' ? matching.slice(0, -1) : matching;
    const page = listed.slice(start, start + size).map((one) => this.asListed(one));
    const shown = page.map((one) => this.shown(one)).map((one) => this.listed(one, resource));
    const total = this.fault === 'total-wrong' ? shown.length + 3 : listed.length;
    const body = wrap[resource.wrapping](shown, total, resource.name);
    const more = pagingOf(resource) === 'cursor' && start + size < listed.length;
    return { status: 200, body: more ? { ...Object(body), nextCursor: this.cursorAt(start + size, start) } : body };
  }

  private asListed(item: Kept): Kept {
    return this.fault === 'list-stale' ? { ...item, value: item.first } : item;
  }

  private ordered(items: readonly Kept[], query: URLSearchParams, resource: Resource): readonly Kept[] {
    const order = query.get('sort');
    const orders = ordersOf(resource);
    if (order === null || orders.length === 0) return items;
    if (!orders.includes(order)) throw new Refused(this.api.refusal);
    const isForgotten = this.fault === 'order-forgotten' && isLater(query);
    if (this.fault === 'order-ignored' || isForgotten) return items;
    const way = order.startsWith('-') ? -1 : 1;
    const keyOf = ({ value }: Kept): string => String(value[order.replace('-', '')]);
    return [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -way : keyOf(one) > keyOf(other) ? way : 0));
  }

  private listed(item: Item, { properties }: Resource): Item {
    return this.fault === 'list-of-wrong-type' ? { ...item, [properties[0]?.name ?? '']: 5 } : item;
  }

  private filtered(items: readonly Kept[], query: URLSearchParams, resource: Resource): readonly Kept[] {
    return filtersOf(resource).reduce((left, { name, kind }) => {
      const wanted = query.get(name);
      if (wanted === null) return left;
      const allowed = kind === 'boolean' ? ['true', 'false'] : ['draft', 'open', 'closed'];
      if (!allowed.includes(wanted)) throw new Refused(this.api.refusal);
      const isForgotten = this.fault === 'filter-forgotten' && isLater(query);
      if (this.fault === 'filter-ignored' || isForgotten) return left;
      const passing = left.filter(({ value }) => String(value[name]) === wanted);
      return this.fault === 'filter-drops-first' ? passing.slice(1) : passing;
    }, items);
  }

  private number(
    query: URLSearchParams,
    name: string,
    [least, most, preset]: readonly [number, number, number],
  ): number {
    const text = query.get(name);
    if (text === null) return preset;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) throw new Refused(this.api.refusal);
    return value;
  }

  private page(query: URLSearchParams, resource: Resource): { start: number; size: number } {
    const paging = pagingOf(resource);
    if (paging === 'none') return { start: 0, size: Infinity };
    const asked = this.number(query, resource.sizeName, [1, 100, 20]);
    const size = this.fault === 'page-size-ignored' ? 1000 : asked;
    const starts = {
      offset: () => this.number(query, 'offset', [0, Infinity, 0]) * (this.fault === 'offset-counts-pages' ? asked : 1),
      page: () => (this.number(query, 'page', [1, Infinity, 1]) - 1) * asked,
      cursor: () => this.startOf(query.get('cursor')),
    };
    const start = starts[paging]();
    return { start: this.fault === 'next-page-repeats' ? 0 : start, size };
  }

  private cursorAt(next: number, start: number): string {
    return Buffer.from(`at ${this.fault === 'cursor-loops' ? start : next}`).toString('base64url');
  }

  private startOf(cursor: string | null): number {
    if (cursor === null) return 0;
    const match = /^at (\d+)$/.exec(Buffer.from(cursor, 'base64url').toString());
    if (match === null) throw new Refused(this.api.refusal);
    return Number(match[1]);
  }
}

/** True where another page than the first is asked for. */
function isLater(query: URLSearchParams): boolean {
  return query.has('cursor') || Number(query.get('offset') ?? 0) > 0 || Number(query.get('page') ?? 1) > 1;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refused(400);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Starts a server of an API on 127.0.0.1, and gives its base URL. */
export async function startRandomServer(api: ApiModel, fault?: RandomFault) {
  const server = new RandomServer(api, fault);
  const refusal = api.problem ? 'application/problem+json' : 'application/json';
  const send = (response: ServerResponse, answer: Answer, type: string, hasBody: boolean): void => {
    const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
    const content = body === '' ? {} : { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) };
    response.writeHead(answer.status, { ...answer.headers, ...content }).end(hasBody ? body : undefined);
  };
  const refuse = (error: unknown): Answer => {
    const { status, headers } = error instanceof Refused ? error : { status: 500, headers: {} };
    const body = fault === 'refusal-without-content' ? {} : { title: `Refused ${status}`, status };
    return { status, body, headers };
  };
  const type = fault === 'wrong-media-type' ? 'text/plain' : 'application/json';
  const listener = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const hasBody = method !== 'HEAD';
    textOf(request)
      .then((body) => server.answer({ method, url: new URL(url, 'http://127.0.0.1'), headers, body }))
      .then((answer) => send(response, answer, type, hasBody))
      .catch((error) => send(response, refuse(error), refusal, hasBody));
  });
  await new Promise<void>((done) => {
    listener.listen(0, '127.0.0.1', done);
  });
  const { port } = listener.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      listener.close(() => done());
      listener.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${api.basePath}`, close };
}
