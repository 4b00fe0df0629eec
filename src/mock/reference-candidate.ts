import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.js';
import { set } from '../json/pointer.js';
import { saysNo } from '../json/refusal.js';
import { isYaml, writeYaml } from '../json/yaml.js';
import { type Catalogue, shortName } from '../model/catalogue.js';
import type { Operation, ResponseDefinition } from '../model/definition.js';
import type { Json, JsonObject } from '../model/json.js';
import { saysNothing } from '../model/parts.js';
import { meantByQuery, mostFamiliar } from '../schema/alike.js';
import { sample } from '../schema/sample.js';
import { documentedBody, jsonContent, refusesInBody, successResponse, withError } from './answer-body.js';
import { byBindings } from './behaviour/by-bindings.js';
import { type Domain, domainOf } from './behaviour/index.js';
import { makeBeside } from './beside.js';
import type { Call, Reply } from './call.js';
import type { Fault, WireAnswer } from './faults/fault.js';
import { notify } from './notify.js';
import { parseRequestBody } from './request-body.js';
import { RequestValidator } from './request-validator.js';
import { type Match, makeRouter, type Routed } from './router.js';
import { MemoryStore, type Store } from './store.js';

/** A fault that is switched on, for all operations or for one. */
export interface ActiveFault {
  readonly fault: Fault;
  /** `<api>/<name>`; absent for all. */
  readonly operation?: string;
}

export interface CandidateOptions {
  readonly catalogue: Catalogue;
  /** The documents of the APIs, as loaded. */
  readonly documents: ReadonlyMap<string, JsonObject>;
  /** The credential that the candidate asks for. */
  readonly token: string;
  readonly faults: readonly ActiveFault[];
  /** 0 for any free port. */
  readonly port: number;
  /** Where the candidate makes the calls for which a request names no address; none are made without it. */
  readonly partner?: string;
}

export interface RunningCandidate {
  readonly url: string;
  close(): Promise<void>;
}

const maxBodyBytes = 2 * 1024 * 1024;

/**
 * Starts a conformant candidate of a Building Block on 127.0.0.1. It keeps what it is given in memory, and asks every
 * operation for a credential.
 * @throws UserError when the port is taken.
 */
