import { get, set } from '../json/pointer.js';
import { isAcceptance } from '../json/refusal.js';
import { asText, fill } from '../json/template.js';
import type { Resource } from '../model/bindings.js';
import type { Operation } from '../model/definition.js';
import type { Exchange, ReceivedCall } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Answer, RefusalAnswer } from '../model/judge.js';
import type { Setting } from '../model/plan.js';
import type { Finding } from '../model/verdict.js';
import { type Draft, emptyDraft, withBody, withoutBody, withParameter } from './draft.js';
import { freshValue } from './fresh.js';
import type { Item } from './item.js';
import type { Wanted } from './items.js';
import type { ScenarioFacts } from './script.js';
import type { Session } from './session.js';
import { stopError, stopUnverified } from './stop.js';

/** One scenario while it runs. */
export class ScenarioWorld {
  draft: Draft | undefined;
  /** True once the request carries an object that the candidate answered. */
  carriesAnswer = false;
  /** Set once the request is no longer the plain valid one. */
  deviates = false;
  /** The plain valid request with its answer, once it is known to be accepted. */
  accepted: Exchange | undefined;
  provedClause: string | undefined;
  readonly items = new Map<string, Item>();
  /** How the items came to be, so that more can be made. */
  readonly wanted = new Map<string, Wanted>();
  /** A second item of a resource. */
  readonly others = new Map<string, Item>();
  /** Values of answers that a journey carries on, by name. */
  readonly kept = new Map<string, Json>();
  readonly assumed = new Set<string>();
  /** Why a refusal is not held against the candidate. */
  openQuestions: readonly string[] = [];
  /** What persons must do before an answer comes. */
  persons: readonly string[] = [];
  readonly earlier: Exchange[] = [];
  judged: Exchange | undefined;
  finding: Finding | undefined;
  readonly observations: string[] = [];
  /** Plays the scenario that sends the plain valid request; set by whoever plays this one. */
  playTwin!: (operation: string) => Promise<ScenarioWorld>;
  /** The answer to the same request, when it was sent for the first time. */
  first: Exchange | undefined;
  /** How many requests the scenario has sent. */
  sent = 0;

  constructor(
    readonly session: Session,
    readonly facts: ScenarioFacts,
  ) {}

  /** The operation that the feature is about. */
  get operation(): Operation {
    return this.current().operation;
  }

  /** A journey is about no single operation. */
  get isJourney(): boolean {
    return this.facts.operation === '';
  }

  current(): Draft {
    if (this.draft === undefined)
      throw stopError('the feature does not say which resource is meant before it speaks of the request');
    return this.draft;
  }

  change(draft: Draft): void {
    this.draft = draft;
  }

  /** Sends the request of the scenario; the exchange becomes the one to judge. */
  async send(draft: Draft): Promise<Exchange> {
    if (this.judged !== undefined) this.earlier.push(this.judged);
    this.sent += 1;
    const exchange = await this.session.exchange(`${this.facts.scope} ${this.sent}`, draft, !this.deviates);
    this.judged = exchange;
    return exchange;
  }

  /** Sends the request of the scenario once more. */
  async sendAgain(): Promise<void> {
    this.first = this.judged;
    await this.send(this.current());
  }

  /** Sends a request that only prepares or looks; it is kept with the verdict, but is not the one judged. */
  async sendAside(key: string, draft: Draft): Promise<Exchange> {
    const exchange = await this.session.exchange(key, draft);
    this.earlier.push(exchange);
    return exchange;
  }

  /** Makes an answer that was asked for aside the one that the verdict shows, and that is repeated by hand. */
  show(exchange: Exchange): void {
    if (this.judged !== undefined) this.earlier.push(this.judged);
    this.judged = exchange;
  }

  /** The answer to judge, with what speaks against blaming the candidate. */
  answer(): Promise<Answer> {
    return this.answerIn(this.judged);
  }

  /** The answer by which the request took effect: the first one, where it was repeated. */
  effect(): Promise<Answer> {
    return this.answerIn(this.first ?? this.judged);
  }

