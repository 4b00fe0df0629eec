import { shortName } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import { type Exchange, type ReceivedCall, succeeded } from '../model/exchange.js';
import type { RequestTemplate } from '../model/plan.js';
import type { PreparedRequest, RunInput, ScenarioResult } from '../model/run.js';
import type { Phrase } from '../vocabulary.js';
import { buildRequest } from './build-request.js';
import { Credentials, type Presented } from './credential.js';
import type { Draft } from './draft.js';
import type { Item } from './item.js';
import { filesOf } from './multipart.js';
import { hashOf, type Script } from './script.js';
import { makeMask, secretsOf } from './secrets.js';
import { stopError, stopUnverified } from './stop.js';
import type { ScenarioWorld } from './world.js';

/** Steps that may hand out an item which the request removes. */
const removing = new Set<Phrase>(['existingRemovable', 'existingCreated', 'existingCreatedWith']);

/** So many requests in a row that do not reach the candidate end the run. */
const unreachableLimit = 3;

/** What the scenarios of one run share: exchanges already made, items already created, and what became known. */
export class Session {
  readonly results: ScenarioResult[] = [];
  /** Why the run ends early. */
  stoppedBy: string | undefined;
  /** The moment that requests give as theirs: one for the whole run, so that what is sent can be compared with what is kept. */
  readonly startedAt = new Date().toISOString().replace(/\.\d+/, '');
  readonly credentials: Credentials;
  /** Plain valid requests that other scenarios rest on, by scope. */
  readonly twins = new Map<string, Promise<ScenarioWorld>>();
  readonly items = new Map<string, Promise<Item>>();
  /** Calls of the candidate that are waited for, by scenario group and operation. */
  readonly calls = new Map<string, Promise<ReceivedCall | undefined>>();

  private readonly exchanges = new Map<string, Promise<Exchange>>();
  private readonly templates: ReadonlyMap<string, RequestTemplate>;
  readonly mask: (text: string) => string;
  /** Valid requests that were answered with success, one for each operation. */
  private readonly successes = new Map<string, PreparedRequest>();
  private unreachable = 0;
  private readonly silent = new Set<string>();
  /** Which item of the profile a scenario may remove, by scope and resource. */
  private readonly allotted = new Map<string, number>();

  constructor(readonly input: RunInput) {
    this.credentials = new Credentials(input.profile);
    this.mask = makeMask(secretsOf(input.profile));
    this.templates = new Map(input.plan.operations.map(({ operation, template }) => [shortName(operation), template]));
  }

  /**
   * Allots the items of the profile that may be removed to the scenarios that remove one, in the order of the features,
   * so that it does not matter which scenario comes first.
   */
  allot(scripts: readonly Script[]): void {
    const counts = new Map<string, number>();
    for (const { facts, steps } of scripts) {
      for (const { meaning } of steps) {
        if (meaning === undefined || !removing.has(meaning.phrase)) continue;
        const [resource = ''] = meaning.values;
        const key = `${facts.itemScope} ${resource}`;
        if (this.allotted.has(key)) continue;
        const count = counts.get(resource) ?? 0;
        this.allotted.set(key, count);
        counts.set(resource, count + 1);
      }
    }
  }

  /** The number of the item that a scenario may remove, counted from the end of the profile's list. */
  allotment(key: string): number {
    return this.allotted.get(key) ?? 0;
  }

  /** An operation by the name that features use: its own, or `<api>/<name>`. */
  operation(api: string, name: string): Operation {
    const wanted = name.includes('/') ? name : `${api}/${name}`;
    const found = this.input.catalogue.operations.find((operation) => shortName(operation) === wanted);
    if (found === undefined)
      throw stopError(`the feature names the operation "${wanted}", which the definition does not have`);
    return found;
  }

  template(operation: Operation): RequestTemplate {
    const found = this.templates.get(shortName(operation));
    if (found === undefined) throw stopError(`no request is planned for "${shortName(operation)}"`);
    return found;
  }

  /**
   * Sends a draft, or returns what the same key was answered with before.
   * @param isOwn the plain valid request of the operation's own feature; only it is sent again to an operation that
   * has let a request run out of time
   */
  async exchange(key: string, draft: Draft, isOwn = false): Promise<Exchange> {
    const known = this.exchanges.get(key);
    if (known !== undefined) return known;
    const made = !isOwn && this.silent.has(draft.operation.id) ? this.notSentAgain(draft) : this.send(draft, isOwn);
    this.exchanges.set(key, made);
    return made;
  }

