import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Catalogue, shortName } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { JsonObject } from '../model/json.js';
import { meantByQuery, mostFamiliar } from '../schema/routing.js';
import { UserError } from '../support/errors.js';
import { saysNo } from '../support/json/refusal.js';
import type { ActiveFault, SeededFault } from './active-fault.js';
import { documentedBody } from './answer-body.js';
import { byBindings } from './behaviour/by-bindings.js';
import { type Domain, domainOf } from './behaviour/index.js';
import type { Call, Reply, Window } from './call.js';
import type { Constraint } from './constraints.js';
import { encodeResponse } from './encode-response.js';
import { bodyOf, collectParameters, type Incoming, readBody } from './incoming.js';
import { newIdOf } from './new-id.js';
import { notify } from './notify.js';
import { type ParsedBody, parseRequestBody } from './request-body.js';
import { RequestValidator } from './request-validator.js';
import { type Match, makeRouter, type Routed } from './router.js';
import { MemoryStore, type Store } from './store.js';
import { makeWellKnownPages } from './well-known-pages.js';
import { json, type WireAnswer, write } from './wire.js';

export interface CandidateOptions {
  readonly catalogue: Catalogue;
  /** The documents of the APIs, as loaded. */
  readonly documents: ReadonlyMap<string, JsonObject>;
  /** The credential that the candidate asks for. */
  readonly token: string;
  readonly faults: readonly SeededFault[];
  /** 0 for any free port. */
  readonly port: number;
  /** Where the candidate makes the calls for which a request names no address; none are made without it. */
  readonly partner?: string;
}

export interface RunningCandidate {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a conformant candidate of a Building Block on 127.0.0.1. It keeps what it is given in memory, and asks every
 * operation for a credential.
 * @throws UserError when the port is taken.
 */
export async function startReferenceCandidate(options: CandidateOptions): Promise<RunningCandidate> {
  const candidate = new ReferenceCandidate(options);
  const beside = makeWellKnownPages({ ...options, faults: options.faults.map(({ fault }) => fault) });
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

/** A request for an operation, with the faults that are on for it. */
interface Asked extends Incoming {
  readonly match: Match;
  readonly faults: readonly ActiveFault[];
}

/** A clause of the definition that a request breaks. */
interface Breach {
  readonly reason: string;
  /** Where a body cannot be read at all: why. */
  readonly unreadable?: Constraint;
}

class ReferenceCandidate {
  private readonly route: (method: string, path: string) => Routed;
  private readonly domain: Domain;
  private readonly store: Store = new MemoryStore();
  private readonly active = new Map<string, readonly ActiveFault[]>();

  constructor(private readonly options: CandidateOptions) {
    const { catalogue } = options;
    this.route = makeRouter(catalogue.operations.filter(({ role }) => role === 'served' || role === 'callback-in'));
    this.domain = domainOf(catalogue.buildingBlock.id);
    this.domain.seed?.(this.store);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? '/', 'http://candidate.invalid');
      const bytes = await readBody(request);
      const tooLarge = json(413, { detail: 'The body is too large.' });
      write(response, bytes === undefined ? tooLarge : await this.respond({ request, url, bytes }));
    } catch (error) {
      write(response, json(500, { detail: `internal: ${error instanceof Error ? error.message : ''}` }));
    }
  }

  private async respond(incoming: Incoming): Promise<WireAnswer> {
    const { method = 'GET' } = incoming.request;
    const routed = this.route(method, incoming.url.pathname);
    if (routed.kind === 'unknown') return json(404, { detail: 'There is no such path.' });
    if (routed.kind === 'operations') return this.serve(await this.asked(incoming, routed.matches));
    return this.otherMethod(incoming, routed);
  }