  private async answerIn(exchange: Exchange | undefined): Promise<Answer> {
    if (exchange === undefined) throw stopError('no request was sent before its answer is spoken of');
    const operation = this.operation;
    const doubts = {
      inputs: await this.inputDoubts(),
      items: this.itemDoubts(),
      unread: this.unreadItems(),
      persons: this.persons,
    };
    const unknownPath = exchange.response === undefined ? undefined : await this.session.unknownPath(operation);
    const withoutBody = doubts.inputs.length > 0 ? await this.bodylessTwin(exchange) : undefined;
    return {
      operation,
      exchange,
      doubts,
      ...(unknownPath === undefined ? {} : { unknownPath }),
      ...(withoutBody === undefined ? {} : { withoutBody }),
    };
  }

  /**
   * The same request without its body: whoever serves the path finds the body missing before anything named in it.
   * Nothing is asked where the path itself holds a value that was assumed.
   */
  private async bodylessTwin({ response }: Exchange): Promise<Exchange | undefined> {
    const { operation, body } = this.current();
    if (response?.status !== 404 || body === undefined || operation.body?.required !== true) return undefined;
    const { parameters } = this.session.template(operation);
    const isAssumed = parameters.some(
      ({ in: place, setting }) => place === 'path' && setting.kind === 'profile' && this.assumed.has(setting.name),
    );
    if (isAssumed) return undefined;
    return this.session.exchange(`${this.facts.scope} without body`, withoutBody(this.current()));
  }

  async refusalAnswer(): Promise<RefusalAnswer> {
    const { operation, exchange } = await this.answer();
    const clause = this.provedClause;
    const { accepted } = this;
    return {
      operation,
      exchange,
      ...(accepted === undefined ? {} : { accepted }),
      ...(clause === undefined ? {} : { clause }),
    };
  }

  private async inputDoubts(): Promise<string[]> {
    const unconfirmed: string[] = [];
    for (const name of this.assumed) {
      if (!(await this.confirmed(name)))
        unconfirmed.push(`the profile gives no value for "${name}", so one was assumed`);
    }
    return [...unconfirmed, ...this.openQuestions];
  }

  private itemDoubts(): string[] {
    return [...this.items.values()].flatMap((item) => item.doubt ?? []);
  }

  private unreadItems(): string[] {
    return [...this.items.values()].flatMap((item) => item.unread ?? []);
  }

  /** An assumed value is as good as a known one once the candidate accepts a plain read with it. */
  private async confirmed(name: string): Promise<boolean> {
    const reader = this.session.input.plan.operations.find(({ operation, template }) => {
      const uses = template.parameters.some(({ setting }) => setting.kind === 'profile' && setting.name === name);
      const plain = template.parameters.every(({ setting }) => neededItem(setting) === undefined);
      return operation.method === 'GET' && uses && plain;
    });
    if (reader === undefined) return false;
    const draft = this.fromTemplate(reader.operation, { countAssumptions: false });
    const exchange = await this.session.exchange(`confirm ${reader.operation.id}`, draft);
    return isAcceptance(reader.operation, exchange);
  }

  /** The valid request to an operation as planned, with values filled in from this scenario. */
  fromTemplate(operation: Operation, options: FillOptions = {}): Draft {
    const template = this.session.template(operation);
    let draft = emptyDraft(operation);
    for (const { name, in: place, setting } of template.parameters) {
      if (options.knownOnly === true && !this.isKnown(setting)) continue;
      draft = withParameter(draft, { name, in: place, text: this.settingText(setting, options) });
    }
    if (template.body === undefined) return draft;
    const whole = template.bodyChanges.reduce<Json>(
      (body, { pointer, value }) => set(body, pointer, this.filled(value, options.label)),
      this.filled(template.body.value, options.label),
    );
    return withBody(draft, whole, template.body.mediaType);
  }

  private isKnown(setting: Setting): boolean {
    const needed = neededItem(setting);
    return needed === undefined || this.items.has(needed);
  }

