import { World } from '@cucumber/cucumber';
import { get, set } from '../json/pointer.js';
import { asText, fill } from '../json/template.js';
import type { Resource } from '../model/bindings.js';
import type { Operation } from '../model/definition.js';
import type { Exchange, ReceivedCall } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Answer, RefusalAnswer } from '../model/judge.js';
import type { Setting } from '../model/plan.js';
import type { Finding } from '../model/verdict.js';
import { asExchange } from './calls.js';
import { type Draft, emptyDraft, withBody, withParameter } from './draft.js';
import { freshValue } from './fresh.js';
import type { Item } from './item.js';
import { otherReadings } from './prove.js';
import { hashOf, type Session } from './session.js';
import { stopError, stopUnverified } from './stop.js';

/** Who a scenario is, read from its tags and its place. */
export interface ScenarioFacts {
  readonly id: string;
  readonly rule: string;
  readonly api: string;
  readonly operation: string;
  /** The operation that is sent, where the feature is about a call of the candidate. */
  readonly sends: string;
  readonly requirements: readonly string[];
  readonly level?: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** Scenarios with the same steps before the first Then share what those steps sent. */
  readonly scope: string;
  /** Scenarios that share this share the items that they are given. */
  readonly itemScope: string;
}

/** One scenario while it runs. */
export class ScenarioWorld extends World {
  session!: Session;
  facts!: ScenarioFacts;
  draft: Draft | undefined;
  /** True once the request carries an object or an identifier that the candidate answered. */
  carriesAnswer = false;
  /** Set once the request is no longer the plain valid one. */
  deviates = false;
  accepted = false;
  provedClause: string | undefined;
  readonly items = new Map<string, Item>();
  /** Values of answers that a journey carries on, by name. */
  readonly kept = new Map<string, Json>();
  readonly assumed = new Set<string>();
  readonly openQuestions: string[] = [];
  readonly earlier: Exchange[] = [];
  judged: Exchange | undefined;
  finding: Finding | undefined;
  readonly observations: string[] = [];
  private sent = 0;
  /** What the request that is being written is for: values that must differ from request to request differ by it. */
  private purpose = 'request';
  private requests = 1;

