import type { Json } from '../../model/json.js';
import type { Call, Operations, Reply } from './call.js';
import type { Store } from './store.js';

/** What the reference candidate of a Building Block does beyond its bindings. */
export interface BuildingBlockBehaviour {
  /** By operation, named `<api>/<name>`. */
  readonly operations: Operations;
  /** Changes the documented body of a call that the candidate makes, by the operation that is called. */
  readonly calls?: Readonly<Record<string, (call: Call, body: Json) => Json>>;
  /** Fills the store before the first request. */
  readonly seed?: (store: Store) => void;
  /** How an invalid request is refused, where the definition does not say. */
  readonly refuse?: (call: Call) => Reply | undefined;
}

/** The calls of a Building Block. */
export type Calls = NonNullable<BuildingBlockBehaviour['calls']>;