  /** The text that a setting stands for. */
  settingText(setting: Setting, { label, countAssumptions = true }: FillOptions = {}): string {
    if (setting.kind === 'literal') return asText(this.filled(setting.text, label));
    if (setting.kind === 'json') return JSON.stringify(this.filled(setting.value, label));
    if (setting.kind === 'existing') return asText(this.identifierOf(setting.resource));
    const given = this.session.input.profile.values[setting.name];
    if (given !== undefined) return asText(given);
    if (setting.assumed === undefined)
      throw stopUnverified(`the profile gives no value for "${setting.name}" (values.${setting.name})`);
    if (countAssumptions) this.assumed.add(setting.name);
    return asText(this.filled(setting.assumed));
  }

  /** Fills placeholders with what this scenario knows. */
  filled(value: Json, label = `${this.facts.scope} request`): Json {
    return fill(value, (words) => this.lookUp(words, label));
  }

  private lookUp(words: readonly string[], label: string): Json {
    const [kind = '', name = '', what] = words;
    if (kind === 'now') return this.session.startedAt;
    if (kind === 'fresh') return freshValue(this.session.input.runId, [label, ...words.slice(2)].join(' '), name);
    if (kind === 'callback') return this.callbackAddress();
    if (kind === 'kept') return this.keptValue(name);
    if (kind === 'profile') return this.profileValue(name);
    if (kind !== 'existing') throw stopError(`"{{${words.join(' ')}}}" is not a placeholder`);
    if (what === 'identifier') return this.identifierOf(name);
    const { object } = this.item(name);
    this.carriesAnswer = true;
    const found = what === undefined ? object : get(object, what);
    if (found === undefined) throw stopUnverified(`the existing ${name} shows nothing at "${what ?? ''}"`);
    return found;
  }

  /** A value of the profile, or the one that the bindings assume. */
  private profileValue(name: string): string {
    const assumed = this.session.input.catalogue.bindings.values[name]?.assumed;
    return this.settingText({ kind: 'profile', name, ...(assumed === undefined ? {} : { assumed: asText(assumed) }) });
  }

  /** What tells the address of this scenario from those of others. */
  get callbackScope(): string {
    return this.facts.scope.slice(0, 16);
  }

  /** Where the candidate is told to call; nowhere real when nobody listens. */
  private callbackAddress(): string {
    const { listener } = this.session.input;
    return listener?.address(this.callbackScope) ?? `https://callback.invalid/${this.callbackScope}`;
  }

  /** Keeps a call of the candidate as evidence. */
  showCall(operation: Operation, call: ReceivedCall): void {
    const { method, url, headers, body } = call;
    const request = { method, url: `http://listener${url}`, headers, ...(body === '' ? {} : { body }) };
    const response = { status: call.answered, headers: {}, body: '', bytes: 0, utf8: true };
    if (this.judged !== undefined) this.earlier.push(this.judged);
    this.judged = { operation: operation.id, request, response, ms: 0 };
  }

  private keptValue(name: string): Json {
    const value = this.kept.get(name);
    if (value === undefined) throw stopError(`nothing is kept as "${name}"`);
    return value;
  }

  item(resource: string): Item {
    const found = this.items.get(resource);
    if (found !== undefined) return found;
    if (this.isJourney) throw stopUnverified(`no ${resource} has come to be known`);
    throw stopError(`the feature speaks of an existing "${resource}" before there is one`);
  }

  identifierOf(resource: string): Json {
    const { identifier } = this.item(resource);
    this.carriesAnswer = true;
    if (identifier === undefined)
      throw stopUnverified(
        `the existing ${resource} shows no identifier: give one in the profile (existing.${resource})`,
      );
    return identifier;
  }

  resource(name: string): Resource {
    const found = this.session.input.catalogue.bindings.resources[name];
    if (found === undefined) throw stopError(`the bindings have no resource "${name}"`);
    return found;
  }
}

/** How placeholders are filled. */
interface FillOptions {
  /** Values made afresh differ from one label to another. */
  readonly label?: string;
  /** False where a value that is assumed is no reason for doubt. */
  readonly countAssumptions?: boolean;
  /** True where what rests on an item that the scenario does not have is left for later steps to say. */
  readonly knownOnly?: boolean;
}

/** The resource of the item on which a value depends. */
function neededItem(setting: Setting): string | undefined {
  if (setting.kind === 'existing') return setting.resource;
  return /\{\{\s*existing ([^\s}]+)/.exec(JSON.stringify(setting))?.[1];
}
