import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RandomFault } from './faults.js';
import { type ApiModel, isNested, type Resource } from './model.js';
import { type Item, isUuid, ownValues, setByServer } from './values.js';

/** A refusal, by its status. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly headers: Record<string, string> = {},
  ) {
    super(String(status));
  }
}

export interface Kept {
  readonly id: string;
  readonly parent: string | undefined;
  readonly resource: Resource;
  /** What it was at first. */
  readonly first: Item;
  /** From when it is shown, as a time of this process. */
  readonly from: number;
  value: Item;
  settings: Item;
}

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Place {
  readonly resource: Resource;
  readonly parent: string | undefined;
  readonly id: string | undefined;
  /** What belongs to an item: its end, or its settings. */
  readonly part: string | undefined;
}

/** How long a creation that was only accepted takes, in milliseconds. */
const takes = 120;

/** The items of a server of an API that conforms but for one fault. */
export class Store {
  private items: Kept[] = [];
  private readonly removed = new Set<string>();
  private count = 0;

  constructor(
    readonly api: ApiModel,
    readonly fault: RandomFault | undefined,
  ) {
    for (const resource of api.resources) {
      for (let index = 0; index < resource.seeded; index += 1) this.seed(resource, index);
    }
  }

  private seed(resource: Resource, index: number): void {
    const [first] = resource.properties;
    const [owner] = this.of(this.api.resources[0] ?? resource, undefined);
    const refers = resource.properties.find(({ kind }) => kind === 'reference');
    if (refers !== undefined && owner === undefined) return;
    const values = resource.properties.map(({ name, kind }) => [
      name,
      kind === 'reference' ? this.identified(owner) : setByServer[kind],
    ]);
    const value = { ...Object.fromEntries(values), [first?.name ?? '']: `Number ${index}` };
    this.add(resource, undefined, { id: this.newId(resource), value, from: 0 });
  }

  add(
    resource: Resource,
    parent: string | undefined,
    { id, value, from = 0 }: Pick<Kept, 'id' | 'value'> & { from?: number },
  ): Kept {
    const state = resource.action ? { lifecycle: 'active' } : {};
    const own = ownValues(resource);
    const isTaken = this.fault === 'read-only-overwritten';
    const whole = { ...(isTaken ? { ...own, ...value } : { ...value, ...own }), ...state };
    const item = { id, parent, resource, first: whole, value: whole, from, settings: { theme: 'light', lines: 10 } };
    this.items.push(item);
    return item;
  }

  /** The moment from which a new item is shown. */
  readonly fromWhen = ({ created }: Resource): number => (created === 202 ? performance.now() + takes : 0);

  newId({ identifiers }: Resource): string {
    this.count += 1;
    if (identifiers === 'uuid') return randomUUID();
    if (identifiers === 'given') return `ZZ${String(this.count).padStart(6, '0')}`;
    return identifiers === 'integer' ? String(this.count) : `n${this.count.toString(36)}x`;
  }

  /** The identifier of an item, as a body has it. */
  readonly identified = (item: Kept | undefined): unknown =>
    item?.resource.identifiers === 'integer' ? Number(item.id) : item?.id;

  of(resource: Resource, parent: string | undefined): readonly Kept[] {
    const now = performance.now();
    return this.items.filter((one) => one.resource === resource && one.parent === parent && one.from <= now);
  }

  checkParent(parent: string | undefined): void {
    const [first] = this.api.resources;
    if (parent === undefined || first === undefined) return;
    if (this.of(first, undefined).some((one) => one.id === parent)) return;
    throw new Refused(404);
  }

  lookUp({ resource, parent, id }: Place): Kept | undefined {
    const anyParent = this.fault === 'child-of-any-parent';
    const now = performance.now();
    const among = this.items.filter((one) => one.resource === resource && one.from <= now);
    const wanted =
      this.fault === 'number-read-in-part' && resource.identifiers === 'integer' ? /^\d*/.exec(id ?? '')?.[0] : id;
    return among.find((one) => one.id === wanted && (anyParent || one.parent === parent));
  }

  find(place: Place): Kept {
    const { resource, parent, id = '' } = place;
    const found = this.lookUp(place);
    if (found !== undefined) return found;
    if (this.fault === 'read-after-remove-crashes' && this.removed.has(id)) throw new Error('crash');
    const [other] = this.of(resource, parent);
    if (this.fault === 'unknown-shows-another' && other !== undefined) return other;
    this.checkParent(parent);
    this.checkForm(resource, id);
    throw new Refused(this.removed.has(id) ? resource.gone : 404);
  }

  /** A text that can be no identifier may be refused. */
  private checkForm({ identifiers }: Resource, id: string): void {
    if (!this.api.habits.malformedIdRefused) return;
    const fits = identifiers === 'uuid' ? isUuid(id) : identifiers !== 'integer' || /^\d+$/.test(id);
    if (!fits) throw new Refused(this.api.refusal);
  }

  /** Removes items, and what lies under them. */
  drop(resource: Resource, gone: ReadonlySet<string>): void {
    for (const id of gone) this.removed.add(id);
    this.items = this.items.filter((one) => {
      const own = one.resource === resource && gone.has(one.id);
      const isUnder = isNested(this.api, one.resource) && one.resource !== resource && gone.has(one.parent ?? '');
      return !own && !isUnder;
    });
  }

  versioned({ resource, id, value }: Kept): Record<string, string> {
    if (resource.versions === 'none') return {};
    const state = this.fault === 'etag-constant' ? id : JSON.stringify(value);
    return { etag: `"${createHash('sha256').update(state).digest('hex').slice(0, 16)}"` };
  }

  /** An item, as a list holds it. */
  shown(item: Kept): Item {
    const { resource, value } = item;
    const { identifier, properties } = resource;
    const isHidden = ({ access }: (typeof properties)[number]): boolean =>
      access === 'sent' && this.fault !== 'write-only-returned';
    const hidden = new Set(properties.filter(isHidden).map(({ name }) => name));
    if (this.fault === 'answer-lacks-required') hidden.add(properties[0]?.name ?? '');
    const absent = properties.filter(({ nullable, name }) => nullable && value[name] === undefined);
    const nulls = this.api.habits.absentAsNull ? Object.fromEntries(absent.map(({ name }) => [name, null])) : {};
    const extra = this.api.habits.extras && !resource.closed ? { _links: { self: `/${item.id}` } } : {};
    const own = Object.fromEntries(Object.entries(value).filter(([name]) => !hidden.has(name)));
    const id = this.identified(item);
    if (resource.envelope === 'jsonapi') return { type: resource.name, id, attributes: { ...nulls, ...own } };
    return { ...extra, [identifier]: id, ...nulls, ...own };
  }

  /** An item, as an answer holds it. */
  answered(item: Kept): unknown {
    return item.resource.envelope === 'none' ? this.shown(item) : { data: this.shown(item) };
  }
}
