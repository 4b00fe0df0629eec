import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { type Exchange, type ReceivedCall, succeeded } from '../../model/exchange.js';
import { operationNamed } from '../../model/find-operation.js';
import type { RequestTemplate } from '../../model/plan.js';
import type { Secret } from '../../model/profile.js';
import type { PreparedRequest, RunInput, ScenarioResult } from '../../model/run.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import { ClientKeys, newRsaKey } from '../credentials/client-keys.js';
import { Credentials } from '../credentials/credential.js';
import type { Presented } from '../credentials/presented.js';
import { makeMask, secretsOf } from '../credentials/secrets.js';
import { buildRequest } from '../requests/build-request.js';
import { filesOf } from '../requests/multipart.js';
import type { RequestDraft } from '../requests/request-draft.js';
import type { ControlRequest } from './control-request.js';
import type { Item } from './item.js';
import { LostItemWatch } from './lost-items.js';
import { hashOf, type Script } from './script.js';

/** Steps that may hand out an item which the request removes. */
const removing = new Set<Phrase>(['existing', 'existingRemovable', 'existingCreated', 'existingCreatedWith']);

/** So many requests in a row that do not reach the candidate end the run. */
const unreachableLimit = 3;

/** What the scenarios of one run share: exchanges already made, items already created, and what became known. */
export class Session {
  readonly judge: RunInput['judge'];
  readonly crossFunctional: RunInput['crossFunctional'];
  readonly catalogue: RunInput['catalogue'];
  readonly profile: RunInput['profile'];
  readonly plan: RunInput['plan'];
  readonly runId: RunInput['runId'];
  readonly urls: RunInput['urls'];
  readonly transport: RunInput['transport'];
  readonly rawTransport: RunInput['rawTransport'];
  readonly tlsProbe: RunInput['tlsProbe'];
  readonly readPublished: RunInput['readPublished'];
  readonly isLocal: RunInput['isLocal'];
  readonly listener: RunInput['listener'];
  readonly listenerIsNear: RunInput['listenerIsNear'];
  readonly partnerIsKnown: RunInput['partnerIsKnown'];
  readonly now: RunInput['now'];
  readonly results: ScenarioResult[] = [];
  /** Why the run ends early. */
  stoppedBy: string | undefined;
  /**
   * The moment that requests give as theirs: one for the whole run, so that what is sent can be compared with what is
   * kept. It is a whole second, because not every candidate keeps more.
   */
  readonly startedAt: string;
  readonly losses = new LostItemWatch();
  readonly credentials: Credentials;
  readonly keys: ClientKeys;
  /** Plain valid requests that other scenarios rest on, by scope. */
  readonly controls = new Map<string, Promise<ControlRequest>>();
  readonly items = new Map<string, Promise<Item>>();
  /** Calls of the candidate that are waited for, by scenario group and operation. */
  readonly calls = new Map<string, Promise<ReceivedCall | undefined>>();

  private readonly partners = new Map<string, Session>();
  private readonly exchanges = new Map<string, Promise<Exchange>>();
  private readonly templates: ReadonlyMap<string, RequestTemplate>;
  private readonly secrets: readonly Secret[];
  /** Replaces secrets in a text that came back. */
  readonly mask: (text: string) => string;
  /** Valid requests that were answered with success, one for each operation. */
  private readonly successes = new Map<string, PreparedRequest>();
  private unreachable = 0;
  private readonly silent = new Set<string>();
  /** Which item of the profile a scenario may remove, by scope and resource. */
  private readonly allotted = new Map<string, number>();
  private readonly allottedOf = new Map<string, number>();

  constructor(private readonly input: RunInput) {
    this.judge = input.judge;
    this.crossFunctional = input.crossFunctional;
    this.catalogue = input.catalogue;
    this.profile = input.profile;
    this.plan = input.plan;
    this.runId = input.runId;
    this.urls = input.urls;
    this.transport = input.transport;
    this.rawTransport = input.rawTransport;
    this.tlsProbe = input.tlsProbe;
    this.readPublished = input.readPublished;
    this.isLocal = input.isLocal;
    this.listener = input.listener;
    this.listenerIsNear = input.listenerIsNear;
    this.partnerIsKnown = input.partnerIsKnown;
    this.now = input.now;
    const { profile, now, runId, newKey = newRsaKey } = input;
    this.startedAt = now().toISOString().replace(/\.\d+/, '.000');
    this.credentials = new Credentials(profile);
    this.secrets = secretsOf(profile);
    this.mask = makeMask(this.secrets);
    this.keys = new ClientKeys({ newKey, now, runId, ...(profile.clientKey ? { given: profile.clientKey } : {}) });
    this.templates = new Map(input.plan.operations.map(({ operation, template }) => [shortName(operation), template]));
  }

