import type { Part, Resource } from '../../model/bindings.js';
import type { Catalogue } from '../../model/catalogue.js';
import { type Operation, shortName } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Store } from '../../model/kept.js';
import { resourcesWith } from '../../model/parts.js';
import { placeOf, type ValueLocation } from '../../support/json/place.js';
import { isAcceptance } from '../../support/json/refusal.js';
import { asText } from '../../support/json/write.js';
import { MarkedNumbers } from '../../support/marked-numbers.js';
import type { RequestDraft, SentValues } from '../requests/draft.js';

/** A request that was accepted and creates an item. */
export interface Creation {
  readonly resource: Resource;
  readonly part: Part;
  readonly draft: SentValues;
  readonly exchange: Exchange;
}

/** A creation whose draft is read when the item is to be removed: a large run has tens of thousands. */
class KeptCreation implements Creation {
  readonly resource: Resource;
  readonly part: Part;
  readonly exchange: Exchange;

  constructor(
    { resource, part, exchange }: Omit<Creation, 'draft'>,
    private readonly drafts: Store<SentValues>,
    private readonly place: number,
  ) {
    this.resource = resource;
    this.part = part;
    this.exchange = exchange;
  }

  get draft(): SentValues {
    return this.drafts.at(this.place);
  }
}

/** Keeps count of what a run creates, whatever for, and of what it removes itself. */
export class CreatedItems {
  private readonly creations: Creation[] = [];
  private fresh: Creation[] = [];
  private readonly removals = new MarkedNumbers();
  private readonly calls = new WeakMap<Exchange, Json>();

  /**
   * @param sentAt what a request sends at a place
   * @param batchItems the items that one request creates at once
   */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly sentAt: (draft: RequestDraft, place: ValueLocation) => Json | undefined,
    private readonly batchItems: (
      operation: Operation,
      exchange: Exchange,
    ) => readonly Pick<Creation, 'resource' | 'part'>[],
  ) {}

  readonly note = (draft: RequestDraft, exchange: Exchange): void => {
    if (!isAcceptance(draft.operation, exchange) || draft.method !== undefined) return;
    for (const resource of resourcesWith(this.catalogue.bindings, shortName(draft.operation))) {
      const part = partIn(resource.create, draft.operation);
      if (part !== undefined && isCreated(resource, draft, exchange))
        this.fresh.push({ resource, part, draft, exchange });
      const removal = partIn(resource.delete, draft.operation);
      const identifier = removal?.by === undefined ? undefined : this.sentAt(draft, placeOf(removal.by));
      if (identifier !== undefined) this.removals.set(keyOf(resource, asText(identifier)), 0);
    }
    for (const item of this.batchItems(draft.operation, exchange)) this.fresh.push({ ...item, draft, exchange });
  };

  /** Keeps the body of the call that says that an item was created: its identifier may stand nowhere else. */
  noteCall(exchange: Exchange, callBody: Json): void {
    this.calls.set(exchange, callBody);
  }

  /** The body of the call that followed the answer to a creation. */
  callAfter({ exchange }: Creation): Json | undefined {
    return this.calls.get(exchange);
  }

  /**
   * Puts away the exchanges by which items were created, and what was sent.
   * @param pack puts drafts into a store
   */
  putAway(away: (exchange: Exchange) => Exchange, pack: (drafts: readonly SentValues[]) => Store<SentValues>): void {
    const drafts = pack(this.fresh.map(({ draft }) => draft));
    for (const [place, creation] of this.fresh.entries()) {
      const { resource, part } = creation;
      const exchange = away(creation.exchange);
      const call = this.callAfter(creation);
      if (call !== undefined) this.calls.set(exchange, call);
      this.creations.push(new KeptCreation({ resource, part, exchange }, drafts, place));
    }
    this.fresh = [];
  }

  /** What was created, the last first: what belongs to something comes before that. */
  all(): readonly Creation[] {
    return [...this.creations, ...this.fresh].reverse();
  }

  /** True where the run has removed an item, so that nothing is left to be done. */
  isRemoved(resource: Resource, identifier: string): boolean {
    return this.removals.get(keyOf(resource, identifier)) !== undefined;
  }
}

function partIn(parts: readonly Part[], operation: Operation): Part | undefined {
  return parts.find((part) => part.operation === shortName(operation));
}

/** An operation that also changes what is there says with 201 that it created (RFC 9110 section 9.3.4). */
function isCreated({ update }: Resource, { operation }: RequestDraft, { response }: Exchange): boolean {
  return partIn(update, operation) === undefined || response?.status === 201;
}

function keyOf({ name }: Resource, identifier: string): string {
  return `${name} ${identifier}`;
}
