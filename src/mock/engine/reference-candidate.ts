import { setTimeout as wait } from 'node:timers/promises';
import { MemoryStore } from '../kit/store.js';
import { json, type WireAnswer } from '../kit/wire-answer.js';
import { admits, unauthorised } from './access.js';
import { activeFaults } from './active-faults.js';
import { answerRequest } from './answer-request.js';
import { chooseOperation } from './choose-operation.js';
import { finishAnswer } from './finish-answer.js';
import { type CandidateAnswer, type CandidateRequest, maxBodyBytes } from './http-message.js';
import { type Asked, type Incoming, incomingOf } from './incoming.js';
import type { CandidateContext, CandidateOptions } from './options.js';
import { refusedMethod } from './other-method.js';
import { type Match, makeRouter, type Routed } from './router.js';
import { sendOverHttp } from './send.js';
import { makeWellKnownPages, type WellKnownPages } from './well-known-pages.js';

/** A conformant candidate of a Building Block, or one with seeded faults. It keeps what it is given in memory. */
export class ReferenceCandidate {
  private readonly context: CandidateContext;
  private readonly route: (method: string, path: string) => Routed;
  private readonly pages: WellKnownPages;

  constructor(options: CandidateOptions) {
    const { catalogue, faults, behaviour = { operations: {} }, send = sendOverHttp } = options;
    const store = new MemoryStore();
    this.context = { ...options, behaviour, send, store, faultsOf: activeFaults(catalogue, faults) };
    this.route = makeRouter(catalogue.operations.filter(({ role }) => role === 'served' || role === 'callback-in'));
    this.pages = makeWellKnownPages(options);
    behaviour.seed?.(store);
  }

  /**
   * Answers a request, without a socket. Every operation asks for a credential. What a fault does to the connection is
   * said in `delivery`.
   */
  async handle(request: CandidateRequest): Promise<CandidateAnswer> {
    const incoming = incomingOf(request);
    const common = this.pages.headersFor(incoming);
    const answer = this.pages.pageFor(incoming) ?? (await this.respond(incoming).catch(brokenDown));
    return finishAnswer(answer, { method: request.method, common });
  }

  private async respond(incoming: Incoming): Promise<WireAnswer> {
    if (incoming.bytes.length > maxBodyBytes) return json(413, { detail: 'The body is too large.' });
    const routed = this.route(incoming.method, incoming.url.pathname);
    if (routed.kind === 'unknown') return json(404, { detail: 'There is no such path.' });
    if (routed.kind === 'operations') return this.serve(await this.asked(incoming, routed.matches));
    return this.otherMethod(incoming, routed.matches);
  }

  /** HEAD is answered as GET is, but without a body (RFC 9110 section 9.3.2); no other method but OPTIONS is taken. */
  private async otherMethod(incoming: Incoming, matches: readonly Match[]): Promise<WireAnswer> {
    const plain = await this.plainOtherMethod(incoming, matches);
    for (const match of matches) {
      for (const { fault } of this.context.faultsOf(match.operation)) {
        const answer = fault.onOtherMethod?.(plain, incoming);
        if (answer === 'documented') return this.serve(await this.asked(incoming, [match]));
        if (answer !== undefined) return answer;
      }
    }
    return plain;
  }

  private async plainOtherMethod(incoming: Incoming, matches: readonly Match[]): Promise<WireAnswer> {
    const read = matches.filter(({ operation }) => operation.method === 'GET');
    if (incoming.method !== 'HEAD' || read.length === 0) return refusedMethod(incoming.method, matches);
    return this.serve(await this.asked(incoming, read));
  }

  private async asked(incoming: Incoming, matches: readonly Match[]): Promise<Asked> {
    const match = await chooseOperation(this.context, incoming, matches);
    return { ...incoming, match, faults: this.context.faultsOf(match.operation) };
  }

  private async serve(asked: Asked): Promise<WireAnswer> {
    const intercepted = await this.intercepted(asked);
    if (intercepted !== undefined) return intercepted;
    if (admits(this.context, asked)) return answerRequest(this.context, asked);
    return asked.faults.reduce<Promise<WireAnswer>>(async (refusal, { fault }) => {
      return fault.refusesAccess?.(await refusal, () => answerRequest(this.context, asked)) ?? refusal;
    }, Promise.resolve(unauthorised()));
  }

  /** What a fault answers before anything is looked at. */
  private async intercepted(asked: Asked): Promise<WireAnswer | undefined> {
    const { catalogue } = this.context;
    const { operation } = asked.match;
    for (const { fault, memory } of asked.faults) {
      if (fault.delay !== undefined) await wait(fault.delay);
      const answer = fault.intercepts?.(asked, { catalogue, operation, memory });
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}

function brokenDown(error: unknown): WireAnswer {
  return json(500, { detail: `internal: ${error instanceof Error ? error.message : ''}` });
}
