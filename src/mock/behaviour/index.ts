import type { Behaviours, Call, Reply } from '../call.js';
import type { Calls } from '../notify.js';
import type { Store } from '../store.js';
import { behaviours as consent } from './consent.js';
import { behaviours as digitalRegistries, seed as seedDatabases } from './digital-registries.js';
import { behaviours as identity, refuse as refuseLogIn, seed as seedLogIns } from './identity.js';
import { behaviours as messaging } from './messaging.js';
import { calls as paymentCalls, behaviours as payments } from './payments.js';
import { refuse as refuseIssuance, seed as seedCodes, behaviours as wallet } from './wallet.js';

/** What a Building Block does beyond its bindings, and what it holds from the start. */
export interface Domain {
  readonly behaviours: Behaviours;
  readonly calls?: Calls;
  readonly seed?: (store: Store) => void;
  /** How an invalid request is refused, where that is not told by the definition. */
  readonly refuse?: (call: Call) => Reply | undefined;
}

const domains: Readonly<Record<string, Domain>> = {
  consent: { behaviours: consent },
  'digital-registries': { behaviours: digitalRegistries, seed: seedDatabases },
  identity: { behaviours: identity, seed: seedLogIns, refuse: refuseLogIn },
  messaging: { behaviours: messaging },
  payments: { behaviours: payments, calls: paymentCalls },
  wallet: { behaviours: wallet, seed: seedCodes, refuse: refuseIssuance },
};

export function domainOf(buildingBlock: string): Domain {
  return domains[buildingBlock] ?? { behaviours: {} };
}
