import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { RequestDraft } from '../requests/draft.js';
import type { SendOnce } from './shared-exchanges.js';

export interface EvidenceOptions {
  readonly sendOnce: SendOnce;
  /** Scenarios of one scope share what they send. */
  readonly scope: string;
  /** Where the exchanges before the judged one are kept. */
  readonly journey: {
    addEarlier(...exchanges: readonly (Exchange | undefined)[]): void;
    noteJudged(): void;
  };
}

/** What a scenario has sent, and the answer that its verdict rests on. */
export class Evidence {
  private shown: Exchange | undefined;
  private firstSent: Exchange | undefined;
  private count = 0;
  private readBetween: Json | undefined;

  constructor(private readonly options: EvidenceOptions) {}

  /** The exchange that the verdict shows. */
  get judged(): Exchange | undefined {
    return this.shown;
  }

  /** The first exchange of a request that was sent again. */
  get first(): Exchange | undefined {
    return this.firstSent;
  }

  /** What an item showed after the first of two requests. */
  get between(): Json | undefined {
    return this.readBetween;
  }

  keepBetween(object: Json | undefined): void {
    this.readBetween = object;
  }

  /** How many requests the scenario has sent. */
  get sent(): number {
    return this.count;
  }

  /**
   * Sends the request of the scenario; its exchange becomes the judged one.
   * @param isPlain true for the plain valid request
   */
  async send(draft: RequestDraft, isPlain: boolean): Promise<Exchange> {
    const { journey, scope, sendOnce } = this.options;
    journey.addEarlier(this.shown);
    this.count += 1;
    this.shown = await sendOnce(`${scope} ${this.count}`, draft, isPlain);
    journey.noteJudged();
    return this.shown;
  }

  /** Sends the request of the scenario once more. */
  async sendAgain(draft: RequestDraft, isPlain: boolean): Promise<Exchange> {
    this.firstSent = this.shown;
    return this.send(draft, isPlain);
  }

  /** Sends a request that only prepares or looks: it is kept with the verdict, and is not the one judged. */
  async sendAside(key: string, draft: RequestDraft): Promise<Exchange> {
    const exchange = await this.options.sendOnce(key, draft);
    this.addEarlier(exchange);
    return exchange;
  }

  /** Makes another exchange the one that the verdict shows, and that is repeated by hand. */
  show(exchange: Exchange | undefined): void {
    this.addEarlier(this.shown);
    this.shown = exchange;
    this.options.journey.noteJudged();
  }

  addEarlier(...exchanges: readonly (Exchange | undefined)[]): void {
    this.options.journey.addEarlier(...exchanges);
  }
}
