import type { Behaviours } from '../call.js';
import type { Calls } from '../notify.js';
import type { Store } from '../store.js';
import { behaviours as consent } from './consent.js';
import { behaviours as digitalRegistries, seed as seedDatabases } from './digital-registries.js';
import { behaviours as emarketplace, calls as marketCalls, seed as seedOrders } from './emarketplace.js';
import { behaviours as esignature, seed as seedSignatures } from './esignature.js';
import { behaviours as gis, seed as seedMap } from './gis.js';
import { behaviours as informationMediator, seed as seedConfiguration } from './information-mediator.js';
import { behaviours as messaging } from './messaging.js';
import { behaviours as registration, seed as seedServices } from './registration.js';
import { behaviours as scheduler } from './scheduler.js';
import { behaviours as workflow } from './workflow.js';

/** What a Building Block does beyond its bindings, and what it holds from the start. */
export interface Domain {
  readonly behaviours: Behaviours;
  readonly calls?: Calls;
  readonly seed?: (store: Store) => void;
}

const domains: Readonly<Record<string, Domain>> = {
  consent: { behaviours: consent },
  'digital-registries': { behaviours: digitalRegistries, seed: seedDatabases },
  emarketplace: { behaviours: emarketplace, calls: marketCalls, seed: seedOrders },
  esignature: { behaviours: esignature, seed: seedSignatures },
  gis: { behaviours: gis, seed: seedMap },
  'information-mediator': { behaviours: informationMediator, seed: seedConfiguration },
  messaging: { behaviours: messaging },
  registration: { behaviours: registration, seed: seedServices },
  scheduler: { behaviours: scheduler },
  workflow: { behaviours: workflow },
};

export function domainOf(buildingBlock: string): Domain {
  return domains[buildingBlock] ?? { behaviours: {} };
}
