import { answer, byBindings, listOf } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import type { Json, JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

const onLayout = ['dynamic-layer', 'label', 'chart', 'legend', 'scale-bar', 'north-arrow'];

/** No answer tells the identifiers of these, so that a test can know them only beforehand. */
export function seed(store: Store): void {
  for (const resource of onLayout) {
    for (const id of ['1', '2', '3']) store.add(resource, id, { id });
  }
  store.add('geocode-result', '1', { longitude: 24.7536, latitude: 59.437 });
  store.add('reverse-geocode-result', '1', { address: '1 Main Street' });
  for (const resource of ['task', 'finished-task']) {
    store.add(resource, '1', {
      status: 'finished',
      startTime: '2024-05-01T08:00:00Z',
      endTime: '2024-05-01T08:01:00Z',
    });
  }
  store.add('query', '1', { queryType: 'GIS Query', queryStatus: 'Success', timeStamp: '2024-05-01T08:00:00Z' });
  for (const id of ['2', '3', '4']) {
    store.add('running-task', id, { status: 'running', startTime: '2024-05-01T08:00:00Z' });
  }
}

/** The one place of which the candidate knows address and coordinates. */
const place = { address: '1 Main Street', longitude: 24.7536, latitude: 59.437 };
const layers = [{ name: 'roads', geometry: 'line', keywords: 'transport', attributes: ['name', 'width'] }];
const features = [
  { id: 'street-1', name: 'Main Street', longitude: place.longitude, latitude: place.latitude },
  { id: 'street-2', name: 'Harbour Road', longitude: 24.77, latitude: 59.445 },
];
const tables = [{ name: 'owners', keywords: 'persons', attributes: ['name', 'birthday'] }];

/** Geofences are watched or not, tasks end, and queries are kept until their result is asked for. */
export const operations: Operations = {
  'geocoding/post-geocode': () => ({
    kind: 'success',
    body: { longitude: place.longitude, latitude: place.latitude },
  }),
  'geocoding/post-reverseGeocode': () => ({ kind: 'success', body: { address: place.address } }),
  'geofencing/get-geofences': (call) => listOf(call.store.all('geofence')),
  'geofencing/get-geofences-geofenceId-status': (call) =>
    withGeofence(call, (geofence) => ({ kind: 'success', body: { status: geofence.status ?? false } })),
  'geofencing/post-geofences-geofenceId-activate': (call) => watch(call, true),
  'geofencing/post-geofences-geofenceId-deactivate': (call) => watch(call, false),
  'geofencing/get-geofences-geofenceId-elements': (call) =>
    withGeofence(call, () => listOf(call.store.all('geofence-element'))),
  'map-display/post-bookmarks': (call) => echo(call),
  'map-display/post-notes': (call) => echo(call),
  'query/get-layerMetadata': () => listOf(layers),
  'query/get-nonSpatialTableMetadata': () => listOf(tables),
  'query/post-gisQuery': (call) => run(call, 'GIS Query'),
  'query/post-locationalQuery': (call) => run(call, 'Locational Query', { features: featuresNear(call) }),
  'query/post-attributeQuery': (call) => run(call, 'Attribute Query', { features: featuresWith(call) }),
  'query/post-discoveryQuery': (call) => discover(call, missingMetadata),
  'query/get-queryResult': (call) => {
    const last = call.store.all('query').at(-1);
    return last === undefined ? { kind: 'refused', message: 'No query has been run.' } : listOf([last]);
  },
  'routing/get-routes-routeId-directions': (call) => {
    const route = call.store.find('route', call.parameters.routeId);
    return route === undefined ? { kind: 'not-found' } : listOf(directions(route));
  },
  'reporting/get-templates': () => listOf([{ name: 'landscape' }]),
  'spatial-analysis/get-metadata': () => listOf([{ name: 'proximity', purpose: 'What lies near a feature is found.' }]),
  'spatial-analysis/get-processes': () =>
    listOf([{ processingName: 'buffer', description: 'An area around features.' }]),
  'spatial-analysis/get-taskStatus-taskId': (call) => {
    const running = call.store.find('running-task', call.parameters.taskId);
    return running === undefined ? byBindings(call) : { kind: 'success', body: running };
  },
  'spatial-analysis/post-terminateTask-taskId': (call) => {
    const { taskId = '' } = call.parameters;
    const task = call.store.find('running-task', taskId);
    if (task === undefined) return { kind: 'not-found' };
    call.store.change('running-task', taskId, { ...task, status: 'terminated' });
    return { kind: 'success' };
  },
};

function withGeofence(call: Call, act: (geofence: Readonly<Record<string, Json>>) => Reply): Reply {
  const geofence = call.store.find('geofence', call.parameters.geofenceId);
  return geofence === undefined ? { kind: 'not-found' } : act(geofence);
}

/** From the start of a route to its end. */
function directions(route: Readonly<Record<string, Json>>): Json[] {
  const { startNode = null, endNode = null } = route;
  return [
    { step: 1, instruction: 'Set out', at: startNode },
    { step: 2, instruction: 'Arrive', at: endNode },
  ];
}

function watch(call: Call, status: boolean): Reply {
  return withGeofence(call, (geofence) => {
    call.store.change('geofence', call.parameters.geofenceId ?? '', { ...geofence, status });
    return { kind: 'success' };
  });
}

/** What was put on the map is answered as it was sent. */
function echo(call: Call): Reply {
  return call.body === undefined ? answer(call, {}) : answer(call, { '': call.body });
}

const missingMetadata = 'No metadata are found for this attribute.';

/** Looks for an attribute in the descriptions of layers and tables. */
export function discover(call: Call, warning: string | undefined): Reply {
  const wanted = asText(get(call.body, '/attributeName') ?? '');
  const isKnown = [...layers, ...tables].some(({ attributes }) => attributes.includes(wanted));
  return run(call, 'Metadata Discovery Query', isKnown || warning === undefined ? {} : { message: warning });
}

/** Features whose attribute has the value that is asked for. */
function featuresWith({ body }: Call): JsonObject[] {
  const name = asText(get(body, '/attributeName') ?? '');
  return features.filter((feature) => get(feature, `/${name}`) === get(body, '/value'));
}

/** Features within a degree of the place that is asked for. */
function featuresNear({ body }: Call): JsonObject[] {
  const isNear = (axis: 'longitude' | 'latitude', feature: (typeof features)[number]): boolean =>
    Math.abs(feature[axis] - Number(get(body, `/${axis}`))) < 1;
  return features.filter((feature) => isNear('longitude', feature) && isNear('latitude', feature));
}

/** Keeps what a query has found as its result, and answers it. */
export function run(call: Call, queryType: string, found: JsonObject = {}): Reply {
  const query = { queryType, queryStatus: 'Success', timeStamp: new Date().toISOString(), ...found };
  call.store.add('query', call.newId(), query);
  return listOf([query]);
}
