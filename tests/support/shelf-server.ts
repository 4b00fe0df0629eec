import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { asObject, isObject, type Json, type JsonObject } from '../../src/model/json.js';
import { shelfDocument } from './shelf-definition.js';
import { ofSchema } from './shelf-schemas.js';

/** What is right and what is wrong with a library: the ids of the deviations that are on. */
export type Deviates = (id: string) => boolean;

/** The keys of the two tenants. */
export const tenants = { first: 'library-key-one', second: 'library-key-two' };

interface Kept {
  readonly tenant: string;
  readonly owner?: string;
  readonly idempotency?: string;
  readonly first?: JsonObject;
  /** Where a careless library puts it as well. */
  readonly alsoOn?: readonly string[];
  value: JsonObject;
}

interface Asked {
  readonly method: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly tenant: string;
}

interface Answered {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

const refusal = (status: number): Answered => ({ status, body: { title: 'no' } });
const notAllowed = (allow: string): Answered => ({ ...refusal(405), headers: { allow } });
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A library that keeps its definition, but for the deviations that are on. It shares no code with the checker. */
export function shelfServer(deviates: Deviates): RequestListener {
  const library = new Library(deviates);
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://library.test');
    void textOf(request).then((text) => {
      const answered = library.answer({
        method: request.method ?? 'GET',
        path: url.pathname.split('/').filter((word) => word !== ''),
        query: url.searchParams,
        headers: request.headers,
        text,
        tenant: String(request.headers['x-library-key']),
      });
      send(request, response, written(deviates, request, answered));
    });
  };
}

interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string | Buffer;
}

/** An answer as it goes over the wire: packed where that is asked for. */
function written(deviates: Deviates, request: IncomingMessage, { status, body, headers = {} }: Answered): Written {
  if (body === undefined) return { status, headers, content: '' };
  const content = JSON.stringify(body).replace(/"#(\d+)"/g, '$1');
  const all = { 'content-type': 'application/json', ...headers };
  const packed = request.headers['accept-encoding'] === 'gzip' ? packedBy(deviates, content) : undefined;
  return packed === undefined
    ? { status, headers: all, content }
    : { status, headers: { ...all, 'content-encoding': 'gzip' }, content: packed };
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, headers, content }: Written): void {
  response.writeHead(status, headers).end(method === 'HEAD' ? '' : content);
}

/** What is sent of a text to whoever takes it packed. */
function packedBy(deviates: Deviates, content: string): Buffer | undefined {
  if (deviates('packed-badly')) return Buffer.from(content);
  return deviates('packed') ? gzipSync(content) : undefined;
}

interface Window {
  readonly start: number;
  readonly size: number;
}

type Kind = 'Shelf' | 'Book' | 'Reader';
type Action = 'close' | 'preview';
const isAction = (word: string | undefined): word is Action => word === 'close' || word === 'preview';

const kinds: Readonly<Record<string, Kind>> = { shelves: 'Shelf', books: 'Book', readers: 'Reader' };

class Library {
  private readonly items: Record<Kind, Map<string, Kept>> = { Shelf: new Map(), Book: new Map(), Reader: new Map() };

  /** The entity tags that were answered. */
  private readonly issued = new Set<string>();

  constructor(private readonly deviates: Deviates) {}

  answer(asked: Asked): Answered {
    const { tenant, path, headers } = asked;
    const known = Object.values(tenants).some((key) => this.isKey(key, tenant));
    if (!known) return refusal(401);
    if (this.deviates('any-accept-refused') && headers.accept === '*/*') return refusal(406);
    if (path[0] === 'shelves' && isAction(path[2])) return this.act(asked, path[2]);
    const kind = kinds[path[path.length > 2 ? 2 : 0] ?? ''];
    if (kind === undefined || path.length > 4 || !this.isOwnerThere(asked)) return refusal(404);
    return path.length % 2 === 1 ? this.collection(asked, kind) : this.single(asked, kind);
  }

  /** Closes a shelf that is open, or shows what it would be when closed. */
  private act(asked: Asked, action: Action): Answered {
    const id = asked.path[1] ?? '';
    const found =
      asked.path.length === 3 ? this.find({ ...asked, path: asked.path.slice(0, 2) }, 'Shelf', id) : undefined;
    if (asked.method !== 'POST') return asked.path.length === 3 ? notAllowed('POST') : refusal(404);
    if (found === undefined) return refusal(uuid.test(id) ? 404 : 400);
    const isClosed = found.value.kind === 'closed';
    if (action === 'close' && isClosed) return refusal(409);
    const value = { ...found.value, kind: 'closed' };
    if (action === 'close' && !this.deviates('closing-forgotten')) found.value = value;
    return { status: 200, body: value };
  }