export async function startReferenceCandidate(options: CandidateOptions): Promise<RunningCandidate> {
  const candidate = new ReferenceCandidate(options);
  const beside = makeBeside({ ...options, faults: options.faults.map(({ fault }) => fault) });
  const server = createServer((request, response) => {
    if (!beside(request, response)) void candidate.handle(request, response);
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new UserError(`Port ${port} cannot be used: ${cause.message}`, { hint: 'Choose another with --port.', cause }),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

class ReferenceCandidate {
  private readonly route: (method: string, path: string) => Routed;
  private readonly validator: RequestValidator;
  private readonly domain: Domain;
  private readonly store: Store = new MemoryStore();

  constructor(private readonly options: CandidateOptions) {
    const { catalogue, documents } = options;
    this.route = makeRouter(catalogue.operations.filter(({ role }) => role === 'served' || role === 'callback-in'));
    this.validator = RequestValidator.load(documents, randomUUID());
    this.domain = domainOf(catalogue.buildingBlock.id);
    this.domain.seed?.(this.store);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.respond(request, response);
    } catch (error) {
      write(response, json(500, { detail: `internal: ${error instanceof Error ? error.message : ''}` }));
    }
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://candidate.invalid');
    const routed = this.route(request.method ?? 'GET', url.pathname);
    const bytes = await readBody(request);
    if (bytes === undefined) return write(response, json(413, { detail: 'The body is too large.' }));
    if (routed.kind === 'unknown') return write(response, json(404, { detail: 'There is no such path.' }));
    if (routed.kind === 'other-method') {
      const answer = json(405, { detail: 'The path does not take this method.' });
      return write(response, { ...answer, headers: { ...answer.headers, allow: routed.allowed.join(', ') } });
    }
    const match = await this.meant({ request, url, bytes }, routed.matches);
    const faults = this.faultsOf(match.operation);
    const delay = faults.find((fault) => fault.delay !== undefined)?.delay ?? 0;
    if (delay > 0) await wait(delay);
    const incoming = { request, url, bytes, match, faults };
    if (!this.admits(incoming)) return write(response, unauthorised());
    write(response, await this.answer(incoming));
  }

  /**
   * Of several operations with one method and path, the one that a request means: told by its fixed query, else by
   * what makes it valid, else by the properties of its body.
   */
  private async meant(arrived: Arrived, matches: readonly Match[]): Promise<Match> {
    const [first, ...others] = matches;
    if (first === undefined) throw new Error('a route without an operation');
    if (others.length === 0) return first;
    const { schemas } = this.options.catalogue;
    const operations = matches.map(({ operation }) => operation);
    const body = await bodyOf(first.operation, arrived);
    const possible = meantByQuery(schemas, operations, new Map(arrived.url.searchParams));
    const valid = [];
    for (const match of matches.filter(({ operation }) => possible.includes(operation))) {
      const { operation } = match;
      const own = await bodyOf(operation, arrived);
      const reason = await this.validator.fault(operation, collectParameters(arrived, match), own);
      if (reason === undefined) valid.push(operation);
    }
    const [best] = mostFamiliar(schemas, valid.length > 0 ? valid : possible, body);
    return matches.find(({ operation }) => operation === best) ?? first;
  }

  private faultsOf(operation: Operation): Fault[] {
    return this.options.faults
      .filter(({ operation: only }) => only === undefined || only === shortName(operation))
      .map(({ fault }) => fault);
  }

  /** The credential may come as a bearer token, or bare in whatever is meant for it; a token may be handed out too. */
  private admits({ request, url, match, faults }: Incoming): boolean {
    const { open, security } = match.operation;
    if (open === true || faults.some((fault) => fault.ignoresCredential)) return true;
    const { authorization, apikey, 'x-api-key': key } = request.headers;
    const declared = security.flatMap((scheme) => {
      if (scheme.key === undefined) return [];
      return scheme.in === 'query' ? url.searchParams.getAll(scheme.key) : request.headers[scheme.key.toLowerCase()];
    });
    return [authorization, apikey, key, ...declared]
      .flatMap((value) => value ?? [])
      .map((value) => value.replace(/^Bearer /, ''))
      .some((value) => value === this.options.token || this.store.find('token', value) !== undefined);
  }

  private async answer(incoming: Incoming): Promise<WireAnswer> {
    const { match, faults, bytes, request } = incoming;
    const { operation } = match;
    const parsed = await parseRequestBody(operation, bytes, request.headers['content-type']);
    const parameters = collectParameters(incoming, match);
    const store = faults.reduce((kept, fault) => fault.store?.(kept) ?? kept, this.store);
    const body = parsed.kind === 'value' ? parsed.value : undefined;
    const call: Call = { catalogue: this.options.catalogue, operation, parameters, body, store, newId: randomUUID };
    const reason =
      parsed.kind === 'broken'
        ? parsed.reason
        : await this.validator.fault(operation, withCredential(incoming, parameters), body);
    if (reason !== undefined) return this.answerInvalid(call, faults, reason);
    const behave = this.domain.behaviours[shortName(operation)] ?? byBindings;
    const reply = withNotFound(call, faults, await behave(call));
    if (reply.kind === 'success' && !saysNo(operation.refusal, reply.body))
      notify(call, this.domain.calls ?? {}, (called) => this.faultsOf(called), this.options.partner);
    return written(call, reply, faults);
  }

  private answerInvalid(call: Call, faults: readonly Fault[], reason: string): WireAnswer {
    const reaction = faults.find((fault) => fault.onInvalid !== undefined)?.onInvalid;
    if (reaction === 'fail') return json(500, { detail: 'Something went wrong.' });
    if (reaction === 'accept') {
      const body = documentedBody(call, {});
      return written(call, body === undefined ? { kind: 'success' } : { kind: 'success', body }, faults);
    }
    return written(call, this.domain.refuse?.(call) ?? { kind: 'refused', message: reason }, faults);
  }
}

interface Arrived {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly bytes: Buffer;
}

interface Incoming extends Arrived {
  readonly match: Match;
  readonly faults: readonly Fault[];
}

function withNotFound(call: Call, faults: readonly Fault[], reply: Reply): Reply {
  const instead = faults.find((fault) => fault.onNotFound !== undefined)?.onNotFound;
  return reply.kind === 'not-found' && instead !== undefined ? instead(call) : reply;
}

/** Where the credential is not asked for, it counts as given. */
function withCredential({ match, faults }: Incoming, parameters: Record<string, string>): Record<string, string> {
  if (!faults.some((fault) => fault.ignoresCredential)) return parameters;
  const keys = match.operation.security.flatMap(({ key, in: place }) => {
    return (place === 'query' ? key : key?.toLowerCase()) ?? [];
  });
  return { ...Object.fromEntries(keys.map((key) => [key, 'anything'])), ...parameters };
}

function collectParameters({ request, url }: Arrived, match: Match): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of new Set(url.searchParams.keys())) query[name] = url.searchParams.getAll(name).join(',');
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value] as const],
  );
  return { ...Object.fromEntries(headers), ...query, ...match.parameters };
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function bodyOf(operation: Operation, { bytes, request }: Arrived): Promise<Json | undefined> {
  const parsed = await parseRequestBody(operation, bytes, request.headers['content-type']);
  return parsed.kind === 'value' ? parsed.value : undefined;
}