  /**
   * Allots the items of the profile that may be removed to the scenarios that remove one, in the order of the features,
   * so that it does not matter which scenario comes first.
   */
  allot(scripts: readonly Script[]): void {
    const wanted = scripts.flatMap((script) =>
      this.usedUpIn(script).map((resource) => ({ resource, key: `${script.facts.itemScope} ${resource}` })),
    );
    for (const { resource, key } of wanted) {
      if (this.allotted.has(key)) continue;
      const count = this.allottedOf.get(resource) ?? 0;
      this.allotted.set(key, count);
      this.allottedOf.set(resource, count + 1);
    }
  }

  /** The resources of which a scenario may need an item that nobody else uses. */
  private usedUpIn({ facts: { api, sends }, steps }: Script): string[] {
    const operation = operationNamed(this.catalogue, `${api}/${sends}`);
    return steps.flatMap(({ meaning }) => {
      const [resource = ''] = meaning?.values ?? [];
      if (meaning === undefined || !removing.has(meaning.phrase)) return [];
      const isShared =
        meaning.phrase === 'existing' && (operation === undefined || !this.isUsedUp(operation, resource));
      return isShared ? [] : [resource];
    });
  }

  /** True when an item is gone after a request: by the request itself, or by one that comes before it. */
  isUsedUp(operation: Operation, resource: string): boolean {
    const { resources, operations } = this.catalogue.bindings;
    const name = shortName(operation);
    const before = this.template(operation).setUps.flatMap(({ create }) => create?.operation ?? []);
    const isTaken = [name, ...before].some((used) => operations[used]?.usesUp.includes(resource) === true);
    return isTaken || resources[resource]?.delete.some((part) => part.operation === name) === true;
  }

  /** The number of the item that a scenario may remove, counted from the end of the profile's list. */
  allotment(key: string): number {
    return this.allotted.get(key) ?? 0;
  }

  /** Lets go of what only the features that were run could ask for again. */
  forget(): void {
    for (const shared of [this.controls, this.items, this.calls]) shared.clear();
  }

  /**
   * The session of another candidate that a journey asks.
   * @throws Stop when no candidate of that Building Block takes part.
   */
  partner(buildingBlock: string): Session {
    const input = this.input.partners?.get(buildingBlock);
    if (input === undefined)
      throw stopUnverified(`no candidate of the Building Block "${buildingBlock}" takes part in the journey`);
    const known = this.partners.get(buildingBlock) ?? new Session(input);
    this.partners.set(buildingBlock, known);
    return known;
  }

