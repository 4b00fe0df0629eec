import type { Catalogue } from '../../model/catalogue.js';
import type { Operation } from '../../model/definition.js';
import type { JsonObject } from '../../model/json.js';
import type { BuildingBlockBehaviour } from '../kit/behaviour.js';
import type { ActiveFault, SeededFault } from '../kit/fault.js';
import type { Store } from '../kit/store.js';
import type { Sender } from './http-message.js';

export interface CandidateOptions {
  readonly catalogue: Catalogue;
  /** The documents of the APIs, as loaded. */
  readonly documents: ReadonlyMap<string, JsonObject>;
  /** What the Building Block does beyond its bindings; by default, nothing. */
  readonly behaviour?: BuildingBlockBehaviour;
  /** The credential that the candidate asks for. */
  readonly token: string;
  readonly faults: readonly SeededFault[];
  /** Where the candidate makes the calls for which a request names no address; none are made without it. */
  readonly partner?: string;
  /** Makes the calls of the candidate; by default, over HTTP. */
  readonly send?: Sender;
}

/** What every part of a candidate works with. */
export interface CandidateContext extends CandidateOptions {
  readonly behaviour: BuildingBlockBehaviour;
  readonly send: Sender;
  readonly store: Store;
  /** The faults that are on for an operation. */
  readonly faultsOf: (operation: Operation) => readonly ActiveFault[];
}
