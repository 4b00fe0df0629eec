import type { Part, Resource } from '../../model/bindings.js';
import type { Json } from '../../model/json.js';
import { type Stop, stopError, stopUnverified } from '../../model/stop.js';
import { get } from '../../support/json/pointer.js';
import type { Item, Wanted } from './item.js';

export interface ScenarioItemsOptions {
  readonly resources: Readonly<Record<string, Resource>>;
  /** A journey learns of its items from answers. */
  readonly isJourney: boolean;
  /** Called when an identifier is handed out that the candidate chose. */
  readonly onAnsweredValue: () => void;
}

/** The items that exist for a scenario, by the name of their resource. */
export class ScenarioItems {
  private readonly known = new Map<string, Item>();
  /** How the items came to be, so that more can be made. */
  private readonly sources = new Map<string, Wanted>();
  private readonly others = new Map<string, Item>();
  private readonly missing = new Set<string>();
  private readonly lacking = new Map<string, Stop>();

  constructor(private readonly options: ScenarioItemsOptions) {}

  find(resource: string): Item | undefined {
    return this.known.get(resource);
  }

  has(resource: string): boolean {
    return this.known.has(resource);
  }

  /** @throws Stop (not verified in a journey, else error) when there is none. */
  item(resource: string): Item {
    const found = this.known.get(resource);
    if (found !== undefined) return found;
    const lack = this.lacking.get(resource);
    if (lack !== undefined) throw lack;
    if (this.options.isJourney) throw stopUnverified(`no ${resource} is known yet`);
    throw stopError(`the feature mentions an existing "${resource}" before there is one`);
  }

  /** @throws Stop (not verified) when the item shows no identifier. */
  identifierOf(resource: string): Json {
    const item = this.item(resource);
    if (isChosenByCandidate(this.resource(resource), item)) this.options.onAnsweredValue();
    const { identifier, doubt } = item;
    if (identifier !== undefined) return identifier;
    const why = doubt === undefined ? '' : ` (${doubt})`;
    throw stopUnverified(
      `the existing ${resource} shows no identifier${why}; give one in the profile (existing.${resource})`,
    );
  }

  /** @throws Stop (error) when the bindings have no such resource. */
  resource(name: string): Resource {
    const found = this.options.resources[name];
    if (found === undefined) throw stopError(`the bindings have no resource "${name}"`);
    return found;
  }

  /** @param wanted how the item was asked for, where more like it may be made */
  keep(resource: string, item: Item, wanted?: Wanted): void {
    if (wanted !== undefined) this.sources.set(resource, wanted);
    this.known.set(resource, item);
  }

  /** How the item of a resource was asked for. */
  wanted(resource: string): Wanted | undefined {
    return this.sources.get(resource);
  }

  /** How all items were asked for, each after those that it belongs to. */
  allWanted(): readonly Wanted[] {
    return [...this.sources.values()];
  }

  /** Lets one item, and what it belongs to, stand for their resources until something is done. */
  standingIn<T>(resource: string, item: Item, use: () => T): T {
    return this.replacing(resource, item, () => this.amongItsOwn(item, use));
  }

  /** Lets only what an item belongs to stand for its resource until something is done. */
  amongItsOwn<T>({ owner }: Item, use: () => T): T {
    return owner === undefined ? use() : this.standingIn(owner.resource, owner.item, use);
  }

  /** What is done may take its time: the item stays in its place until a promise is settled. */
  private replacing<T>(resource: string, item: Item, use: () => T): T {
    const before = this.known.get(resource);
    const putBack = (): void => {
      if (before === undefined) this.known.delete(resource);
      else this.known.set(resource, before);
    };
    this.known.set(resource, item);
    return untilDone(use, putBack);
  }

  /** A second item of a resource. */
  other(resource: string): Item | undefined {
    return this.others.get(resource);
  }

  keepOther(resource: string, item: Item): void {
    this.others.set(resource, item);
  }

  /** Puts an item that does not exist where one is wanted. */
  useMissing(resource: string, identifier: Json): void {
    this.known.set(resource, { identifier, exchanges: [] });
    this.missing.add(resource);
  }

  /** Goes on without an item that cannot be had, until something asks for it. */
  lack(resource: string, why: Stop): void {
    this.lacking.set(resource, why);
  }

  /** Names of the resources of which an item stands in that does not exist. */
  get madeUp(): string[] {
    return [...this.missing];
  }

  isMissing(resource: string): boolean {
    return this.missing.has(resource);
  }

  /** Why it is not certain that the items exist. */
  get doubts(): string[] {
    return [...this.known.values()].flatMap(({ doubt }) => doubt ?? []);
  }

  /** Why nothing but their creation tells that the items exist. */
  get unread(): string[] {
    return [...this.known.values()].flatMap(({ unread }) => unread ?? []);
  }
}

/** True unless the identifier is one that this run sent when it created the item. */
function isChosenByCandidate(resource: Resource, { identifier, sent, exchanges }: Item): boolean {
  const { identifierChosenBy, identifier: pointer = '', create } = resource;
  const isSent = ({ sent: at }: Part): boolean => at !== undefined && get(sent ?? null, at + pointer) === identifier;
  const isOurs = exchanges.length === 0 || create.some(isSent);
  return identifierChosenBy === 'server' || !isOurs;
}

/** Calls a function, and another one when it has ended: at once, or when the promise that it returns is settled. */
function untilDone<T>(use: () => T, end: () => void): T {
  let result: T;
  try {
    result = use();
  } catch (error) {
    end();
    throw error;
  }
  if (result instanceof Promise) result.then(end, end);
  else end();
  return result;
}