  /** The operation that the feature is about. */
  get operation(): Operation {
    return this.current().operation;
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

  /** Sends a request that only prepares or looks; it is kept with the verdict, but is not the one judged. */
  async sendAside(key: string, draft: Draft): Promise<Exchange> {
    const exchange = await this.session.exchange(key, draft);
    this.earlier.push(exchange);
    return exchange;
  }

  /** The answer to judge, with what speaks against blaming the candidate. */
  async answer(): Promise<Answer> {
    const exchange = this.judged;
    if (exchange === undefined) throw stopError('no request was sent before its answer is spoken of');
    const operation = this.operation;
    const doubts = { inputs: await this.inputDoubts(), items: this.itemDoubts() };
    const unknownPath = exchange.response === undefined ? undefined : await this.session.unknownPath(operation);
    const others = this.deviates ? [] : otherReadings(this.session.input.catalogue, this.current());
    return { operation, exchange, doubts, others, ...(unknownPath === undefined ? {} : { unknownPath }) };
  }

  async refusalAnswer(): Promise<RefusalAnswer> {
    const { operation, exchange } = await this.answer();
    const clause = this.provedClause;
    return { operation, exchange, accepted: this.accepted, ...(clause === undefined ? {} : { clause }) };
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

  /** An assumed value is as good as a known one once the candidate accepts a plain read with it. */
  private async confirmed(name: string): Promise<boolean> {
    const reader = this.session.input.plan.operations.find(({ operation, template }) => {
      const uses = template.parameters.some(({ setting }) => setting.kind === 'profile' && setting.name === name);
      const plain = template.parameters.every(({ setting }) => setting.kind !== 'existing' && !hasItem(setting));
      return operation.method === 'GET' && uses && plain;
    });
    if (reader === undefined) return false;
    const draft = this.fromTemplate(reader.operation, false);
    const exchange = await this.session.exchange(`confirm ${reader.operation.id}`, draft);
    return exchange.response !== undefined && exchange.response.status < 300;
  }

  /** The valid request to an operation as planned, with values filled in from this scenario. */
  fromTemplate(operation: Operation, countAssumptions = true): Draft {
    const template = this.session.template(operation);
    let draft = emptyDraft(operation);
    for (const { name, in: place, setting } of template.parameters) {
      draft = withParameter(draft, { name, in: place, text: this.settingText(setting, countAssumptions) });
    }
    if (template.body === undefined) return draft;
    const whole = template.bodyChanges.reduce<Json>(
      (body, { pointer, value }) => set(body, pointer, this.filled(value)),
      this.filled(template.body.value),
    );
    return withBody(draft, whole, template.body.mediaType);
  }

  /** The text that a setting stands for. */
  settingText(setting: Setting, countAssumptions = true): string {
    if (setting.kind === 'literal') return asText(this.filled(setting.text));
    if (setting.kind === 'existing') return asText(this.identifierOf(setting.resource));
    const given = this.session.input.profile.values[setting.name];
    if (given !== undefined) return asText(given);
    if (setting.assumed === undefined)
      throw stopUnverified(`the profile gives no value for "${setting.name}" (values.${setting.name})`);
    if (countAssumptions) this.assumed.add(setting.name);
    return asText(this.filled(setting.assumed));
  }

  /** Fills placeholders with what this scenario knows. */
  filled(value: Json): Json {
    return fill(value, (words) => this.lookUp(words));
  }

  /** Writes a request for a purpose of its own, so that its fresh values and its callback address are its own too. */
  writtenFor<T>(purpose: string, write: () => T): T {
    const before = this.purpose;
    this.purpose = purpose;
    try {
      return write();
    } finally {
      this.purpose = before;
    }
  }

  /** What is written from here on belongs to another request of the scenario. */
  startRequest(): void {
    this.requests += 1;
    this.purpose = `request ${this.requests}`;
  }

  private lookUp(words: readonly string[]): Json {
    const [kind = '', name = '', what] = words;
    if (kind === 'fresh') return this.freshValue(name, [this.purpose, ...words.slice(2)]);
    if (kind === 'callback') return this.callbackAddress();
    if (kind === 'kept') return this.keptValue(name);
    if (kind === 'profile') return this.profileValue(name);
    if (kind === 'sent') return this.sentFor(name, what);
    if (kind !== 'existing') throw stopError(`"{{${words.join(' ')}}}" is not a placeholder`);
    if (what === 'identifier') return this.identifierOf(name);
    const { object } = this.item(name);
    this.carriesAnswer = true;
    const found = what === undefined ? object : get(object, what);
    if (found === undefined) throw stopUnverified(`the existing ${name} shows nothing at "${what ?? ''}"`);
    return found;
  }

  /**
   * Two values that are to differ within one scenario have labels of their own.
   * @param words labels, and a number for the greatest length of a text
   */
  private freshValue(kind: string, words: readonly string[]): Json {
    const length = words.find((word) => /^\d+$/.test(word));
    const labels = words.filter((word) => word !== length);
    const label = [this.facts.scope, ...labels].join(' ');
    return freshValue(this.session.input.runId, label, kind, length === undefined ? undefined : Number(length));
  }

  /** A value of the profile, or the one that the bindings assume; a number where they assume one. */
  private profileValue(name: string): Json {
    const assumed = this.session.input.catalogue.bindings.values[name]?.assumed;
    const setting = { kind: 'profile', name, ...(assumed === undefined ? {} : { assumed: asText(assumed) }) } as const;
    const text = this.settingText(setting);
    return typeof assumed === 'number' && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  }

  /** What tells the address that is given in a request from those in others. */
  get callbackScope(): string {
    return hashOf(`${this.facts.scope} ${this.purpose}`).slice(0, 16);
  }

  /** Where the candidate is told to call; nowhere real when nobody listens. */
  private callbackAddress(): string {
    const { listener } = this.session.input;
    if (listener !== undefined) return listener.address(this.callbackScope);
    const doubt = 'the callback address that was given is made up, because nobody listens (--listen)';
    if (!this.openQuestions.includes(doubt)) this.openQuestions.push(doubt);
    return `https://callback.invalid/${this.callbackScope}`;
  }

  /** Keeps a call of the candidate as evidence. */
  showCall(operation: Operation, call: ReceivedCall): void {
    if (this.judged !== undefined) this.earlier.push(this.judged);
    this.judged = asExchange(operation, call);
  }

  /** A part of the request that created an item. */
  private sentFor(resource: string, pointer = ''): Json {
    const found = get(this.item(resource).sent, pointer);
    if (found === undefined)
      throw stopUnverified(
        `the ${resource} was not created in this run, so what was sent at "${pointer}" is not known`,
      );
    return found;
  }

  private keptValue(name: string): Json {
    const value = this.kept.get(name);
    if (value === undefined) throw stopError(`nothing is kept as "${name}"`);
    return value;
  }

  item(resource: string): Item {
    const found = this.items.get(resource);
    if (found === undefined) throw stopError(`the feature speaks of an existing "${resource}" before there is one`);
    return found;
  }

  identifierOf(resource: string): Json {
    const { identifier, doubt } = this.item(resource);
    if (this.resource(resource).identifierChosenBy === 'server') this.carriesAnswer = true;
    if (identifier !== undefined) return identifier;
    throw stopUnverified(`the existing ${resource} shows no identifier${doubt === undefined ? '' : `: ${doubt}`}`);
  }

  resource(name: string): Resource {
    const found = this.session.input.catalogue.bindings.resources[name];
    if (found === undefined) throw stopError(`the bindings have no resource "${name}"`);
    return found;
  }
}

function hasItem(setting: Setting): boolean {
  return setting.kind === 'profile' && setting.assumed?.includes('{{') === true;
}