  /** HEAD is answered as GET is, but without a body (RFC 9110 section 9.3.2); no other method but OPTIONS is taken. */
  private async otherMethod(incoming: Incoming, { matches }: Routed & { kind: 'other-method' }): Promise<WireAnswer> {
    const { method = '', headers } = incoming.request;
    const read = matches.filter(({ operation }) => operation.method === 'GET');
    const plain =
      method === 'HEAD' && read.length > 0
        ? await this.serve(await this.asked(incoming, read))
        : refusedMethod(method, matches);
    for (const match of matches) {
      for (const { fault } of this.faultsOf(match.operation)) {
        const answer = fault.onOtherMethod?.(plain, { method, headers });
        if (answer === 'documented') return this.serve(await this.asked(incoming, [match]));
        if (answer !== undefined) return answer;
      }
    }
    return plain;
  }

  private async asked(incoming: Incoming, matches: readonly Match[]): Promise<Asked> {
    const match = await this.meant(incoming, matches);
    return { ...incoming, match, faults: this.faultsOf(match.operation) };
  }

  private async serve(asked: Asked): Promise<WireAnswer> {
    const { catalogue } = this.options;
    const { operation } = asked.match;
    for (const { fault, memory } of asked.faults) {
      if (fault.delay !== undefined) await wait(fault.delay);
      const answer = fault.intercepts?.(arrived(asked), { catalogue, operation, memory });
      if (answer !== undefined) return answer;
    }
    if (this.admits(asked)) return this.answer(asked);
    return asked.faults.reduce<Promise<WireAnswer>>(async (refusal, { fault }) => {
      return fault.refusesAccess?.(await refusal, () => this.answer(asked)) ?? refusal;
    }, Promise.resolve(unauthorised()));
  }

