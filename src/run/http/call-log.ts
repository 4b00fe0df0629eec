import { setTimeout as wait } from 'node:timers/promises';
import type { ReceivedCall } from '../../model/exchange.js';
import type { AnswerCall, CallReply } from '../../model/network.js';
import { stopUnverified } from '../../model/stop.js';
import type { Listener } from '../../model/wire.js';

/** A call as it arrives, by whatever way. */
export interface ArrivingCall {
  readonly method: string;
  /** Absolute, or the path and the query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface CallQuery {
  readonly matches: (call: ReceivedCall) => boolean;
  /** In milliseconds. */
  readonly within: number;
}

/** What is kept of a run at most: the number of calls, and the characters of their bodies. */
const mostCalls = 10_000;
const mostText = 64 * 1024 * 1024;

/** Keeps the calls of a candidate. Every scenario has an address of its own, so a call is known by where it arrives. */
export class CallLog implements Listener {
  private readonly calls: ReceivedCall[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly takers: ((call: ReceivedCall) => void)[] = [];
  private readonly given = new Set<string>();
  private kept = 0;
  private lost: string | undefined;

  /** @param base the URL at which calls arrive, without a trailing slash */
  constructor(
    private readonly base: string,
    private readonly answer: AnswerCall,
  ) {}

  get partnerAddress(): string {
    return `${this.base}/partner`;
  }

  address(scope: string): string {
    this.given.add(scope);
    return `${this.base}/c/${scope}`;
  }

  onCall(take: (call: ReceivedCall) => void): void {
    this.takers.push(take);
  }

  hasHeard(): boolean {
    return this.calls.length > 0;
  }

  /** Notes that something was not taken, so that a call that is missing may have been among it. @param why in words */
  lose(why: string): void {
    this.lost ??= why;
  }

  /** Keeps a call, and gives the answer to it. What is sent to an address that nobody was given is not kept, nor what is too much. */
  receive({ method, url, headers, body }: ArrivingCall): CallReply {
    const target = targetOf(url);
    const match = target === undefined ? null : /^\/(?:c\/([^/]+)|partner)(\/.*)?$/.exec(target.pathname);
    if (target === undefined || match === null) return { status: 404 };
    if (match[1] !== undefined && !this.given.has(match[1])) return { status: 404 };
    if (this.calls.length >= mostCalls || this.kept + body.length > mostText) return this.refused();
    const path = match[2] ?? '';
    const answer = this.answer(method, path);
    const scope = match[1] === undefined ? {} : { scope: match[1] };
    const shown = target.pathname + target.search;
    const call = { ...scope, method, path, url: shown, headers, body, answered: answer.status };
    this.calls.push(call);
    this.kept += body.length;
    for (const take of this.takers) take(call);
    for (const wake of this.waiting) wake();
    return answer;
  }

  /** @throws Stop (not verified) when there is none, and not everything was taken that arrived */
  async call(matches: (call: ReceivedCall) => boolean, within: number): Promise<ReceivedCall | undefined> {
    const found = this.calls.find(matches) ?? (within <= 0 ? undefined : await this.nextCall({ matches, within }));
    if (found === undefined && this.lost !== undefined)
      throw stopUnverified(`the listener may have missed the call: ${this.lost}`);
    return found;
  }

  async count(matches: (call: ReceivedCall) => boolean, after: number): Promise<number> {
    await wait(after);
    return this.calls.filter(matches).length;
  }

  private refused(): CallReply {
    this.lose('more calls arrived than a run keeps');
    return { status: 429 };
  }

  private nextCall({ matches, within }: CallQuery): Promise<ReceivedCall | undefined> {
    return new Promise((resolve) => {
      const finish = (call: ReceivedCall | undefined): void => {
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(call);
      };
      const look = (): void => {
        const call = this.calls.find(matches);
        if (call !== undefined) finish(call);
      };
      const timer = setTimeout(() => finish(undefined), within);
      this.waiting.add(look);
    });
  }
}

/** Undefined for what is no URL, such as `//`. */
function targetOf(url: string): URL | undefined {
  const base = 'http://listener.invalid';
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}
