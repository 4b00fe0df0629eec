import { byBindings, noteOwners } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

const registration = {
  id: 'registration',
  specUrl: 'https://example.org/registration.json',
  serviceUrl: 'https://example.org/registration',
};

/** A mediator with two members, of which one provides a service. */
export function seed(store: Store): void {
  store.add('configuration', 'own', {
    domain: 'mediator.example.org',
    instance: 'nowhereland',
    members: [
      {
        name: 'Ministry of Interior',
        class: 'GOV',
        code: '7001',
        applications: [{ id: 'CitizensRegistry', connection: 'https', services: [registration] }],
      },
      { name: 'LocalMunicipality', class: 'GOV', code: '7002', applications: [{ id: 'RegistrationPortal' }] },
    ],
  });
  const provider = { memberClass: 'GOV', memberCode: '7001', applicationId: 'CitizensRegistry' };
  const consumer = { memberClass: 'GOV', memberCode: '7003', applicationId: 'HealthPortal' };
  const named = { member: 'Ministry of Health', application: 'HealthPortal' };
  const key = [...Object.values(provider), registration.id].join('/');
  store.add('right', key, { ...provider, serviceId: registration.id, rights: [{ ...consumer, ...named }] });
}

/** The directory shows what is configured; rooms hand out each event until its one subscriber acknowledges it. */
export const operations: Operations = {
  'configuration/createIMconf': (call) => configure(call, asObject(call.body)),
  'configuration/replaceIMconf': (call) => configure(call, asObject(call.body)),
  'configuration/updateIMconf': (call) => configure(call, { ...configuration(call), ...asObject(call.body) }),
  'configuration/getAllowed': (call) => {
    const filters = ['memberClass', 'memberCode', 'applicationId', 'serviceId'];
    const { parameters } = call;
    const fits = (right: JsonObject) => filters.every((name) => [undefined, right[name]].includes(parameters[name]));
    return { kind: 'success', body: { allowList: call.store.all('right').filter(fits) } };
  },
  'configuration/setAllowed': (call) => changeRights(call, (held, given) => [...without(held, given), ...given]),
  'configuration/setDenied': (call) => changeRights(call, without),
  'directory/listClients': (call) => ({ kind: 'success', body: { member: clients(call) } }),
  'directory/listMethods': (call) => ({ kind: 'success', body: { member: services(call) } }),
  'directory/allowedMethods': (call) => ({ kind: 'success', body: { member: services(call) } }),
  'directory/getOpenAPI': (call) => {
    const { serviceCode = '' } = call.parameters;
    if (!services(call).some((service) => service.serviceCode === serviceCode))
      return { kind: 'refused', message: 'There is no such service.' };
    return { kind: 'success', body: { openapi: '3.0.3', info: { title: serviceCode, version: '1.0' }, paths: {} } };
  },
  'pubsub/createEventType': (call) => {
    const known = call.store.find('event-type', asObject(call.body).eventType) !== undefined;
    return known ? { kind: 'conflict', message: 'The event type exists already.' } : byBindings(call);
  },
  'pubsub/getEventTypeList': (call) => {
    const names = call.store.all('event-type').map(({ eventType = '' }) => eventType);
    return names.length === 0 ? { kind: 'not-found' } : { kind: 'success', body: names };
  },
  'pubsub/addSub': (call) => ofKnownType(call, subscribe),
  'pubsub/publishEvent': (call) => ofKnownType(call, publish),
  'pubsub/deleteEvent': (call) => take(call, 'event'),
  'pubsub/pullEvent': (call) => {
    const next = call.store.all('delivery').find(({ eventType }) => eventType === call.parameters.eventType);
    return next === undefined ? { kind: 'not-found' } : { kind: 'success', body: next };
  },
  'pubsub/confirmEvent': (call) => take(call, 'delivery'),
};

function configuration({ store }: Call): JsonObject {
  return store.all('configuration')[0] ?? {};
}

