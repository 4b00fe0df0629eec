import { createHash } from 'node:crypto';
import { shortName } from '../model/catalogue.js';
import type { Operation } from '../model/definition.js';
import type { Exchange, ReceivedCall } from '../model/exchange.js';
import type { RequestTemplate } from '../model/plan.js';
import type { Secret } from '../model/profile.js';
import type { PreparedRequest, RunInput, ScenarioResult } from '../model/run.js';
import { buildRequest } from './build-request.js';
import { ClientKeys, newRsaKey } from './client-keys.js';
import { Credentials, type Presented } from './credential.js';
import type { Draft } from './draft.js';
import type { Item } from './item.js';
import { makeMask, secretsOf } from './secrets.js';
import { stopError, stopUnverified } from './stop.js';

/** So many requests in a row that do not reach the candidate end the run. */
const unreachableLimit = 3;

/** What the scenarios of one run share: exchanges already made, items already created, and what became known. */
export class Session {
  readonly results: ScenarioResult[] = [];
  /** Why the run ends early. */
  stoppedBy: string | undefined;
  readonly credentials: Credentials;
  readonly keys: ClientKeys;
  /** Whether a valid request was answered with success, by operation. */
  readonly accepted = new Map<string, Promise<boolean>>();
  readonly items = new Map<string, Promise<Item>>();
  /** Calls of the candidate that are waited for, by scenario group and operation. */
  readonly calls = new Map<string, Promise<ReceivedCall | undefined>>();
  /** Items of the profile that a request has removed, by resource. */
  readonly used = new Map<string, number>();

  private readonly exchanges = new Map<string, Promise<Exchange>>();
  private readonly templates: ReadonlyMap<string, RequestTemplate>;
  private readonly secrets: readonly Secret[];
  private unreachable = 0;
  private readonly silent = new Set<string>();

  constructor(readonly input: RunInput) {
    this.credentials = new Credentials(input.profile);
    this.secrets = secretsOf(input.profile);
    const { profile, now, runId, newKey = newRsaKey } = input;
    this.keys = new ClientKeys({ newKey, now, runId, ...(profile.clientKey ? { given: profile.clientKey } : {}) });
    this.templates = new Map(input.plan.operations.map(({ operation, template }) => [shortName(operation), template]));
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
    const made = !isOwn && this.silent.has(draft.operation.id) ? this.notSentAgain(draft) : this.send(draft);
    this.exchanges.set(key, made);
    return made;
  }

  private async send(draft: Draft): Promise<Exchange> {
    if (this.input.signal.aborted) this.stoppedBy ??= 'interrupted';
    if (this.stoppedBy !== undefined) throw stopUnverified(`the run ended early: ${this.stoppedBy}`);
    const exchange = await this.input.transport(await this.prepare(draft));
    this.watchReach(exchange);
    if (exchange.failure?.kind === 'timeout') this.silent.add(draft.operation.id);
    if (exchange.failure?.kind === 'not-sent')
      throw stopUnverified(`the request cannot be sent: ${exchange.failure.message}`);
    return exchange;
  }

  private async notSentAgain(draft: Draft): Promise<Exchange> {
    const { operation, shown } = await this.prepare(draft);
    const message = 'not sent, because the operation has let a request run out of time before';
    return { operation, request: shown, failure: { kind: 'timeout', message }, ms: 0 };
  }

  private async prepare(draft: Draft): Promise<PreparedRequest> {
    const { operation } = draft;
    const baseUrl = this.baseUrl(operation);
    const credential = draft.credential ? await this.present(draft) : [];
    const presented = [...this.credentials.plainHeaders(operation), ...credential];
    const { body } = draft;
    const { value, tokens } = await this.keys.sign(body?.value ?? null, { base: baseUrl, path: draft.path });
    const signed = body === undefined ? draft : { ...draft, body: { ...body, value } };
    const mask = makeMask([...this.secrets, ...tokens]);
    return buildRequest(signed, { baseUrl, userAgent: 'govstack-check', presented, mask });
  }

  private present({ operation, bearer }: Draft): Promise<Presented[]> | Presented[] {
    if (bearer !== undefined && 'token' in bearer) return this.credentials.presentToken(operation, bearer.token);
    return this.credentials.present(operation, bearer?.scheme);
  }

  /**
   * Where an operation is served.
   * @throws Stop (not verified) when the profile does not say.
   */
  baseUrl({ api, system }: Operation): string {
    const url = this.input.urls[system ?? api];
    if (url !== undefined) return url;
    throw stopUnverified(
      system === undefined
        ? `the profile gives no URL for the API "${api}"`
        : `the profile does not say that the candidate has a "${system}", nor where (systems.${system})`,
    );
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
      credential: true,
    };
    return this.exchange(`unknown path ${operation.system ?? operation.api} ${operation.method}`, draft);
  }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
