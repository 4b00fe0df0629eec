import type { Behaviours } from '../call.js';
import type { Calls } from '../notify.js';
import type { Store } from '../store.js';
import { behaviours as consent } from './consent.js';
import { behaviours as digitalRegistries, seed as seedDatabases } from './digital-registries.js';
import { behaviours as messaging } from './messaging.js';
import { calls as paymentCalls, behaviours as payments } from './payments.js';

/** What a Building Block does beyond its bindings, and what it holds from the start. */
export interface Domain {
  readonly behaviours: Behaviours;
  readonly calls?: Calls;
  readonly seed?: (store: Store) => void;
}

const domains: Readonly<Record<string, Domain>> = {
  consent: { behaviours: consent },
  'digital-registries': { behaviours: digitalRegistries, seed: seedDatabases },
  messaging: { behaviours: messaging },
  payments: { behaviours: payments, calls: paymentCalls },
};

export function domainOf(buildingBlock: string): Domain {
  return domains[buildingBlock] ?? { behaviours: {} };
}
