import type { Behaviours } from '../call.js';
import type { Store } from '../store.js';
import * as consent from './consent.js';
import * as digitalRegistries from './digital-registries.js';
import * as messaging from './messaging.js';

/** What a Building Block does beyond its bindings, and what it holds from the start. */
export interface Domain {
  readonly behaviours: Behaviours;
  readonly seed?: (store: Store) => void;
}

const domains: Readonly<Record<string, Domain>> = {
  consent,
  'digital-registries': digitalRegistries,
  messaging,
};

export function domainOf(buildingBlock: string): Domain {
  return domains[buildingBlock] ?? { behaviours: {} };
}
