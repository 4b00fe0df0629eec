import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import type { Json } from '../../model/json.js';

/** How the reference candidate of GIS breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'gis.journey.geofence': [knowsNone('geofencing/get-geofences-geofenceId-elements')],
  'gis.journey.incident': [knowsNone('routing/get-routes-routeId-directions')],
  'gis.journey.data-store': [
    {
      does: 'forgets the new name of a data store',
      operations: { 'data-management/patch-dataStore-dataStoreId': () => ({ kind: 'success' }) },
    },
  ],
  'gis.journey.geocoding': [
    answers('geocoding/post-geocode', { longitude: 12.5, latitude: 41.9 }),
    answers('geocoding/post-reverseGeocode', { address: '2 Harbour Road' }),
  ],
  'gis.journey.analysis': [
    answers('spatial-analysis/get-metadata', [{ name: 'density' }]),
    {
      does: 'lets a task run on that is ended',
      operations: { 'spatial-analysis/post-terminateTask-taskId': () => ({ kind: 'success' }) },
    },
  ],
  'gis.journey.report': [answers('reporting/get-templates', [{ name: 'portrait' }])],
};

function knowsNone(operation: string): Breaker {
  return {
    does: `answers ${operation} as if there were nothing`,
    operations: { [operation]: () => ({ kind: 'not-found' }) },
  };
}

/** Answers something else than is asked for. */
function answers(operation: string, body: Json): Breaker {
  return {
    does: `answers ${operation} with ${JSON.stringify(body)}`,
    operations: { [operation]: () => ({ kind: 'success', body }) },
  };
}
