import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RandomFault } from './faults.js';
import { listItems } from './listing.js';
import { listParameters } from './lists.js';
import { type ApiModel, collectionPath, headerName, type Resource } from './model.js';
import { type Answer, type Call, type Place, Refused, Store } from './store.js';
import { isUuid } from './values.js';
import { changeItem, createItem, endItem, removeItem, setSettings } from './writing.js';

export const secret = 'let-me-in';
const basic = `Basic ${Buffer.from(`tester:${secret}`).toString('base64')}`;
const hasKey = ({ headers }: Call): boolean => headers['x-key'] === secret;
const hasToken = ({ headers }: Call): boolean => headers.authorization === `Bearer ${secret}`;
const letsIn: Readonly<Record<ApiModel['security'], (call: Call) => boolean>> = {
  none: () => true,
  apiKey: hasKey,
  apiKeyInQuery: ({ url }) => url.searchParams.get('key') === secret,
  bearer: hasToken,
  basic: ({ headers }) => headers.authorization === basic,
  either: (call) => hasKey(call) || hasToken(call),
  both: (call) => hasKey(call) && hasToken(call),
};

type Run = (call: Call, place: Place) => Answer;

/** Answers the requests for the items of a store. */
class RandomServer {
  private readonly store: Store;
  /** The entity tags that were answered. */
  private readonly issued = new Set<string>();

  constructor(
    private readonly api: ApiModel,
    private readonly fault: RandomFault | undefined,
  ) {
    this.store = new Store(api, fault);
  }

  answer(call: Call): Answer {
    const place = this.placeOf(call.url.pathname);
    const method = call.method === 'HEAD' ? 'GET' : call.method;
    const methods = this.methodsOf(place);
    const allow = [...methods.keys(), ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    if (method === 'OPTIONS') return { status: 204, headers: { allow } };
    this.checkCredential(call, method === 'GET' && place.part === undefined);
    const run = methods.get(method);
    if (run === undefined) throw new Refused(405, { allow });
    this.checkHeader(call);
    this.checkQuery(call, place, method);
    return run(call, place);
  }

  private checkCredential(call: Call, isRead: boolean): void {
    const { security, openReads } = this.api;
    const isOpen = (openReads && isRead) || this.fault === 'credential-unchecked';
    const isHalf = this.fault === 'second-credential-unchecked' && hasKey(call);
    if (isOpen || isHalf || letsIn[security](call)) return;
    throw new Refused(401, { 'www-authenticate': security === 'basic' ? 'Basic realm="a"' : 'Bearer' });
  }

  private checkHeader({ headers }: Call): void {
    const isMissing = this.api.header && !isUuid(headers[headerName.toLowerCase()]);
    if (isMissing && this.fault !== 'header-unchecked') throw new Refused(this.api.refusal);
  }

  /** Refuses parameters that nobody documents, where a server is strict and says so. */
  private checkQuery({ url }: Call, { resource, id, part }: Place, method: string): void {
    if (!this.api.habits.strictQuery || method !== 'GET' || part !== undefined) return;
    const known = new Set(id === undefined ? listParameters(this.api, resource).map(({ name }) => name) : []);
    known.add('key');
    if ([...url.searchParams.keys()].some((name) => !known.has(name))) throw new Refused(this.api.refusal);
  }

  private placeOf(pathname: string): Place {
    if (!pathname.startsWith(`${this.api.basePath}/`)) throw new Refused(404);
    const given = pathname
      .slice(this.api.basePath.length + 1)
      .split('/')
      .map(decoded);
    const [place] = this.api.resources.flatMap((resource) => this.placeIn(resource, given) ?? []);
    if (place === undefined) throw new Refused(404);
    return place;
  }

  /** The place that the parts of a path name among the items of a resource. */
  private placeIn(resource: Resource, given: readonly string[]): Place | undefined {
    const path = collectionPath(this.api, resource).slice(1).split('/');
    const fits = path.every((part, index) => part.startsWith('{') || part === given[index]);
    if (!fits || given.length < path.length || given.length > path.length + 2) return undefined;
    const [id, part] = given.slice(path.length);
    const parts = [undefined, ...(resource.action ? ['end'] : []), ...(resource.settings ? ['settings'] : [])];
    if (id === '' || !parts.includes(part)) return undefined;
    return { resource, parent: path.length > 1 ? given[1] : undefined, id, part };
  }

  private methodsOf({ resource, id, part }: Place): Map<string, Run> {
    const { store } = this;
    if (part === 'end') return new Map([['POST', (_, place) => endItem(store, place)]]);
    if (part === 'settings') {
      return new Map<string, Run>([
        ['GET', (_, place) => ({ status: 200, body: store.find(place).settings })],
        [resource.settingsInParts ? 'PATCH' : 'PUT', (call, place) => setSettings(store, call, place)],
      ]);
    }
    const { list, put, patch, remove } = resource.operations;
    const methods: (readonly [boolean, string, Run])[] =
      id === undefined
        ? [
            [true, 'POST', (call, place) => createItem(store, call, place)],
            [list, 'GET', (call, place) => listItems(store, call, place)],
          ]
        : [
            [true, 'GET', (call, place) => this.read(call, place)],
            [put, 'PUT', (call, place) => changeItem(store, call, place, 'replace')],
            [patch, 'PATCH', (call, place) => changeItem(store, call, place, 'change')],
            [remove, 'DELETE', (_, place) => removeItem(store, place)],
          ];
    return new Map(methods.filter(([offered]) => offered).map(([, method, run]) => [method, run]));
  }

  private read({ headers }: Call, place: Place): Answer {
    const item = this.store.find(place);
    const version = this.store.versioned(item);
    const known = headers['if-none-match'];
    const isOld = this.fault === 'old-version-current' && this.issued.has(String(known));
    if (version.etag !== undefined) this.issued.add(version.etag);
    if (version.etag !== undefined && (known === version.etag || isOld)) return { status: 304, headers: version };
    return { status: 200, body: this.store.answered(item), headers: version };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refused(400);
  }
}

async function textOf(request: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const refusalBody = ({ errors }: ApiModel, status: number): unknown =>
  errors === 'nested'
    ? { error: { code: `refused-${status}`, message: 'This is refused.' } }
    : { title: `Refused ${status}`, status };

/** Starts a server of an API on 127.0.0.1, and gives its base URL and how many requests have come. */
export async function startRandomServer(api: ApiModel, fault?: RandomFault) {
  const server = new RandomServer(api, fault);
  const refusal = api.errors === 'problem' ? 'application/problem+json' : 'application/json';
  const send = (response: ServerResponse, answer: Answer, type: string, hasBody: boolean): void => {
    const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
    const content = body === '' ? {} : { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) };
    response.writeHead(answer.status, { ...answer.headers, ...content }).end(hasBody ? body : undefined);
  };
  const refuse = (error: unknown): Answer => {
    const { status, headers } = error instanceof Refused ? error : { status: 500, headers: {} };
    return { status, body: fault === 'refusal-without-content' ? {} : refusalBody(api, status), headers };
  };
  const type = fault === 'wrong-media-type' ? 'text/plain' : 'application/json';
  let requests = 0;
  const listener = createServer((request, response) => {
    requests += 1;
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
  return { url: `http://127.0.0.1:${port}${api.basePath}`, close, requests: () => requests };
}
