import { type Operation, serverOf } from '../../model/definition.js';
import { type Exchange, succeeded } from '../../model/exchange.js';
import { stopUnverified } from '../../model/stop.js';
import type { PreparedRequest, Transport } from '../../model/wire.js';
import { MarkedNumbers } from '../../support/marked-numbers.js';
import { unknownPath } from '../../support/unknown-path.js';
import { emptyDraft, type RequestDraft } from '../requests/draft.js';
import type { AcceptedRequests } from './accepted-requests.js';
import type { Reachability } from './reachability.js';
import { Room } from './room.js';
import { type SessionTape, sessionTape } from './session-tape.js';
import type { SharedExchanges } from './shared-exchanges.js';
import { SilentOperations } from './silent-operations.js';

export interface ExchangesOptions {
  readonly prepare: (draft: RequestDraft) => Promise<PreparedRequest>;
  readonly transport: Transport;
  /** Notes whether a credential was let in, and says whether another token is worth a try. */
  readonly isWorthAnotherToken: (operation: Operation, authorization: string, isAdmitted: boolean) => Promise<boolean>;
  readonly accepted: AcceptedRequests;
  readonly reachability: Reachability;
  /** Told of every exchange with its draft. */
  readonly note?: (draft: RequestDraft, exchange: Exchange) => void;
  /** Sends what removes an item, also after the run has ended; that of the run where it is absent. */
  readonly removing?: Transport;
  /** Keeps the exchanges; absent where nothing is to be kept. */
  readonly tape?: SessionTape;
  readonly runId: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly timeout: number;
}

/** Bodies that scenarios share are put away while others are under way only beyond this, in bytes. */
const roomForBodies = 64 * 1024 * 1024;

/** The exchanges of a run: what scenarios have in common is sent once. */
export class Exchanges implements SharedExchanges {
  private readonly made = new Map<string, Promise<Exchange>>();
  /** What was made and put away, and the place of each by the same keys. */
  private readonly away: Exchange[] = [];
  private readonly places = new MarkedNumbers();
  private readonly room = new Room(roomForBodies);
  private readonly silent = new SilentOperations();

  constructor(private readonly options: ExchangesOptions) {}

  /**
   * Sends a draft, or returns what the same key was answered with before.
   * @param isOwn the plain valid request of the operation's own feature; only it is sent again to an operation that
   * has let requests run out of time
   * @throws Stop (not verified) when the run has ended, or when the request cannot be sent.
   */
  readonly sendOnce = async (key: string, draft: RequestDraft, isOwn = false): Promise<Exchange> => {
    const known = this.made.get(key) ?? this.away[this.places.get(key) ?? -1];
    if (known !== undefined) return known;
    const made = this.send(key, draft, isOwn);
    this.made.set(key, made);
    return made;
  };

  /** The answer to a path that no definition names, by the same method: asked once per API and method. */
  readonly askUnknownPath = (operation: Operation): Promise<Exchange> => {
    const path = unknownPath(this.options.runId);
    const key = `unknown path ${serverOf(operation)} ${operation.method}`;
    return this.sendOnce(key, { ...emptyDraft(operation), path });
  };

  /** Removes an item when the run is over. It is no part of the evidence. */
  readonly remove = (key: string, draft: RequestDraft): Promise<Exchange> => {
    const { tape = sessionTape(), prepare, transport, removing = transport } = this.options;
    return tape.remember('removal', key, async () => removing(await prepare(draft)));
  };

  async putAway(): Promise<void> {
    this.room.clear();
    for (const key of [...this.made.keys()]) await this.putAwayOne(key);
  }

  /** What failed stays, to fail again for whoever asks by the same key. */
  private async putAwayOne(key: string): Promise<void> {
    const { tape = sessionTape() } = this.options;
    const [made] = await Promise.allSettled([this.made.get(key)]);
    // Another call may have put it away meanwhile.
    if (made.status !== 'fulfilled' || made.value === undefined || !this.made.delete(key)) return;
    this.places.set(key, this.away.length);
    this.away.push(tape.putAway(made.value));
  }

