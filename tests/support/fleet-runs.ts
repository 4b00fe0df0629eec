import type { Report } from '../../src/model/report.js';
import type { NamedFault } from './dealt-faults.js';
import { fleetDocument, fleetServer } from './fleet.js';
import { checkForeign } from './foreign-candidate.js';

/** What can be wrong with the fleet, and the check that is to find it. */
export const fleetFaults: readonly NamedFault[] = [
  ['twins-kept', 'duplicate-refused'],
  ['twin-fails', 'duplicate-refused'],
  ['licence-taken-over', 'duplicate-refused'],
  ['finish-from-any', 'action-refused'],
  ['start-from-any', 'action-refused'],
  ['fields-ignored', 'fields-selected'],
  ['first-field-only', 'fields-selected'],
  ['expand-ignored', 'parts-expanded'],
  ['other-expanded', 'parts-expanded'],
  ['any-revision', 'stale-version'],
  ['expanded-alone', 'parts-expanded'],
];

/** What looks wrong and is legitimate. */
export const fleetInnocents = ['twin-answered', 'done-again', 'revision-always', 'always-expanded', 'never-counted'];

/** Checks a fleet with some deviations. */
export function checkFleet(deviations: readonly string[]): Promise<Report> {
  return checkForeign(fleetDocument, fleetServer(deviations));
}
