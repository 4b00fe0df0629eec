import type { DryRequest } from '../model/dry-run.js';
import type { SentRequest } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { ListenOptions, Network, RunningListener } from '../model/network.js';
import type { Credential, Profile } from '../model/profile.js';
import type { PreparedRequest } from '../model/wire.js';
import { wireBody } from '../model/wire-body.js';
import { CallLog } from '../run/http/call-log.js';
import { makeTransport, type RawAnswer } from '../run/http/transport.js';
import { set } from '../support/json/pointer.js';
import { mapValues } from '../support/map-values.js';
import { AnswerTrace } from './answer-trace.js';

/** A call that the candidate makes. */
interface MadeCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What answers in place of the candidate. */
interface Answering {
  handle(request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Buffer;
  }): Promise<RawAnswer>;
}

export interface DryNetworkOptions {
  /** @param send makes the calls of the candidate */
  readonly candidate: (send: (call: MadeCall) => Promise<void>) => Answering;
  readonly profile: Profile;
  /** Base URLs of the candidate. */
  readonly urls: readonly string[];
  /** In milliseconds, from any fixed point. */
  readonly clock: () => number;
  /** Told of each request when it would be sent. */
  readonly onRequest: (request: DryRequest) => void;
}

/** A network that sends nothing: every request is told, and the reference candidate answers it in this process. */
export class DryNetwork implements Network {
  /** The hosts with which a run tries TLS. */
  readonly handshakes = new Set<string>();
  readonly transport: Network['transport'];
  private readonly trace = new AnswerTrace();
  private readonly candidate: Answering;
  private heard: CallLog | undefined;

  constructor(private readonly options: DryNetworkOptions) {
    const { clock, profile } = options;
    this.candidate = options.candidate(async (call) => this.deliver(call));
    const timeout = profile.timeouts.request;
    this.transport = makeTransport((prepared) => this.answer(prepared), { timeout, clock });
  }

  readonly tlsProbe = async (url: string) => {
    this.handshakes.add(new URL(url).host);
    return { url, versions: {}, weak: { kind: 'unclear', reason: 'nothing is sent in a dry run' } } as const;
  };

  async listen({ host, port, publicUrl, answer }: ListenOptions): Promise<RunningListener> {
    this.heard = new CallLog(publicUrl ?? `http://${host}:${port}`, answer);
    return Object.assign(this.heard, { close: () => Promise.resolve() });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async answer(prepared: PreparedRequest): Promise<RawAnswer> {
    const shown = prepared.operation === 'token' ? whole(prepared) : prepared.shown;
    this.options.onRequest(this.trace.shown(prepared.operation, shown));
    this.trace.noteSent(shown);
    const answer = prepared.operation === 'token' ? this.tokenAnswer(prepared) : await this.candidateAnswer(prepared);
    this.trace.noteAnswer(prepared.operation, { headers: answer.headers, body: answer.body.toString('utf8') });
    return answer;
  }

  private async candidateAnswer(prepared: PreparedRequest): Promise<RawAnswer> {
    const { method, url, headers, bare } = prepared;
    const key = this.isAdmitted(prepared) ? { apikey: madeUpToken } : {};
    const asked = {
      method,
      url: this.withoutBase(url),
      headers: { ...headers, ...key },
      body: Buffer.from(wireBody(prepared) ?? ''),
    };
    const answer = await this.candidate.handle(asked);
    return { ...answer, ...(bare ? { trailing: answer.body.length } : {}) };
  }

  /** Who shows a secret is let in; where the profile has none, everybody is. */
  private isAdmitted({ url, headers, shown }: PreparedRequest): boolean {
    if (this.options.profile.credential === undefined) return true;
    return shown.url !== url || Object.entries(headers).some(([name, value]) => shown.headers[name] !== value);
  }

  /** The reference candidate serves its paths at the root. */
  private withoutBase(url: string): string {
    const base = this.options.urls.find((one) => url.startsWith(`${one}/`) || url === one);
    return base === undefined ? url : `${new URL(base).origin}${url.slice(base.length)}`;
  }

  private tokenAnswer({ url }: PreparedRequest): RawAnswer {
    const { credential } = this.options.profile;
    const body = JSON.stringify(tokenBody(credential, url));
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
  }

  private deliver({ url, method, headers, body = '' }: MadeCall): void {
    this.heard?.receive({ method, url, headers, body });
  }
}

/** The credential that the reference candidate takes, and the token that stands for one that is asked for. */
export const madeUpToken = 'token-that-a-dry-run-makes-up';

function tokenBody(credential: Credential | undefined, url: string): Json {
  if (credential?.type === 'login' && credential.url === url) return set({}, credential.token, madeUpToken);
  return { access_token: madeUpToken, token_type: 'Bearer' };
}

/** A request for a token, with its secrets masked: a report does not show it. */
function whole({ method, url, headers, body, mask }: PreparedRequest): SentRequest {
  return {
    method,
    url: mask(url),
    headers: mapValues(headers, mask),
    ...(body === undefined ? {} : { body: mask(body) }),
  };
}
