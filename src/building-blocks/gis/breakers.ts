import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { byBindings, created, listOf } from '../../mock/kit/by-bindings.js';
import type { Behaviour } from '../../mock/kit/call.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { discover, run } from './behaviour.js';
import { journeyBreakers } from './break-journeys.js';

/** How the reference candidate of GIS breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  ...journeyBreakers,
  '5.4': [
    {
      does: 'fails over a request that is no JSON',
      faults: [{ fault: 'error-on-malformed-json', operation: 'geofencing/put-geofences-geofenceId' }],
    },
  ],
  '6.2-2': [
    {
      does: 'does not warn of metadata that are missing',
      operations: { 'query/post-discoveryQuery': (call) => discover(call, undefined) },
    },
  ],
  '6.2-3': [
    answers('describes a layer that nobody has', 'query/get-layerMetadata', [{ name: 'rivers' }]),
    answers('describes a table that nobody has', 'query/get-nonSpatialTableMetadata', [{ name: 'tenants' }]),
  ],
  '6.2-4': [
    finds('nothing by an attribute', 'query/post-attributeQuery', []),
    finds('the same by every attribute', 'query/post-attributeQuery', [{ id: 'street-1' }]),
    finds('nothing at a place', 'query/post-locationalQuery', []),
    finds('the same at every place', 'query/post-locationalQuery', [{ id: 'street-1' }]),
  ],
  '6.3-1': [
    forgets('a new data store', 'data-management/post-dataStore'),
    answers('describes every data store alike', 'data-management/get-dataStore-dataStoreId', { name: 'A data store' }),
  ],
  '6.4-2': [
    alsoSingly(answers('finds an address elsewhere', 'geocoding/post-geocode', { longitude: 12.5, latitude: 41.9 })),
    alsoSingly(answers('finds another address', 'geocoding/post-reverseGeocode', { address: '2 Harbour Road' })),
  ],
  '6.4-3': [
    {
      ...answers('takes no single address', 'geocoding/post-geocode', { longitude: 0.5, latitude: 0.5 }),
      alsoBreaks: ['6.4-2'],
    },
  ],
  '6.5-1': [answers('describes another analysis', 'spatial-analysis/get-metadata', [{ name: 'density' }])],
  '6.5-2': [answers('describes another process', 'spatial-analysis/get-processes', [{ processingName: 'overlay' }])],
  '6.5-4': [
    {
      does: 'lets a task run on that is ended',
      operations: { 'spatial-analysis/post-terminateTask-taskId': () => ({ kind: 'success' }) },
    },
    answers('tells one status of every task', 'spatial-analysis/get-taskStatus-taskId', { status: 'known' }),
  ],
  '6.6-1': [answers('lists another template', 'reporting/get-templates', [{ name: 'portrait' }])],
  '6.7-1': [
    forgets('a new geofence', 'geofencing/post-geofences'),
    {
      does: 'gives every geofence one name',
      operations: { 'geofencing/post-geofences': (call) => created(call, { name: 'A geofence', size: 1, shape: 'x' }) },
      alsoBreaks: ['6.7-4'],
    },
  ],
  '6.7-2': [keepsAsItWas('size'), keepsAsItWas('shape')],
  '6.7-3': [keepsWhatIsRemoved('geofencing/delete-geofences-geofenceId')],
  '6.7-4': [
    {
      does: 'lists the first geofence only',
      operations: { 'geofencing/get-geofences': (call) => listOf(call.store.all('geofence').slice(0, 1)) },
    },
  ],
  '6.7-5': [
    {
      does: 'goes on watching a geofence that is deactivated',
      operations: { 'geofencing/post-geofences-geofenceId-deactivate': () => ({ kind: 'success' }) },
    },
  ],
  '6.7-6': [
    {
      ...answers('tells one status of every geofence', 'geofencing/get-geofences-geofenceId-status', { status: true }),
      alsoBreaks: ['6.7-5'],
    },
  ],
  '6.8-1': [
    { ...forgets('a new route', 'routing/post-routes'), alsoBreaks: ['6.8-2'] },
    {
      does: 'leads every route to another end',
      operations: {
        'routing/post-routes': (call) =>
          created(call, { ...asObject(call.body), endNode: { longitude: 12.5, latitude: 41.9 } }),
      },
    },
  ],
  '6.8-2': [keepsWhatIsRemoved('routing/delete-routes-routeId')],
  '6.8-4': [
    answers('gives every route the same directions', 'routing/get-routes-routeId-directions', [
      { step: 1, instruction: 'Go straight on' },
    ]),
  ],
};

/** Whatever is asked for, the query finds the same. */
function finds(what: string, operation: string, features: JsonObject[]): Breaker {
  return { does: `finds ${what}`, operations: { [operation]: (call) => run(call, 'Query', { features }) } };
}

/** Whatever is asked, the answer is the same. */
function answers(does: string, operation: string, body: Json): Breaker {
  return { does, operations: { [operation]: () => ({ kind: 'success', body }) } };
}

function alsoSingly(breaker: Breaker): Breaker {
  return { ...breaker, alsoBreaks: ['6.4-3'] };
}

function forgets(what: string, operation: string): Breaker {
  return { does: `forgets ${what}`, faults: [{ fault: 'create-not-kept', operation }] };
}

function keepsWhatIsRemoved(operation: string): Breaker {
  return { does: 'keeps what is removed', faults: [{ fault: 'delete-without-effect', operation }] };
}

/** A change leaves one property of a geofence as it was. */
function keepsAsItWas(property: string): Breaker {
  const change: Behaviour = (call) => {
    const id = call.parameters.geofenceId ?? '';
    const before = call.store.find('geofence', id) ?? {};
    const reply = byBindings(call);
    const after = call.store.find('geofence', id);
    if (after !== undefined) call.store.change('geofence', id, { ...after, [property]: before[property] ?? null });
    return reply;
  };
  return {
    does: `lets a geofence keep its ${property}`,
    operations: { 'geofencing/put-geofences-geofenceId': change },
  };
}
