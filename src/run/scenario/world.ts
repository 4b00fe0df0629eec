import type { Part, Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { CrossFunctionalJudge } from '../../model/cross-functional.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange, ReceivedCall } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Answer, Judge, RefusalAnswer } from '../../model/judge.js';
import type { Setting } from '../../model/plan.js';
import type { Profile } from '../../model/profile.js';
import type { Listener } from '../../model/run.js';
import { stopError, stopUnverified } from '../../model/stop.js';
import type { Finding } from '../../model/verdict.js';
import { get, set } from '../../support/json/pointer.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { asText, fill } from '../../support/json/template.js';
import { freshValue } from '../requests/fresh-values.js';
import { otherReadings } from '../requests/prove-clause.js';
import { emptyDraft, type RequestDraft, withBody, withoutBody, withParameter } from '../requests/request-draft.js';
import { asExchange } from './calls.js';
import type { ControlRequest } from './control-request.js';
import type { Item, Wanted } from './item.js';
import { placeholderValue } from './placeholders.js';
import { hashOf, type ScenarioFacts } from './script.js';
import type { Session } from './session.js';

/** What a scenario carries along when it goes from one Building Block to another. */
interface JourneyContext {
  /** The session in which the scenario began. */
  readonly home: Session;
  readonly worlds: Map<Session, ScenarioWorld>;
  readonly kept: Map<string, Json>;
  readonly earlier: Exchange[];
  readonly observations: string[];
}

function newJourneyContext(home: Session): JourneyContext {
  return { home, worlds: new Map(), kept: new Map(), earlier: [], observations: [] };
}

/** One scenario while it runs, at the candidate of one Building Block. */
export class ScenarioWorld {
  draft: RequestDraft | undefined;
  /** True once the request carries an object or an identifier that the candidate answered. */
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
  /** Resources whose item does not exist. */
  private readonly missingItems = new Set<string>();
  readonly assumed = new Set<string>();
  /** Why a refusal is not held against the candidate. */
  openQuestions: readonly string[] = [];
  /** What persons must do before an answer comes. */
  persons: readonly string[] = [];
  judged: Exchange | undefined;
  finding: Finding | undefined;
  /** Where the scenario goes on, once it asks another Building Block. */
  next: ScenarioWorld | undefined;
  /** Whom a journey across Building Blocks asks, and what of the use case is being done. */
  place: { readonly buildingBlock: string; readonly part: string };
  /** The step that ended the scenario early. */
  stoppedAt: string | undefined;
  /** Plays the scenario that sends the plain valid request; set by whoever plays this one. */
  runControl!: (operation: string) => Promise<ControlRequest>;
  /** Plays the scenario that sends the valid request without a credential; set by whoever plays this one. */
  runUnauthenticatedControl!: () => Promise<ControlRequest>;
  /** The answer to the same request, when it was sent for the first time. */
  first: Exchange | undefined;
  /** How many requests the scenario has sent. */
  sent = 0;
  /** What rests on items that the feature does not name is left as it is written. */
  private leavesOpen = false;
  /**
   * What the request that is being written is for: values that must differ from request to request differ by it. It
   * names nothing but the request, so that all scenarios that share the request write the same.
   */
  private purposeNow: string;
  private requests = 1;

  constructor(
    readonly session: Session,
    readonly facts: ScenarioFacts,
    private readonly journey: JourneyContext = newJourneyContext(session),
  ) {
    journey.worlds.set(session, this);
    this.place = { buildingBlock: session.catalogue.buildingBlock.id, part: '' };
    this.purposeNow = `${facts.scope} request`;
  }

  /** Judges what came back. */
  get judge(): Judge {
    return this.session.judge;
  }

  /** Judges the candidate as a whole. */
  get crossFunctional(): CrossFunctionalJudge {
    return this.session.crossFunctional;
  }

  get catalogue(): Catalogue {
    return this.session.catalogue;
  }

  get profile(): Profile {
    return this.session.profile;
  }

  get listener(): Listener | undefined {
    return this.session.listener;
  }

  get runId(): string {
    return this.session.runId;
  }

  /** Values of answers that a journey carries on, by name. */
  get kept(): Map<string, Json> {
    return this.journey.kept;
  }

  /** The exchanges before the one that is judged. */
  get earlier(): Exchange[] {
    return this.journey.earlier;
  }

  get observations(): string[] {
    return this.journey.observations;
  }

  /** Goes on at the candidate of another Building Block: what was kept is carried along, what exists there is its own. */
  goTo(buildingBlock: string, part: string): void {
    this.place = { buildingBlock, part };
    const session = this.journey.home.partner(buildingBlock);
    const world = this.journey.worlds.get(session) ?? new ScenarioWorld(session, this.facts, this.journey);
    if (this.judged !== undefined) this.earlier.push(this.judged);
    this.judged = undefined;
    world.draft = undefined;
    world.place = this.place;
    world.next = undefined;
    this.next = world;
  }

  /** The operation that the feature is about. */
  get operation(): Operation {
    return this.current().operation;
  }

  /** A journey is about no single operation. */
  get isJourney(): boolean {
    return this.facts.operation === '';
  }

  current(): RequestDraft {
    if (this.draft === undefined)
      throw stopError('the feature does not say which resource is meant before it speaks of the request');
    return this.draft;
  }

  change(draft: RequestDraft): void {
    this.draft = draft;
  }

  /** Sends the request of the scenario; the exchange becomes the one to judge. */
  async send(draft: RequestDraft): Promise<Exchange> {
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
  async sendAside(key: string, draft: RequestDraft): Promise<Exchange> {
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
    const others = this.deviates ? [] : otherReadings(this.catalogue, this.current());
    const withoutBody = doubts.inputs.length > 0 ? await this.controlWithoutBody(exchange) : undefined;
    return {
      operation,
      exchange,
      doubts,
      others,
      ...(unknownPath === undefined ? {} : { unknownPath }),
      ...(withoutBody === undefined ? {} : { withoutBody }),
    };
  }

  /**
   * The same request without its body: whoever serves the path finds the body missing before anything named in it.
   * Nothing is asked where the path itself holds a value that was assumed.
   */
  private async controlWithoutBody({ response }: Exchange): Promise<Exchange | undefined> {
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
    const reader = this.session.plan.operations.find(({ operation, template }) => {
      const uses = template.parameters.some(({ setting }) => setting.kind === 'profile' && setting.name === name);
      const plain = template.parameters.every(({ setting }) => neededItem(setting) === undefined);
      return operation.method === 'GET' && uses && plain;
    });
    if (reader === undefined) return false;
    const key = `confirm ${reader.operation.id}`;
    const draft = this.writtenFor(key, () => this.fromTemplate(reader.operation, { countAssumptions: false }));
    const exchange = await this.session.exchange(key, draft);
    return isAcceptance(reader.operation, exchange);
  }

  /** The valid request to an operation as planned, with values filled in from this scenario. */
  fromTemplate(operation: Operation, options: FillOptions = {}): RequestDraft {
    const template = this.session.template(operation);
    let draft = emptyDraft(operation);
    for (const { name, in: place, setting } of template.parameters) {
      if (options.knownOnly === true && !this.isKnown(setting)) continue;
      draft = withParameter(draft, { name, in: place, text: this.settingText(setting, options) });
    }
    if (template.bearer !== undefined && this.items.has(template.bearer))
      draft = this.withBearer(draft, template.bearer);
    if (template.body === undefined) return draft;
    const whole = template.bodyChanges.reduce<Json>(
      (body, { pointer, value }) => set(body, pointer, this.filled(value)),
      this.filled(template.body.value),
    );
    return withBody(draft, whole, template.body.mediaType);
  }

  /**
   * The planned request of a journey. What rests on items that have not come to be known is left for later steps to say:
   * a parameter is left out, and the body keeps the placeholder.
   */
  openTemplate(operation: Operation): RequestDraft {
    this.leavesOpen = true;
    try {
      return this.fromTemplate(operation, { knownOnly: true });
    } finally {
      this.leavesOpen = false;
    }
  }

  /** The request with a token that was handed out, or with the one that the profile gives in its place. */
  withBearer(draft: RequestDraft, resource: string): RequestDraft {
    const { identifier } = this.item(resource);
    const scheme = this.resource(resource).credential;
    if (identifier !== undefined) return { ...draft, bearer: { token: asText(identifier) } };
    if (scheme !== undefined && this.session.credentials.hasFor(scheme)) return { ...draft, bearer: { scheme } };
    throw stopUnverified(`the existing ${resource} shows no identifier`);
  }

  private isKnown(setting: Setting): boolean {
    const needed = neededItem(setting);
    return needed === undefined || this.items.has(needed);
  }

  /** The text that a setting stands for. */
  settingText(setting: Setting, { countAssumptions = true }: FillOptions = {}): string {
    if (setting.kind === 'literal') return asText(this.filled(setting.text));
    if (setting.kind === 'json') return JSON.stringify(this.filled(setting.value));
    if (setting.kind === 'existing') return asText(this.identifierOf(setting.resource));
    const given = this.profile.values[setting.name];
    if (given !== undefined) return asText(given);
    if (setting.assumed === undefined)
      throw stopUnverified(`the profile gives no value for "${setting.name}" (values.${setting.name})`);
    if (countAssumptions) this.assumed.add(setting.name);
    return asText(this.filled(setting.assumed));
  }

  /** Fills placeholders with what this scenario knows. */
  filled(value: Json): Json {
    return fill(value, (words) => placeholderValue(this, words));
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

  /** What the request that is being written is for. */
  get purpose(): string {
    return this.purposeNow;
  }

  get commonPurpose(): string {
    return this.purposeNow.replace(this.facts.scope, this.facts.itemScope);
  }

  /** What is written from here on belongs to another request of the scenario. */
  startRequest(): void {
    this.requests += 1;
    this.purposeNow = `${this.facts.scope} request ${this.requests}`;
  }

  /** Puts an item that does not exist where one is wanted, to see at least whether the operation is routed. */
  useMissingItem(resource: string, reason: string): void {
    const identifier = freshValue(this.runId, `${this.facts.scope} ${resource}`, 'text');
    this.items.set(resource, { identifier, exchanges: [] });
    this.missingItems.add(resource);
    this.doubt(reason);
    this.deviates = true;
  }

  /** True for a resource whose item does not exist. */
  isMissingItem(resource: string): boolean {
    return this.missingItems.has(resource);
  }

  /** Notes why a refusal is not held against the candidate. */
  doubt(reason: string): void {
    if (!this.openQuestions.includes(reason)) this.openQuestions = [...this.openQuestions, reason];
  }

  /** True while an item that is not known may stay open. */
  isOpen(resource: string): boolean {
    return this.leavesOpen && !this.items.has(resource);
  }

  /** What tells the address that is given in a request from those in others. */
  get callbackScope(): string {
    return hashOf(this.purpose).slice(0, 16);
  }

  /** Keeps a call of the candidate as evidence. */
  showCall(operation: Operation, call: ReceivedCall): void {
    if (this.judged !== undefined) this.earlier.push(this.judged);
    this.judged = asExchange(operation, call);
  }

  keptValue(name: string): Json {
    const value = this.kept.get(name);
    if (value === undefined) throw stopError(`nothing is kept as "${name}"`);
    this.carriesAnswer = true;
    return value;
  }

  item(resource: string): Item {
    const found = this.items.get(resource);
    if (found !== undefined) return found;
    if (this.isJourney) throw stopUnverified(`no ${resource} has come to be known`);
    throw stopError(`the feature speaks of an existing "${resource}" before there is one`);
  }

  identifierOf(resource: string): Json {
    const { identifier, doubt, sent, exchanges } = this.item(resource);
    const { identifierChosenBy, identifier: pointer = '', create } = this.resource(resource);
    const isSent = ({ sent: at }: Part): boolean => at !== undefined && get(sent ?? null, at + pointer) === identifier;
    const isOurs = exchanges.length === 0 || create.some(isSent);
    if (identifierChosenBy === 'server' || !isOurs) this.carriesAnswer = true;
    if (identifier !== undefined) return identifier;
    const why = doubt === undefined ? '' : ` (${doubt})`;
    throw stopUnverified(
      `the existing ${resource} shows no identifier${why}: give one in the profile (existing.${resource})`,
    );
  }

  resource(name: string): Resource {
    const found = this.catalogue.bindings.resources[name];
    if (found === undefined) throw stopError(`the bindings have no resource "${name}"`);
    return found;
  }
}

/** How placeholders are filled. */
interface FillOptions {
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
