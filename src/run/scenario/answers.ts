import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Answer, Doubts, RefusalAnswer } from '../../model/judge.js';
import { neededItem, type RequestTemplate } from '../../model/plan.js';
import { stopError } from '../../model/stop.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { otherReadings } from '../requests/prove-clause.js';
import { withoutBody } from '../requests/request-draft.js';
import type { Evidence } from './evidence.js';
import type { JudgedAnswers } from './judged-answers.js';
import type { RequestFiller } from './request-filler.js';
import type { ScenarioDoubts } from './scenario-doubts.js';
import type { ScenarioItems } from './scenario-items.js';
import type { ScenarioRequest } from './scenario-request.js';
import type { SendOnce } from './shared-exchanges.js';

export interface AnswerSources {
  readonly catalogue: Catalogue;
  /** An operation that reads with a value of the profile, and needs no item. */
  readonly readerWith: (name: string) => Operation | undefined;
  readonly template: (operation: Operation) => RequestTemplate;
  readonly sendOnce: SendOnce;
  /** Asks for a path that no definition names. */
  readonly askUnknownPath: (operation: Operation) => Promise<Exchange>;
  readonly scope: string;
  readonly request: ScenarioRequest;
  readonly items: ScenarioItems;
  readonly doubts: ScenarioDoubts;
  readonly evidence: Evidence;
  readonly filler: RequestFiller;
}

/** Hands the answers of a scenario to the judge, with what speaks against blaming the candidate. */
export class Answers implements JudgedAnswers {
  constructor(private readonly sources: AnswerSources) {}

  judged(): Promise<Answer> {
    return this.answerIn(this.sources.evidence.judged);
  }

  effect(): Promise<Answer> {
    const { first, judged } = this.sources.evidence;
    return this.answerIn(first ?? judged);
  }

  async refusal(): Promise<RefusalAnswer> {
    const { operation, exchange } = await this.judged();
    const { accepted, provedClause: clause } = this.sources.request;
    return {
      operation,
      exchange,
      ...(accepted === undefined ? {} : { accepted }),
      ...(clause === undefined ? {} : { clause }),
    };
  }

  private async answerIn(exchange: Exchange | undefined): Promise<Answer> {
    const { request, catalogue, askUnknownPath } = this.sources;
    if (exchange === undefined) throw stopError('the feature mentions an answer before a request was sent');
    const { operation } = request;
    const doubts = await this.doubts();
    const unknownPath = exchange.response === undefined ? undefined : await askUnknownPath(operation);
    const others = request.isPlain ? otherReadings(catalogue, request.current()) : [];
    const bodyless = doubts.inputs.length > 0 ? await this.answerWithoutBody(exchange) : undefined;
    return {
      operation,
      exchange,
      doubts,
      others,
      ...(unknownPath === undefined ? {} : { unknownPath }),
      ...(bodyless === undefined ? {} : { withoutBody: bodyless }),
    };
  }

  private async doubts(): Promise<Doubts> {
    const { items, doubts } = this.sources;
    return {
      inputs: [...(await this.unconfirmed()), ...doubts.questions],
      items: items.doubts,
      unread: [...items.unread, ...doubts.unfound],
      madeUp: items.madeUp,
      persons: doubts.persons,
      leftOut: doubts.leftOut,
      guessed: doubts.guessed,
    };
  }

  /** Assumed values that nothing has shown to be right. */
  private async unconfirmed(): Promise<string[]> {
    const reasons: string[] = [];
    for (const name of this.sources.doubts.assumed) {
      if (!(await this.isConfirmed(name))) reasons.push(`the profile gives no value for "${name}", so one was assumed`);
    }
    return reasons;
  }

  /** An assumed value is as good as a known one once the candidate accepts a plain read with it. */
  private async isConfirmed(name: string): Promise<boolean> {
    const { request, filler, readerWith, sendOnce } = this.sources;
    const reader = readerWith(name);
    if (reader === undefined) return false;
    const key = `confirm ${reader.id}`;
    const draft = request.writtenFor(key, () => filler.fromTemplate(reader, { countAssumptions: false }));
    return isAcceptance(reader, await sendOnce(key, draft));
  }

  /**
   * The same request without its body: whoever serves the path finds the body missing before anything named in it.
   * Nothing is asked where the path itself holds a value that was assumed, or an item that does not exist.
   */
  private async answerWithoutBody({ response }: Exchange): Promise<Exchange | undefined> {
    const { request, template, doubts, items, sendOnce, scope } = this.sources;
    const { operation, body } = request.current();
    if (response?.status !== 404 || body === undefined || operation.body?.required !== true) return undefined;
    const isUnsure = template(operation).parameters.some(({ in: place, setting }) => {
      if (place !== 'path') return false;
      const needed = neededItem(setting);
      if (needed !== undefined && items.isMissing(needed)) return true;
      return setting.kind === 'profile' && doubts.assumed.has(setting.name);
    });
    return isUnsure ? undefined : sendOnce(`${scope} without body`, withoutBody(request.current()));
  }
}