/** Puts a reply on the wire, spoiled by whatever faults are on. */
function written(call: Call, reply: Reply, faults: readonly Fault[]): WireAnswer {
  if (reply.kind === 'redirect') return { status: 302, headers: { location: reply.location }, body: '' };
  const response = reply.kind === 'success' ? successResponse(call) : refusalOf(call.operation, reply);
  const value = reply.kind === 'success' ? reply.body : refusalBody(call, reply);
  const plain = withLocation(plainAnswer(reply, { response, ...(value === undefined ? {} : { value }) }), reply);
  const schema = jsonContent(response)?.schema;
  return faults
    .filter((fault) => reply.kind === 'success' || fault.refusals === true)
    .reduce<WireAnswer>((wire, fault) => {
      const context = { call, ...(value === undefined ? {} : { value }), ...(schema === undefined ? {} : { schema }) };
      return fault.rewrite?.(wire, context) ?? wire;
    }, plain);
}

/** A reply before anything spoils it. */
function plainAnswer(
  reply: Reply,
  { response, value }: { response: ResponseDefinition | undefined; value?: Json },
): WireAnswer {
  const documented = /^\d+$/.test(response?.status ?? '') ? Number(response?.status) : undefined;
  const status =
    (reply.kind === 'refused' ? reply.status : undefined) ?? documented ?? (reply.kind === 'success' ? 200 : 400);
  const headers = reply.kind === 'success' ? (reply.headers ?? {}) : {};
  const text = reply.kind === 'success' ? reply.text : undefined;
  if (text !== undefined) return { status, headers: { ...headers, 'content-type': text.mediaType }, body: text.value };
  const plain =
    value === undefined ? { status, headers: {}, body: '' } : json(status, value, jsonContent(response)?.mediaType);
  return { ...plain, headers: { ...plain.headers, ...headers } };
}

/** The documented answer that fits: 404 or 204 for what is not there, 409 or another 4xx for what is wrong. */
function refusalOf(operation: Operation, reply: Reply): ResponseDefinition {
  const documented = (statuses: readonly string[]) =>
    statuses.flatMap((status) => operation.responses.filter((response) => response.status === status))[0];
  const other = operation.responses.find(
    (response) => /^4\d\d$/.test(response.status) && !['401', '403', '404'].includes(response.status),
  );
  const own = (status: string) => ({ status, contents: [], headers: [], pointer: '' });
  const success = operation.responses.find(({ status }) => /^2\d\d$/.test(status));
  if (refusesInBody(operation) && success !== undefined) return success;
  if (reply.kind === 'not-found')
    return documented(['404', ...(saysNothing(operation, 204) ? ['204'] : []), '400']) ?? own('404');
  if (reply.kind === 'conflict') return documented(['409', '400']) ?? other ?? own('409');
  return documented(['400']) ?? other ?? own('400');
}

/** The body of a refusal: as documented where it is, else a plain explanation. */
function refusalBody(call: Call, reply: Reply): Json {
  const schema = jsonContent(refusalOf(call.operation, reply))?.schema;
  const options = { seed: 1, variant: 0, direction: 'response' } as const;
  const made = schema === undefined ? undefined : sample(call.catalogue.schemas, schema, 'answer', options);
  const parts = reply.kind === 'refused' ? (reply.parts ?? {}) : {};
  if (made !== undefined) {
    const filled = Object.entries(parts).reduce<Json>((body, [at, part]) => set(body, at, part), made);
    return refusesInBody(call.operation) ? withError(call.operation, filled) : filled;
  }
  return { detail: 'message' in reply ? reply.message : 'Nothing is found under this identifier.' };
}

function unauthorised(): WireAnswer {
  const answer = json(401, { detail: 'A credential is required.' });
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } };
}

function json(status: number, value: Json, mediaType = 'application/json'): WireAnswer {
  const concrete = /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/json';
  const bare = typeof value === 'string' && !/json/.test(concrete);
  const body = isYaml(concrete) ? writeYaml(value) : bare ? value : JSON.stringify(value);
  return { status, headers: { 'content-type': concrete }, body };
}

/** A 201 says where the new item is (RFC 9110 section 15.3.2). */
function withLocation(answer: WireAnswer, reply: Reply): WireAnswer {
  const location = reply.kind === 'success' && answer.status === 201 ? reply.location : undefined;
  return location === undefined ? answer : { ...answer, headers: { ...answer.headers, location } };
}

function write(response: ServerResponse, answer: WireAnswer): void {
  response.writeHead(answer.status, answer.headers);
  response.end(answer.status === 204 ? undefined : answer.body);
}
