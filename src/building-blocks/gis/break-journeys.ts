import type { Breaker, Breakers } from '../../mock/kit/breaker.js';

/** How the reference candidate of GIS breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'gis.journey.geofence': [knowsNone('geofencing/get-geofences-geofenceId-elements')],
  'gis.journey.incident': [knowsNone('routing/get-routes-routeId-directions')],
};

function knowsNone(operation: string): Breaker {
  return {
    does: `answers ${operation} as if there were nothing`,
    operations: { [operation]: () => ({ kind: 'not-found' }) },
  };
}
