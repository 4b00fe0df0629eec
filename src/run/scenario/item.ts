import type { Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';

/** Something that exists at the candidate, as far as is known. */
export interface Item {
  readonly identifier?: Json;
  /** The object as the candidate answered it, or else as it was sent. */
  readonly object?: Json;
  /** The body of the request that created it. */
  readonly sent?: Json;
  /** Why it is not certain that it exists. */
  readonly doubt?: string;
  /** Why nothing but its creation tells that it exists. */
  readonly unread?: string;
  /** What it belongs to, where that is not what the first item of the scenario belongs to. */
  readonly owner?: { readonly resource: string; readonly item: Item };
  readonly exchanges: readonly Exchange[];
}

/** An item that a scenario needs, and how it is to be had. */
export interface Wanted {
  readonly resource: Resource;
  /** The operation that creates it, and the body to send. */
  readonly creator?: Operation;
  readonly body?: Json;
  /** The request will remove it, so nothing is taken that was there before. */
  readonly removable: boolean;
  /** Must be created, whatever the profile offers. */
  readonly fresh?: boolean;
}

/** An item that was obtained, and what its requests are known by. */
export interface ObtainedItem extends Item {
  readonly key: string;
}
