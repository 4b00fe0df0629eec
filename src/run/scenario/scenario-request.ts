import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { stopError } from '../../model/stop.js';
import { hashOf } from '../../support/hash.js';
import type { RequestDraft } from '../requests/draft.js';
import type { ScenarioFacts } from './scenario-facts.js';

/** The request that a scenario writes step by step. */
export class ScenarioRequest {
  private written: RequestDraft | undefined;
  private number = 1;
  private purposeNow: string;
  private plain = true;
  private answeredValues = false;
  private clause: string | undefined;
  private acceptedExchange: Exchange | undefined;

  constructor(private readonly facts: Pick<ScenarioFacts, 'scope' | 'itemScope'>) {
    this.purposeNow = `${facts.scope} request`;
  }

  /** What tells the scenario from others. */
  get scope(): string {
    return this.facts.scope;
  }

  /** The request as far as it is written; undefined before the scenario names its resource. */
  get draft(): RequestDraft | undefined {
    return this.written;
  }

  /** @throws Stop (error) before the scenario names its resource. */
  current(): RequestDraft {
    if (this.written !== undefined) return this.written;
    throw stopError('the feature does not say which resource is meant before it speaks of the request');
  }

  /** The operation that the feature is about. */
  get operation(): Operation {
    return this.current().operation;
  }

  change(draft: RequestDraft | undefined): void {
    this.written = draft;
  }

  /** What is written from here on belongs to another request of the scenario. */
  startNext(): void {
    this.number += 1;
    this.plain = true;
    this.purposeNow = `${this.facts.scope} request ${this.number}`;
  }

  /** True while it is the plain valid request. */
  get isPlain(): boolean {
    return this.plain;
  }

  /** Notes that it is no longer the plain valid request. */
  deviate(): void {
    this.plain = false;
  }

  /** The clause of the definition that the request was proved to break. */
  get provedClause(): string | undefined {
    return this.clause;
  }

  prove(clause: string): void {
    this.clause = clause;
    this.deviate();
  }

  /** The plain valid request with its answer, once it is known to be accepted. */
  get accepted(): Exchange | undefined {
    return this.acceptedExchange;
  }

  accept(exchange: Exchange): void {
    this.acceptedExchange = exchange;
  }

  /** True once the request carries an object or an identifier that the candidate answered. */
  get carriesAnswer(): boolean {
    return this.answeredValues;
  }

  noteAnsweredValue(): void {
    this.answeredValues = true;
  }

  /**
   * What the request is for: values that must differ from request to request differ by it. It names nothing but the
   * request, so that all scenarios that share the request write the same.
   */
  get purpose(): string {
    return this.purposeNow;
  }

  /** The same for scenarios that share their items, whose requests are meant to be refused. */
  get commonPurpose(): string {
    return this.purposeNow.replace(this.facts.scope, this.facts.itemScope);
  }

  /** Tells the callback address in this request from those in others. */
  get callbackScope(): string {
    return hashOf(this.purpose).slice(0, 16);
  }

  /** Writes a request for a purpose of its own, so that its fresh values and its callback address are its own too. */
  writtenFor<T>(purpose: string, write: () => T): T {
    const before = this.purposeNow;
    this.purposeNow = purpose;
    try {
      return write();
    } finally {
      this.purposeNow = before;
    }
  }
}