  private isOwnerThere({ path, tenant }: Asked): boolean {
    if (path.length < 3) return true;
    const owner = this.items.Shelf.get(path[1] ?? '');
    return owner === undefined ? this.deviates('books-outlive-shelves') : owner.tenant === tenant;
  }

  private isKey(key: string, given: string): boolean {
    const isAlike = this.deviates('other-case-let-in') && given.toLowerCase() === key;
    return given === key || isAlike || (this.deviates('longer-key-let-in') && given.startsWith(key));
  }

  private collection(asked: Asked, kind: Kind): Answered {
    if (asked.method === 'GET') return this.list(asked, kind);
    return asked.method === 'POST' ? this.create(asked, kind) : notAllowed('GET, POST');
  }

  private single(asked: Asked, kind: Kind): Answered {
    const id = asked.path.at(-1) ?? '';
    const found = this.find(asked, kind, id);
    if (found === undefined) return refusal(uuid.test(id) ? 404 : 400);
    if (asked.method === 'GET') return this.answered(asked, kind, found);
    if (asked.method === 'DELETE') return this.remove(kind, id);
    if (asked.method === 'PUT') return this.replace(asked, kind, found);
    return asked.method === 'PATCH' && kind === 'Shelf'
      ? this.patch(asked, found)
      : notAllowed('GET, PUT, PATCH, DELETE');
  }

  private answered({ headers }: Asked, kind: Kind, found: Kept): Answered {
    const versioned = this.versioned(kind, found);
    const asked = headers['if-none-match'];
    const isIssued = this.deviates('old-versions-current') && this.issued.has(String(asked));
    const isAny = (this.deviates('any-version-current') && asked !== undefined) || isIssued;
    if (versioned.etag !== undefined) this.issued.add(versioned.etag);
    const isKnown = versioned.etag !== undefined && (this.isNamed(versioned.etag, asked) || isAny);
    return isKnown
      ? { status: 304, headers: this.deviates('unchanged-without-etag') ? {} : versioned }
      : { status: 200, body: this.shown(kind, found), headers: versioned };
  }