  /** An operation by the name that features use: its own, or `<api>/<name>`. */
  operation(api: string, name: string): Operation {
    const wanted = name.includes('/') ? name : `${api}/${name}`;
    const found = operationNamed(this.catalogue, wanted);
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
  async exchange(key: string, draft: RequestDraft, isOwn = false): Promise<Exchange> {
    const known = this.exchanges.get(key);
    if (known !== undefined) return known;
    const made = !isOwn && this.silent.has(draft.operation.id) ? this.notSentAgain(draft) : this.send(draft, isOwn);
    this.exchanges.set(key, made);
    return made;
  }

  private async send(draft: RequestDraft, isOwn: boolean): Promise<Exchange> {
    if (this.input.signal.aborted) this.stoppedBy ??= 'interrupted';
    if (this.stoppedBy !== undefined) throw stopUnverified(`the run ended early: ${this.stoppedBy}`);
    const prepared = await this.prepare(draft);
    const exchange = await this.transport(prepared);
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
    return this.catalogue.operations.flatMap(({ id }) => this.successes.get(id) ?? []);
  }

  /** Reads that were answered with success, first those that rest on no item. */
  plainReads(): PreparedRequest[] {
    const reads = this.accepted().filter(({ method }) => method === 'GET');
    const isPlain = ({ operation }: PreparedRequest): boolean =>
      this.catalogue.operations.some(({ id, path }) => id === operation && !path.includes('{'));
    return [...reads.filter(isPlain), ...reads.filter((read) => !isPlain(read))];
  }

  /** Every exchange that the run has made so far. */
  async recorded(): Promise<Exchange[]> {
    const settled = await Promise.allSettled(this.exchanges.values());
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }

  /** The credential of any operation that the candidate serves. */
  async someCredential(): Promise<Presented[]> {
    const served = this.catalogue.operations.find(({ role }) => role === 'served');
    return served === undefined ? [] : this.credentials.present(served, 'given');
  }

  private async notSentAgain(draft: RequestDraft): Promise<Exchange> {
    const { operation, shown } = await this.prepare(draft);
    const message = `no answer within ${this.profile.timeouts.request} ms`;
    const note = 'not sent again, because the operation has let a request run out of time before';
    return { operation, request: shown, failure: { kind: 'timeout', message, note }, ms: 0 };
  }

  /**
   * Asks whether the profile gives the credential of a draft.
   * @throws Stop (not applicable) when it does not.
   */
  async checkCredential({ operation, credential, bearer }: RequestDraft): Promise<void> {
    await this.credentials.present(operation, credential, bearer);
  }

  private async prepare(draft: RequestDraft): Promise<PreparedRequest> {
    const { operation } = draft;
    const baseUrl = this.baseUrl(operation);
    const credential = await this.credentials.present(operation, draft.credential, draft.bearer);
    const presented = [...this.credentials.plainHeaders(operation), ...credential];
    const { signed, mask } = await this.signed(draft, baseUrl);
    const files = filesOf(this.catalogue.schemas, operation);
    const prepared = buildRequest(signed, { baseUrl, userAgent: 'govstack-check', presented, files, mask });
    const withoutCertificate = draft.credential === 'none' && this.isAdmittedByCertificate(draft);
    return { ...prepared, withoutCertificate };
  }

  /** The request with the tokens that it asks for, and what hides them in a report. */
  private async signed(
    draft: RequestDraft,
    base: string,
  ): Promise<{ signed: RequestDraft; mask: (text: string) => string }> {
    const { body } = draft;
    if (body?.kind !== 'value') return { signed: draft, mask: makeMask(this.secrets) };
    const { value, tokens } = await this.keys.sign(body.value, { base, path: draft.path });
    return { signed: { ...draft, body: { ...body, value } }, mask: makeMask([...this.secrets, ...tokens]) };
  }

  /**
   * Where an operation is served.
   * @throws Stop (not verified) when the profile does not say.
   */
  baseUrl({ api, system }: Operation): string {
    const url = this.urls[system ?? api];
    if (url !== undefined) return url;
    throw stopUnverified(
      system === undefined
        ? `the profile gives no URL for the API "${api}"`
        : `the profile does not say that the candidate has a "${system}", nor where (systems.${system})`,
    );
  }

  /** The certificate is what lets a caller in: as declared, or because nothing else is presented. */
  private isAdmittedByCertificate({ operation, bearer }: RequestDraft): boolean {
    const declared = operation.security.some(({ type }) => type === 'mutualTLS');
    return declared || (bearer === undefined && !this.credentials.has(operation));
  }

  private watchReach(exchange: Exchange): void {
    this.unreachable = exchange.failure?.kind === 'unreachable' ? this.unreachable + 1 : 0;
    if (this.unreachable >= unreachableLimit) {
      this.stoppedBy ??= `the candidate can no longer be reached (${exchange.failure?.message ?? ''})`;
    }
  }

  /** The answer to a path that no definition names, by the same method: once per API and method. */
  unknownPath(operation: Operation): Promise<Exchange> {
    const draft: RequestDraft = {
      operation,
      path: `/gsc-${hashOf(this.runId).slice(0, 8)}/no-such-path`,
      parameters: new Map(),
      credential: 'given',
    };
    return this.exchange(`unknown path ${operation.system ?? operation.api} ${operation.method}`, draft);
  }
}