function configure(call: Call, changed: JsonObject): Reply {
  call.store.change('configuration', 'own', changed);
  return { kind: 'success', body: 'started' };
}

function changeRights(call: Call, change: (held: readonly Json[], given: readonly Json[]) => Json[]): Reply {
  for (const right of objects(call.body)) {
    const { memberClass, memberCode, applicationId, serviceId } = right;
    const key = [memberClass, memberCode, applicationId, serviceId].join('/');
    const held = call.store.find('right', key);
    call.store.change('right', key, { ...right, rights: change(objects(held?.rights), objects(right.rights)) });
  }
  return { kind: 'success' };
}

function without(held: readonly Json[], given: readonly Json[]): Json[] {
  const named = (consumer: Json) =>
    ['memberClass', 'memberCode', 'applicationId'].map((name) => asObject(consumer)[name]).join('/');
  return held.filter((consumer) => !given.some((other) => named(other) === named(consumer)));
}

function clients(call: Call): JsonObject[] {
  const { instance: instanceId = '', members } = configuration(call);
  return objects(members).flatMap(({ name = '', class: memberClass = '', code: memberCode = '', applications }) => [
    { name, id: { objectType: 'MEMBER', instanceId, memberClass, memberCode } },
    ...objects(applications).map(({ id: applicationCode = '' }) => {
      return { name, id: { objectType: 'APPLICATION', instanceId, memberClass, memberCode, applicationCode } };
    }),
  ]);
}

function services(call: Call): JsonObject[] {
  const { instanceId = '', memberClass = '', memberCode = '', applicationCode = '' } = call.parameters;
  const member = objects(configuration(call).members).find(
    (candidate) => candidate.class === memberClass && candidate.code === memberCode,
  );
  const application = objects(member?.applications).find(({ id }) => id === applicationCode);
  const provider = { instanceId, memberClass, memberCode, applicationCode };
  return objects(application?.services).map(({ id: serviceCode = '' }) => ({
    objectType: 'SERVICE',
    serviceType: 'OPENAPI',
    ...provider,
    serviceCode,
    serviceVersion: '1.0',
    endpointList: { member: [{ method: 'GET', path: '/' }] },
  }));
}

function ofKnownType(call: Call, act: (call: Call, eventType: string) => Reply): Reply {
  const { eventType = '' } = call.parameters;
  if (call.store.find('event-type', eventType) === undefined) return { kind: 'not-found' };
  const same = get(call.body, '/eventType') === eventType;
  return same ? act(call, eventType) : { kind: 'refused', message: 'Path and body name different event types.' };
}

function subscribe(call: Call, eventType: string): Reply {
  if (call.store.find('subscription', eventType) !== undefined)
    return { kind: 'conflict', message: 'The subscription exists already.' };
  const own = { ...asObject(call.body), id: call.newId(), subscriberId: caller(call) };
  call.store.add('subscription', eventType, own);
  return { kind: 'success' };
}

function publish(call: Call, eventType: string): Reply {
  const id = call.newId();
  const sequence = call.store.all('event').length + 1;
  const event = { ...asObject(call.body), id, sequence, publisherId: caller(call) };
  call.store.add('event', id, event);
  const { event: resource } = call.catalogue.bindings.resources;
  if (resource !== undefined) noteOwners(call, resource, id);
  if (call.store.find('subscription', eventType) !== undefined) call.store.add('delivery', id, event);
  return { kind: 'success', body: { id } };
}

/** What is stopped is not handed out any more either. */
function take(call: Call, resource: string): Reply {
  const { eventId = '' } = call.parameters;
  if (call.store.find(resource, eventId) === undefined) return { kind: 'not-found' };
  call.store.remove(resource, eventId);
  call.store.remove('delivery', eventId);
  return { kind: 'success' };
}

function caller({ parameters }: Call): JsonObject {
  const [instanceId = '', memberClass = '', memberCode = '', applicationCode = ''] = (
    parameters['x-govstack-client'] ?? ''
  ).split('/');
  return { instanceId, memberClass, memberCode, applicationCode };
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