  /** True where an ETag is among those of a condition, which compares weak ones too. */
  private isNamed(etag: string, asked: string | undefined): boolean {
    const named = this.deviates('whole-header-compared') ? [asked] : asked?.split(',').map((one) => one.trim());
    return named?.some((one) => one === '*' || one?.replace(/^W\//, '') === etag) === true;
  }

  private find({ tenant, path }: Asked, kind: Kind, id: string): Kept | undefined {
    const near = (key: string): boolean => this.deviates('near-identifier-taken') && key.slice(0, 8) === id.slice(0, 8);
    const all = [...this.items[kind]].filter(([key]) => key === id || near(key)).map(([, item]) => item);
    const isOwn = (item: Kept): boolean =>
      kind !== 'Book' || item.owner === path[1] || this.deviates('book-found-on-other-shelf');
    return all.find((item) => (item.tenant === tenant || this.deviates('other-tenant-let-in')) && isOwn(item));
  }

  private read(asked: Asked, schema: string, type = 'application/json'): JsonObject | Answered {
    const given = (asked.headers['content-type'] ?? '').trim();
    const essence = this.deviates('charset-refused') ? given : (given.split(';')[0] ?? '');
    if (essence !== type && !this.deviates('any-label-taken')) return refusal(415);
    if (this.deviates('nul-fails') && asked.text.includes('\\u0000')) return refusal(500);
    try {
      return this.taken(JSON.parse(asked.text) as Json, asked.text, schema);
    } catch {
      return refusal(400);
    }
  }

  /** What is taken of a body, with all digits of a large number. */
  private taken(body: Json, text: string, schema: string): JsonObject | Answered {
    const value = this.deviates('list-for-object') && Array.isArray(body) ? (body[0] ?? null) : body;
    if (!isObject(value) || !ofSchema(schema, value, this.deviates)) return refusal(400);
    const digits = /"barcode":\s*(\d{16,})/.exec(text)?.[1];
    return digits === undefined || this.deviates('digits-lost') ? value : { ...value, barcode: `#${digits}` };
  }

  private create(asked: Asked, kind: Kind): Answered {
    const sent = this.read(asked, kind);
    if (isAnswered(sent)) return sent;
    const { tenant } = asked;
    const key = asked.headers['idempotency-key'];
    if (typeof key === 'string' && !uuid.test(key)) return refusal(400);
    const idempotency = typeof key === 'string' && kind === 'Shelf' ? this.keyOf(tenant, key) : undefined;
    const before = this.madeBefore(kind, idempotency, sent);
    if (before !== undefined && !this.deviates('key-ignored')) return this.created(asked, kind, before);
    const id = randomUUID();
    const value = { ...this.kept(kind, sent), ...assigned(kind), id };
    const taken =
      this.deviates('rank-taken') && kind === 'Reader' && sent.rank !== undefined ? { rank: sent.rank } : {};
    const item: Kept = {
      tenant,
      ...this.ownerOf(asked),
      ...(idempotency === undefined ? {} : { idempotency }),
      first: ofShelf(sent),
      value: { ...value, ...taken },
    };
    this.items[kind].set(id, item);
    this.copy(kind, item);
    return this.created(asked, kind, item);
  }

  private ownerOf({ path }: Asked): Pick<Kept, 'owner' | 'alsoOn'> {
    if (path.length <= 2) return {};
    const alsoOn = this.deviates('books-on-all-shelves') ? [...this.items.Shelf.keys()] : [];
    return { owner: path[1] ?? '', alsoOn };
  }

  /** The item that a request with the same key has made. */
  private madeBefore(kind: Kind, key: string | undefined, sent: JsonObject): Kept | undefined {
    const isMeant = ({ first }: Kept): boolean => !this.deviates('key-with-body') || first?.label === sent.label;
    const all = [...this.items[kind].values()];
    const found = all.find((item) => key !== undefined && item.idempotency === key && isMeant(item));
    if (found !== undefined && this.deviates('key-changes-first'))
      found.value = { ...found.value, ...this.kept(kind, sent) };
    return found;
  }

  private keyOf(tenant: string, key: string): string {
    return this.deviates('keys-shared') ? key : `${tenant} ${key}`;
  }

  /** What a library adds beside an item that forgets that it has added it. */
  private copy(kind: Kind, item: Kept): void {
    if (!this.deviates('created-twice')) return;
    const id = randomUUID();
    this.items[kind].set(id, { ...item, value: { ...item.value, id } });
  }

  private created({ path }: Asked, kind: Kind, item: Kept): Answered {
    const place = this.deviates('location-leads-nowhere') ? 'old' : path.join('/');
    return { status: 201, body: this.shown(kind, item), headers: { location: `/${place}/${String(item.value.id)}` } };
  }

  /** What is kept of what is sent, with defaults. */
  private kept(kind: Kind, sent: JsonObject): JsonObject {
    const own = Object.fromEntries(Object.entries(sent).filter(([name]) => documentedNames(kind).includes(name)));
    const { rank: _, id: __, createdAt: ___, ...rest } = own;
    return kind === 'Shelf'
      ? this.spoiled({ boards: this.deviates('other-default') ? 3 : 4, kind: 'open', lit: true, ...rest })
      : rest;
  }

  /** What a careless library keeps of a shelf. */
  private spoiled(shelf: JsonObject): JsonObject {
    const spoilers: Readonly<Record<string, JsonObject>> = {
      'false-lost': { lit: true },
      'text-cut': { label: String(shelf.label).slice(0, 40) },
      'one-subject-kept': Array.isArray(shelf.subjects) ? { subjects: shelf.subjects.slice(0, 1) } : {},
      'plus-is-blank': { label: String(shelf.label).replaceAll('+', ' ') },
      'decimals-rounded': { width: Math.round(Number(shelf.width)) },
    };
    const changed = Object.entries(spoilers).filter(([id]) => this.deviates(id));
    const { place, codes, ...plain } = changed.reduce((made, [, change]) => ({ ...made, ...change }), shelf);
    const rest = codes === undefined || this.deviates('codes-dropped') ? plain : { ...plain, codes };
    return place === undefined || this.deviates('place-dropped') ? rest : { ...rest, place };
  }

  private replace(asked: Asked, kind: Kind, found: Kept): Answered {
    const isRefused = kind === 'Shelf' && this.isForOther(asked, this.versioned(kind, found).etag);
    if (isRefused && !this.deviates('done-all-the-same')) return refusal(412);
    const sent = this.read(asked, kind);
    if (isAnswered(sent)) return sent;
    const answered = this.replaced(kind, found, sent);
    return isRefused ? refusal(412) : answered;
  }

  /** True for a request that is meant for another version of the item. */
  private isForOther({ headers: { 'if-match': wanted } }: Asked, etag: string | undefined): boolean {
    if (wanted === undefined || wanted === '*' || this.deviates('if-match-overlooked')) return false;
    const isIssued = this.deviates('once-issued-is-current') && this.issued.has(wanted);
    return (wanted !== etag && !isIssued) || this.deviates('no-version-matches');
  }

  private replaced(kind: Kind, found: Kept, sent: JsonObject): Answered {
    const before = this.versioned(kind, found);
    const old = this.shown(kind, found);
    if (this.deviates('books-dropped-by-change') && kind === 'Shelf') this.dropBooks(String(found.value.id));
    const { id = '', createdAt, rank } = found.value;
    const own = { id, ...(createdAt === undefined ? {} : { createdAt }), ...(rank === undefined ? {} : { rank }) };
    const rest = this.deviates('put-keeps-what-is-left-out') ? found.value : {};
    const mixed = this.deviates('places-mixed') ? mixedPlace(found.value.place, sent.place) : {};
    const renewed = this.deviates('created-again') && kind === 'Shelf' ? assigned(kind) : {};
    found.value = { ...rest, ...this.kept(kind, sent), ...mixed, ...own, ...renewed };
    const body = this.deviates('old-answered') ? old : this.shown(kind, found);
    return { status: 200, body, headers: this.deviates('old-etag-answered') ? before : this.versioned(kind, found) };
  }

  private dropBooks(shelf: string): void {
    for (const [id, { owner }] of this.items.Book) if (owner === shelf) this.items.Book.delete(id);
  }

  private patch(asked: Asked, found: Kept): Answered {
    const sent = this.read(asked, 'ShelfChange', 'application/merge-patch+json');
    if (isAnswered(sent)) return sent;
    const isEmpty = Object.keys(sent).length === 0;
    if (isEmpty && this.deviates('no-change-fails')) return refusal(500);
    if (isEmpty && this.deviates('empty-change-refused')) return refusal(400);
    const merged = { ...found.value };
    if (this.deviates('defaults-again')) Object.assign(merged, { kind: 'open', lit: true });
    for (const [name, value] of Object.entries(sent).filter((one) => !this.isOverlooked(one))) {
      if (value !== null) merged[name] = mergedWith(merged[name], value);
      else if (!this.deviates('null-patches-nothing')) delete merged[name];
    }
    found.value = merged;
    return { status: 200, body: this.shown('Shelf', found), headers: this.versioned('Shelf', found) };
  }

  private isOverlooked([name, value]: [string, Json]): boolean {
    if (name === 'codes' && this.deviates('codes-not-patched')) return true;
    return this.deviates('false-patches-nothing') && value !== null && !value;
  }

  private remove(kind: Kind, id: string): Answered {
    const found = this.items[kind].get(id);
    if (this.deviates('removed-still-listed') && found !== undefined) this.items[kind].set(`${id} removed`, found);
    this.items[kind].delete(id);
    this.removeBeside(kind, found);
    const [oldest] = this.items[kind].keys();
    if (this.deviates('oldest-removed-too') && oldest !== undefined) this.items[kind].delete(oldest);
    return { status: 204 };
  }

  /** What a careless library removes in place of an item, or beside it. */
  private removeBeside(kind: Kind, found: Kept | undefined): void {
    if (found === undefined) return;
    const others = [...this.items[kind]].filter(
      ([, { owner, tenant }]) => owner === found.owner && tenant === found.tenant,
    );
    const [first] = others;
    const isOther = this.deviates('first-book-removed') && kind === 'Book' && first !== undefined;
    if (isOther) this.items[kind].delete(first[0]);
    if (this.deviates('shelf-emptied') && kind === 'Book') for (const [id] of others) this.items[kind].delete(id);
    if (!this.deviates('namesakes-removed') || kind !== 'Shelf') return;
    for (const [id, { value }] of others) if (value.label === found.value.label) this.items[kind].delete(id);
  }

  private versioned(kind: Kind, { value }: Kept): Record<string, string> {
    if (kind !== 'Shelf') return {};
    const state = this.deviates('etag-of-id') ? value.id : value;
    return {
      etag: `"${createHash('sha256')
        .update(JSON.stringify(state ?? null))
        .digest('hex')
        .slice(0, 20)}"`,
    };
  }

  private shown(kind: Kind, { value }: Kept): JsonObject {
    const { pin, ...rest } = value;
    if (kind !== 'Reader') return value;
    if (this.deviates('pin-masked')) return { ...rest, pin: '******' };
    return this.deviates('pin-shown') && pin !== undefined ? { ...rest, pin } : rest;
  }

  private list(asked: Asked, kind: Kind): Answered {
    const own = [...this.items[kind].values()].filter((item) => this.isListed(asked, kind, item));
    if (kind === 'Book') return { status: 200, body: own.map((item) => this.shown(kind, item)) };
    const { query } = asked;
    const isQuoted = query.get('q')?.includes("'") === true;
    if (this.deviates('quotes-fail') && isQuoted) return refusal(500);
    const window = this.counted(query, this.window(query, kind));
    if (window === 'failed') return refusal(500);
    if (window === undefined || !this.isQuery(asked, kind)) return refusal(400);
    const passing = own.map((item) => this.listed(kind, item)).filter((item) => this.passes(query, item));
    const isDropped = this.deviates('first-match-dropped') && query.has('kind');
    const page = this.page(kind, this.ordered(isDropped ? passing.slice(1) : passing, query), window);
    const counted = this.deviates('total-ignores-filter') ? own.length : undefined;
    return kind === 'Reader' ? this.linked(page, { query, window, counted }) : page;
  }

  /** A page of readers names the next one in its header Link. */
  private linked(
    { status, body }: Answered,
    {
      query,
      window: { start, size },
      counted,
    }: { query: URLSearchParams; window: Window; counted: number | undefined },
  ): Answered {
    if (!isObject(body) || typeof body.total !== 'number') return { status, ...(body === undefined ? {} : { body }) };
    const isLast = start + size >= body.total;
    const isCircle = this.deviates('links-in-a-circle') && start > 0;
    const shown = { status, body: { ...body, total: counted ?? body.total } };
    if (isLast && !isCircle) return shown;
    const next = new URLSearchParams(this.deviates('link-forgets-filter') ? {} : query);
    next.set('limit', String(size));
    next.set('offset', isLast ? '0' : String(start + size));
    return { ...shown, headers: { link: `</readers?${next.toString()}>; rel="next"` } };
  }

  /** An item as a list shows it. */
  private listed(kind: Kind, item: Kept): JsonObject {
    const shown = this.shown(kind, item);
    if (this.deviates('listed-as-it-was') && kind === 'Shelf') return { ...shown, ...item.first };
    return this.deviates('listed-otherwise') && kind === 'Shelf' ? { ...shown, width: Number(shown.width) + 1 } : shown;
  }

  /** The window of a library that counts pages where it should count items. */
  private counted(query: URLSearchParams, window: Window | 'failed' | undefined): Window | 'failed' | undefined {
    const isWrong = this.deviates('pages-left-out') && query.has('offset') && typeof window === 'object';
    return isWrong ? { ...window, start: window.start * window.size } : window;
  }

  private window(query: URLSearchParams, kind: Kind): Window | 'failed' | undefined {
    const number = (name: string, otherwise: number): number => Number(query.get(name) ?? otherwise);
    const standard = kind === 'Shelf' ? 5 : 10;
    const size = number('limit', this.deviates('default-size-ignored') ? 1000 : standard);
    const mark = query.get('cursor');
    const start = mark === null ? number('offset', 0) : Number(/^m(\d+)$/.exec(mark)?.[1] ?? Number.NaN);
    if (this.failsAt(start)) return 'failed';
    const isWhole = [size, start].every((one) => Number.isInteger(one) && one >= 0) && size > 0;
    return isWhole ? { size, start: mark !== null && this.deviates('mark-ignored') ? 0 : start } : undefined;
  }

  private failsAt(start: number): boolean {
    return (
      (this.deviates('unknown-mark-fails') && Number.isNaN(start)) ||
      (this.deviates('far-page-fails') && start > 100_000)
    );
  }

  private page(kind: Kind, found: JsonObject[], { start, size }: Window): Answered {
    const page = found.slice(start, start + size);
    const total = this.deviates('total-of-page') ? page.length : found.length;
    if (kind !== 'Shelf') return { status: 200, body: { readers: page, total } };
    const isLast = start + size >= found.length;
    const end = this.deviates('marks-in-a-circle') && start > 0 ? 'm0' : null;
    return { status: 200, body: { shelves: page, total, next: isLast ? end : `m${start + size}` } };
  }

  private isListed({ tenant, path }: Asked, kind: Kind, item: Kept): boolean {
    const isOwn = item.tenant === tenant || this.deviates('other-tenant-listed');
    return (
      isOwn &&
      (kind !== 'Book' ||
        item.owner === path[1] ||
        item.alsoOn?.includes(path[1] ?? '') === true ||
        this.deviates('all-books-listed'))
    );
  }

  private isQuery({ query }: Asked, kind: Kind): boolean {
    const isAmong = (name: string, values: readonly string[]): boolean =>
      query.get(name) === null || values.includes(query.get(name) ?? '');
    const most = kind === 'Shelf' ? 20 : 50;
    const text = query.get('q');
    return (
      Number(query.get('limit') ?? 1) <= most &&
      isAmong('kind', ['open', 'closed', 'moving']) &&
      isAmong('rank', ['guest', 'keeper']) &&
      isAmong('sort', ['createdAt', '-createdAt', 'label', '-label']) &&
      (text === null || (text !== '' && text.length <= 40))
    );
  }

  private passes(query: URLSearchParams, item: JsonObject): boolean {
    const kind = query.get('kind');
    const isForgotten = this.deviates('filter-forgotten') && query.has('cursor');
    const isLoose = (this.deviates('open-passes-filters') && item.kind === 'open') || isForgotten;
    const text = query.get('q')?.toLowerCase();
    const isFound = text === undefined || this.finds(String(item.label).toLowerCase(), text);
    const rank = query.get('rank');
    const isBoth = kind !== null && text !== undefined;
    if (isBoth && this.deviates('search-or-filter')) return item.kind === kind;
    if (isBoth && this.deviates('search-before-filter')) return isFound;
    return (kind === null || item.kind === kind || isLoose) && isFound && (rank === null || item.rank === rank);
  }

  private finds(label: string, text: string): boolean {
    if (this.deviates('search-finds-nothing')) return false;
    if (this.deviates('search-from-the-beginning')) return label.startsWith(text);
    return this.deviates('search-overlooked') || label.includes(text);
  }

  private ordered(items: JsonObject[], query: URLSearchParams): JsonObject[] {
    const isForgotten = this.deviates('order-forgotten') && query.has('cursor');
    const usual = this.deviates('label-by-default') ? 'label' : 'createdAt';
    const sort = isForgotten ? 'label' : (query.get('sort') ?? usual);
    const name = sort.replace(/^-/, '');
    const way = sort.startsWith('-') && !this.deviates('never-downwards') ? -1 : 1;
    const caseless = this.deviates('sorted-without-case');
    const key = (item: JsonObject): string => (caseless ? String(item[name]).toLowerCase() : String(item[name]));
    return [...items].sort((a, b) => way * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  }
}

/** What a merge patch makes of a value. */
function mergedWith(before: Json | undefined, value: Json): Json {
  return isObject(value) ? { ...asObject(before), ...value } : value;
}

/** A place as a careless library changes it: what is left out stays. */
function mixedPlace(before: Json | undefined, sent: Json | undefined): JsonObject {
  return isObject(before) && isObject(sent) ? { place: { ...before, ...sent } } : {};
}

function isAnswered(value: JsonObject | Answered): value is Answered {
  return typeof value.status === 'number';
}

function assigned(kind: Kind): JsonObject {
  if (kind === 'Shelf') return { createdAt: new Date().toISOString() };
  return kind === 'Reader' ? { rank: 'guest' } : {};
}

function documentedNames(kind: Kind): string[] {
  const { components } = shelfDocument;
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  const schema = schemas[kind];
  return isObject(schema) && isObject(schema.properties) ? Object.keys(schema.properties) : [];
}

/** What a list that is never renewed shows of a shelf. */
function ofShelf({ label = null, width = null }: JsonObject): JsonObject {
  return { label, width };
}