  /** Every exchange that the run has made so far. */
  async recorded(): Promise<Exchange[]> {
    const settled = await Promise.allSettled(this.made.values());
    return [...this.away, ...settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))];
  }

  private async send(key: string, draft: RequestDraft, isOwn: boolean): Promise<Exchange> {
    const { reachability, tape = sessionTape() } = this.options;
    const isSilent = !isOwn && this.silent.has(draft);
    if (!isSilent) reachability.assertRunGoesOn();
    let sent: PreparedRequest | undefined;
    const prepare = async (): Promise<PreparedRequest> => {
      sent = await this.options.prepare(draft);
      return sent;
    };
    const exchange = await tape.exchange(key, draft.method ?? draft.operation.method, () =>
      isSilent ? this.notSentAgain(draft) : this.withFreshToken(draft, prepare),
    );
    this.options.note?.(draft, exchange);
    if (isOwn && draft.method === undefined && succeeded(exchange)) await this.keepAccepted(key, draft, sent);
    // Nobody is blamed for giving no answer to what was never asked.
    if (exchange.failure?.note !== undefined) throw stopUnverified(exchange.failure.note);
    if (!isSilent) this.watch(draft, exchange, isOwn);
    for (const other of this.room.take(key, exchange.response?.bytes ?? 0)) void this.putAwayOne(other);
    return exchange;
  }

  /**
   * Keeps the request that was sent; what was told from a recording is prepared once more. A recording that is judged again
   * cannot sign anew what was signed with a key of the run.
   */
  private async keepAccepted(key: string, draft: RequestDraft, sent: PreparedRequest | undefined): Promise<void> {
    const { accepted, prepare, tape } = this.options;
    const prepareAgain = (): Promise<PreparedRequest | undefined> =>
      prepare(draft).catch((error: unknown) => {
        if (tape?.isSealed !== true) throw error;
        return undefined;
      });
    const prepared = sent ?? (await prepareAgain());
    if (prepared !== undefined) accepted.add(key, prepared);
  }

  private watch(draft: RequestDraft, exchange: Exchange, isOwn: boolean): void {
    const { reachability } = this.options;
    reachability.watch(exchange);
    if (exchange.failure?.kind === 'gone') reachability.assertRunGoesOn();
    if (exchange.failure?.kind === 'timeout') this.silent.note(draft, isOwn);
    if (isOwn && exchange.response !== undefined) this.silent.noteAnswer(draft);
    if (exchange.failure?.kind === 'not-sent')
      throw stopUnverified(`the request cannot be sent: ${exchange.failure.message}`);
  }

  /** A token may expire in the middle of a run; a refusal of it says nothing of the operation. */
  private async withFreshToken(
    draft: RequestDraft,
    prepare: () => Promise<PreparedRequest>,
    tries = 3,
  ): Promise<Exchange> {
    const { transport, isWorthAnotherToken } = this.options;
    const prepared = await prepare();
    const exchange = await transport(prepared);
    const { authorization } = prepared.headers;
    const { response } = exchange;
    const isGiven = draft.credential === 'given' && draft.bearer === undefined;
    if (tries === 1 || !isGiven || authorization === undefined || response === undefined) return exchange;
    const again = await isWorthAnotherToken(draft.operation, authorization, response.status !== 401);
    return again ? this.withFreshToken(draft, prepare, tries - 1) : exchange;
  }

  private async notSentAgain(draft: RequestDraft): Promise<Exchange> {
    const { operation, shown } = await this.options.prepare(draft);
    const message = `no answer within ${this.options.timeout} ms`;
    const note = 'the request was not sent, because earlier requests to this operation got no answer in time';
    return { operation, request: shown, failure: { kind: 'timeout', message, note }, ms: 0 };
  }
}