  /**
   * Of several operations with one method and path, the one that a request means: told by its fixed query, else by
   * what makes it valid, else by the properties of its body.
   */
  private async meant(arrived: Incoming, matches: readonly Match[]): Promise<Match> {
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
      const reason = await RequestValidator.of(this.options.documents).fault(
        operation,
        collectParameters(arrived, match),
        own,
      );
      if (reason === undefined) valid.push(operation);
    }
    const [best] = mostFamiliar(schemas, valid.length > 0 ? valid : possible, body);
    return matches.find(({ operation }) => operation === best) ?? first;
  }

  /** What is on for an operation, where it can show. */
  private faultsOf(operation: Operation): readonly ActiveFault[] {
    const known = this.active.get(operation.id);
    if (known !== undefined) return known;
    const { faults, catalogue } = this.options;
    const found = faults
      .filter(({ operation: only, fault }) => {
        return (
          (only === undefined || only === shortName(operation)) && fault.absent(catalogue, operation) === undefined
        );
      })
      .map(({ fault, at }) => ({ fault, memory: new Map(), ...(at === undefined ? {} : { at }) }));
    this.active.set(operation.id, found);
    return found;
  }

  /** The credential may come as a bearer token, or bare in whatever is meant for it; a token may be handed out too. */
  private admits({ request, url, match, faults }: Asked): boolean {
    const { open, security } = match.operation;
    if (open === true) return true;
    const { authorization, apikey, 'x-api-key': key } = request.headers;
    const declared = security.flatMap((scheme) => {
      if (scheme.key === undefined) return [];
      return scheme.in === 'query' ? url.searchParams.getAll(scheme.key) : request.headers[scheme.key.toLowerCase()];
    });
    const presented = [authorization, apikey, key, ...declared]
      .flatMap((value) => value ?? [])
      .map((value) => value.replace(/^Bearer /, ''));
    const { token } = this.options;
    return (
      presented.some((value) => value === token || this.store.find('token', value) !== undefined) ||
      faults.some(({ fault }) => fault.admits?.(presented) === true)
    );
  }

  private async answer(asked: Asked): Promise<WireAnswer> {
    const { match, faults, bytes, request } = asked;
    const { operation } = match;
    const parsed = await parseRequestBody(operation, bytes, request.headers['content-type']);
    const call = this.callOf(asked, parsed);
    const breach = await this.breach(asked, call, parsed);
    if (breach !== undefined) return this.answerInvalid(asked, call, breach);
    const reply = await this.reply(asked, call);
    if (reply.kind === 'success' && !saysNo(operation.refusal, reply.body))
      notify(call, this.domain.calls ?? {}, (called) => this.faultsOf(called), this.options.partner);
    return encodeResponse(call, reply, { faults, arrived: arrived(asked) });
  }

  private callOf(asked: Asked, parsed: ParsedBody): Call {
    const { catalogue } = this.options;
    const { operation } = asked.match;
    const store = asked.faults.reduce((kept, { fault, memory }) => {
      return fault.store?.(kept, { catalogue, operation, memory }) ?? kept;
    }, this.store);
    const window = (from: Window): Window =>
      asked.faults.reduce((shown, { fault }) => fault.window?.(shown) ?? shown, from);
    const parameters = collectParameters(asked, asked.match);
    const body = parsed.kind === 'value' ? parsed.value : undefined;
    return {
      catalogue,
      operation,
      parameters,
      body,
      store,
      window,
      newId: newIdOf(catalogue, operation, asked.faults),
    };
  }

  private async reply({ faults }: Asked, call: Call): Promise<Reply> {
    const { catalogue, operation } = call;
    for (const { fault, memory } of faults) {
      const message = fault.refuses?.(call, { catalogue, operation, memory });
      if (message !== undefined) return this.domain.refuse?.(call) ?? { kind: 'refused', message };
    }
    const asked = faults.reduce((changed, { fault }) => fault.asks?.(changed) ?? changed, call);
    const behave = this.domain.behaviours[shortName(operation)] ?? byBindings;
    const reply = await behave(asked);
    return faults.reduce((said, { fault, memory }) => fault.reply?.(said, call, memory) ?? said, reply);
  }

  private async breach(
    asked: Asked,
    { operation, parameters, body }: Call,
    parsed: ParsedBody,
    overlooked: readonly Constraint[] = [],
  ): Promise<Breach | undefined> {
    if (parsed.kind === 'broken') {
      const { reason, constraint } = parsed;
      return overlooked.includes(constraint) ? undefined : { reason, unreadable: constraint };
    }
    const validator = RequestValidator.of(this.options.documents, overlooked);
    const reason = await validator.fault(operation, withCredential(asked, parameters), body);
    return reason === undefined ? undefined : { reason };
  }

  private async answerInvalid(asked: Asked, call: Call, { reason, unreadable }: Breach): Promise<WireAnswer> {
    const { faults } = asked;
    const by = { faults, arrived: arrived(asked) };
    const parsed: ParsedBody =
      unreadable === undefined
        ? { kind: 'value', value: call.body ?? null }
        : { kind: 'broken', reason, constraint: unreadable };
    for (const { fault } of faults) {
      const { overlooks, failsOn } = fault;
      const kinds = overlooks ?? failsOn;
      if (kinds === undefined || (await this.breach(asked, call, parsed, kinds)) !== undefined) continue;
      if (failsOn !== undefined) return encodeResponse(call, { kind: 'failure' }, by);
      const body = documentedBody(call, {});
      return encodeResponse(call, body === undefined ? { kind: 'success' } : { kind: 'success', body }, by);
    }
    return encodeResponse(call, this.domain.refuse?.(call) ?? { kind: 'refused', message: reason }, by);
  }
}

function arrived({ request }: Incoming): { method: string; headers: IncomingMessage['headers'] } {
  return { method: request.method ?? 'GET', headers: request.headers };
}

/** Where the credential is not asked for, it counts as given. */
function withCredential({ match, faults }: Asked, parameters: Readonly<Record<string, string>>) {
  if (!faults.some(({ fault }) => fault.admits !== undefined || fault.refusesAccess !== undefined)) return parameters;
  const keys = match.operation.security.flatMap(({ key, in: place }) => {
    return (place === 'query' ? key : key?.toLowerCase()) ?? [];
  });
  return { ...Object.fromEntries(keys.map((key) => [key, 'anything'])), ...parameters };
}

function refusedMethod(method: string, matches: readonly Match[]): WireAnswer {
  const served = new Set(matches.map(({ operation }) => operation.method));
  const allow = [...served, ...(served.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') return { status: 204, headers: { allow }, body: '' };
  const answer = json(405, { detail: 'The path does not take this method.' });
  return { ...answer, headers: { ...answer.headers, allow } };
}

function unauthorised(): WireAnswer {
  const answer = json(401, { detail: 'A credential is required.' });
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } };
}
