import type { BuildingBlockBehaviour } from '../mock/kit/behaviour.js';
import { behaviours as consent } from './consent.js';
import { behaviours as digitalRegistries, seed as seedDatabases } from './digital-registries.js';
import { behaviours as emarketplace, calls as marketCalls, seed as seedOrders } from './emarketplace.js';
import { behaviours as esignature, seed as seedSignatures } from './esignature.js';
import { behaviours as gis, seed as seedMap } from './gis.js';
import { behaviours as identity, refuse as refuseLogIn, seed as seedLogIns } from './identity.js';
import { behaviours as informationMediator, seed as seedConfiguration } from './information-mediator.js';
import { behaviours as messaging } from './messaging.js';
import { calls as paymentCalls, behaviours as payments } from './payments.js';
import { behaviours as registration, seed as seedServices } from './registration.js';
import { behaviours as scheduler } from './scheduler.js';
import { refuse as refuseIssuance, seed as seedCodes, behaviours as wallet } from './wallet.js';
import { behaviours as workflow } from './workflow.js';

const known: Readonly<Record<string, BuildingBlockBehaviour>> = {
  consent: { behaviours: consent },
  'digital-registries': { behaviours: digitalRegistries, seed: seedDatabases },
  emarketplace: { behaviours: emarketplace, calls: marketCalls, seed: seedOrders },
  esignature: { behaviours: esignature, seed: seedSignatures },
  gis: { behaviours: gis, seed: seedMap },
  'information-mediator': { behaviours: informationMediator, seed: seedConfiguration },
  identity: { behaviours: identity, seed: seedLogIns, refuse: refuseLogIn },
  messaging: { behaviours: messaging },
  registration: { behaviours: registration, seed: seedServices },
  scheduler: { behaviours: scheduler },
  workflow: { behaviours: workflow },
  payments: { behaviours: payments, calls: paymentCalls },
  wallet: { behaviours: wallet, seed: seedCodes, refuse: refuseIssuance },
};

/** What a Building Block does beyond its bindings. */
export function behaviourOf(buildingBlock: string): BuildingBlockBehaviour {
  return known[buildingBlock] ?? { behaviours: {} };
}