  private async send(draft: Draft, isOwn: boolean): Promise<Exchange> {
    if (this.input.signal.aborted) this.stoppedBy ??= 'interrupted';
    if (this.stoppedBy !== undefined) throw stopUnverified(`the run ended early: ${this.stoppedBy}`);
    const prepared = await this.prepare(draft);
    const exchange = await this.input.transport(prepared);
    if (isOwn && draft.method === undefined && succeeded(exchange)) this.remember(prepared);
    this.watchReach(exchange);
    if (exchange.failure?.kind === 'timeout') this.silent.add(draft.operation.id);
    if (exchange.failure?.kind === 'not-sent')
      throw stopUnverified(`the request cannot be sent: ${exchange.failure.message}`);
    return exchange;
  }

  /** Which one is kept does not depend on which one comes first. */
  private remember(prepared: PreparedRequest): void {
    const known = this.successes.get(prepared.operation);
    if (known === undefined || prepared.url < known.url) this.successes.set(prepared.operation, prepared);
  }

  /** Valid requests that were answered with success, in the order of the catalogue. */
  accepted(): PreparedRequest[] {
    return this.input.catalogue.operations.flatMap(({ id }) => this.successes.get(id) ?? []);
  }

  /** Reads that were answered with success, first those that rest on no item. */
  plainReads(): PreparedRequest[] {
    const reads = this.accepted().filter(({ method }) => method === 'GET');
    const isPlain = ({ operation }: PreparedRequest): boolean =>
      this.input.catalogue.operations.some(({ id, path }) => id === operation && !path.includes('{'));
    return [...reads.filter(isPlain), ...reads.filter((read) => !isPlain(read))];
  }

  /** Every exchange that the run has made so far. */
  async recorded(): Promise<Exchange[]> {
    const settled = await Promise.allSettled(this.exchanges.values());
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  /** The credential of any operation that the candidate serves. */
  async someCredential(): Promise<Presented[]> {
    const served = this.input.catalogue.operations.find(({ role }) => role === 'served');
    return served === undefined ? [] : this.credentials.present(served, 'given');
  }

  private async notSentAgain(draft: Draft): Promise<Exchange> {
    const { operation, shown } = await this.prepare(draft);
    const message = `no answer within ${this.input.profile.timeouts.request} ms`;
    const note = 'not sent again, because the operation has let a request run out of time before';
    return { operation, request: shown, failure: { kind: 'timeout', message, note }, ms: 0 };
  }

  private async prepare(draft: Draft): Promise<PreparedRequest> {
    const { operation } = draft;
    const baseUrl = this.input.urls[operation.api];
    if (baseUrl === undefined) throw stopUnverified(`the profile gives no URL for the API "${operation.api}"`);
    const credential = await this.credentials.present(operation, draft.credential);
    const presented = [...this.credentials.plainHeaders(operation), ...credential];
    const files = filesOf(this.input.catalogue.schemas, operation);
    const prepared = buildRequest(draft, { baseUrl, userAgent: 'govstack-check', presented, files, mask: this.mask });
    const withoutCertificate = draft.credential === 'none' && this.isAdmittedByCertificate(operation);
    return { ...prepared, withoutCertificate };
  }

  /** The certificate is what lets a caller in: as declared, or because the profile gives nothing else. */
  private isAdmittedByCertificate(operation: Operation): boolean {
    return operation.security.some(({ type }) => type === 'mutualTLS') || !this.credentials.has(operation);
  }

  private watchReach(exchange: Exchange): void {
    this.unreachable = exchange.failure?.kind === 'unreachable' ? this.unreachable + 1 : 0;
    if (this.unreachable >= unreachableLimit) {
      this.stoppedBy ??= `the candidate can no longer be reached (${exchange.failure?.message ?? ''})`;
    }
  }

  /** The answer to a path that no definition names, by the same method: once per API and method. */
  unknownPath(operation: Operation): Promise<Exchange> {
    const draft: Draft = {
      operation,
      path: `/gsc-${hashOf(this.input.runId).slice(0, 8)}/no-such-path`,
      parameters: new Map(),
      credential: 'given',
    };
    return this.exchange(`unknown path ${operation.api} ${operation.method}`, draft);
  }
}
