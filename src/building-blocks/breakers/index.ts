import type { Breakers } from '../../mock/kit/breaker.js';
import { breakers as consent } from './consent.js';
import { breakers as digitalRegistries } from './digital-registries.js';
import { breakers as emarketplace } from './emarketplace.js';
import { breakers as esignature } from './esignature.js';
import { breakers as gis } from './gis.js';
import { breakers as identity } from './identity.js';
import { breakers as informationMediator } from './information-mediator.js';
import { breakers as messaging } from './messaging.js';
import { breakers as payments } from './payments.js';
import { breakers as registration } from './registration.js';
import { breakers as scheduler } from './scheduler.js';
import { breakers as wallet } from './wallet.js';
import { breakers as workflow } from './workflow.js';

const known: Readonly<Record<string, Breakers>> = {
  consent,
  'digital-registries': digitalRegistries,
  emarketplace,
  esignature,
  gis,
  identity,
  'information-mediator': informationMediator,
  messaging,
  payments,
  registration,
  scheduler,
  wallet,
  workflow,
};

/** The breakers of a Building Block, by requirement. */
export function breakersOf(buildingBlock: string): Breakers {
  return known[buildingBlock] ?? {};
}
