import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import type { Call, Operations } from '../../mock/kit/call.js';
import type { Json, JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import {
  bookingTrouble,
  changeEvent,
  createAffiliation,
  createAppointment,
  createEntity,
  createEvent,
  operations,
  withDependants,
} from './behaviour.js';
import { journeyBreakers } from './break-journeys.js';
import { query, search } from './search.js';

/** How the reference candidate of the Scheduler breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  ...journeyBreakers,
  '5.1.3': [{ does: 'offers no figures', faults: [{ fault: 'metrics-missing' }], alsoBreaks: ['6.9-2'] }],
  '5.1.4': [
    { does: 'asks for no token', faults: [{ fault: 'ignored-credential' }] },
    { does: 'takes any token', faults: [{ fault: 'any-credential' }] },
  ],
  '6.1-1': [overlooks('event', 'name')],
  '6.1-2': [
    {
      does: 'forgets the changes of an event',
      faults: [{ fault: 'update-lost', operation: 'scheduler/put-event-modifications' }],
      alsoBreaks: ['6.1-1'],
    },
  ],
  '6.1-3': [
    { does: 'changes events that are over', operations: { 'scheduler/put-event-modifications': changeEvent([]) } },
  ],
  '6.1-4': [
    { does: 'lets a host have two events at once', operations: { 'scheduler/post-event-new': createEvent([]) } },
  ],
  '6.1-5': [overlooks('event', 'from', 'to')],
  '6.1-6': [keepsDependants('event')],
  '6.2-1': [overlooks('entity', 'name')],
  '6.2-3': [
    {
      does: 'keeps one affiliation of an entity',
      operations: keepingOne('affiliation', 'entity_id'),
    },
  ],
  '6.2-4': [{ does: 'registers an entity twice', operations: { 'scheduler/post-entity-new': createEntity([]) } }],
  '6.3-1': [overlooks('alert-schedule', 'message_id')],
  '6.3-3': [{ ...reusesIds('alert-schedule', ['event_id', 'message_id']), alsoBreaks: ['6.3-6', '6.3-7'] }],
  '6.3-6': [
    {
      does: 'alerts at a moment of its own',
      operations: after('alert-schedule', (item) => ({ ...item, alert_datetime: '2035-05-07T07:30:00Z' })),
      alsoBreaks: ['6.3-1'],
    },
  ],
  '6.3-7': [
    {
      does: 'alerts subscribers only',
      operations: after('alert-schedule', (item) => ({ ...item, target_category: 'subscriber' })),
    },
  ],
  '6.3-10': [
    {
      does: 'keeps an alert schedule that is removed',
      operations: { 'scheduler/delete-alert-schedule': (call) => answer(call, {}) },
      alsoBreaks: ['6.3-1'],
    },
  ],
  '6.4-1': [
    {
      does: 'forgets the changes of a template',
      faults: [{ fault: 'update-lost', operation: 'scheduler/put-message-modifications' }],
    },
  ],
  '6.4-2': [overlooks('message', 'entity_id')],
  '6.4-4': [{ ...reusesIds('message', ['entity_id']), alsoBreaks: ['6.3-1'] }],
  '6.4-7': [keepsDependants('message')],
  '6.5-1': [overlooks('resource', 'name')],
  '6.5-3': [overlooks('resource', 'category')],
  '6.5-4': [{ ...shows('resource', { phone: '+0' }), alsoBreaks: ['6.5-1'] }],
  '6.5-5': [reusesIds('resource', ['name'])],
  '6.5-6': [shows('resource', { alert_preference: 'phone' })],
  '6.5-9': [
    {
      does: 'keeps the affiliations of a resource that is removed',
      operations: { 'scheduler/delete-resource': withDependants({ appointment: '/participant_id' }) },
    },
    {
      does: 'keeps the appointments of a resource that is removed',
      operations: { 'scheduler/delete-resource': withDependants({ affiliation: '/resource_id' }) },
    },
  ],
  '6.6-1': [overlooks('subscriber', 'name')],
  '6.6-3': [
    {
      does: 'keeps one appointment of a participant',
      operations: keepingOne('appointment', 'participant_id'),
      alsoBreaks: ['6.8-8'],
    },
  ],
  '6.6-4': [{ ...shows('subscriber', { phone: '+0' }), alsoBreaks: ['6.6-1'] }],
  '6.6-5': [reusesIds('subscriber', ['name'])],
  '6.6-7': [keepsDependants('subscriber')],
  '6.7-1': [overlooks('affiliation', 'entity_id')],
  '6.7-3': [
    {
      does: 'lets a resource work for two entities at once',
      operations: { 'scheduler/post-affiliation-new': createAffiliation([]) },
    },
  ],
  '6.7-4': [books('a resource on a day that it does not work', '6.7-4')],
  '6.7-5': [reusesIds('affiliation', ['resource_id'])],
  '6.8-1': [overlooks('appointment', 'participant_id')],
  '6.8-2': [books('a resource that has no affiliation', '6.8-2')],
  '6.8-4': [books('whoever is not registered', '6.8-4')],
  '6.8-5': [{ ...reusesIds('appointment', ['event_id']), alsoBreaks: ['6.8-1'] }],
  '6.8-6': [
    {
      does: 'books nobody into a second event',
      operations: {
        'scheduler/post-appointment-new': createAppointment([
          bookingTrouble([]),
          (call) => (appointmentsOf(call).length > 0 ? 'The participant has an appointment.' : undefined),
        ]),
      },
      alsoBreaks: ['6.6-3'],
    },
  ],
  '6.8-7': [books('a participant twice into an event', '6.8-7')],
  '6.8-8': [
    {
      does: 'names a participant by another id in a second appointment',
      operations: after('appointment', (item, others) => {
        const isSecond = others.some((other) => other.participant_id === item.participant_id);
        return isSecond ? { ...item, participant_id: `${String(item.participant_id)}-2` } : item;
      }),
      alsoBreaks: ['6.6-3'],
    },
  ],
  '6.9-1': [overlooks('log', 'entity_id')],
  '6.9-2': [{ does: 'offers no figures', faults: [{ fault: 'metrics-missing' }], alsoBreaks: ['5.1.3'] }],
  '6.9-4': [overlooks('log', 'category')],
  '6.9-5': [overlooks('log', 'from', 'to')],
};

function lists(resource: string): string {
  return `scheduler/get-${resource}-list-details`;
}

/** Does not look at properties of the filter. */
function overlooks(resource: string, ...names: readonly string[]): Breaker {
  return {
    does: `overlooks ${names.join(' and ')} in a search for a ${resource}`,
    operations: { [lists(resource)]: search(names) },
  };
}

/** Shows other values than those that were registered. */
function shows(resource: string, values: JsonObject): Breaker {
  return {
    does: `shows ${Object.keys(values).join(' and ')} of every ${resource} as one and the same`,
    operations: { [lists(resource)]: search([], (item) => ({ ...item, ...values })) },
  };
}

function keepsDependants(resource: string): Breaker {
  return {
    does: `keeps what depends on a ${resource} that is removed`,
    operations: { [`scheduler/delete-${resource}`]: byBindings },
  };
}

function books(whom: string, rule: string): Breaker {
  return {
    does: `books ${whom}`,
    operations: { 'scheduler/post-appointment-new': createAppointment([bookingTrouble([rule])]) },
  };
}

/** Gives a new item the id of one that agrees with it in some properties. */
function reusesIds(resource: string, names: readonly string[]): Breaker {
  const name = `scheduler/post-${resource}-new`;
  return {
    does: `gives a ${resource} the id of another one with the same ${names.join(' and ')}`,
    operations: {
      [name]: (call) => {
        const details = newItem(call, resource);
        const twin = call.store.all(resource).find((item) => names.every((key) => item[key] === details[key]));
        const behave = operations[name] ?? byBindings;
        return behave(twin === undefined ? call : { ...call, newId: () => String(idOf(resource, twin)) });
      },
    },
  };
}

/** Changes a new item after it was kept as it should be. */
function after(resource: string, change: (item: JsonObject, others: readonly JsonObject[]) => JsonObject): Operations {
  const name = `scheduler/post-${resource}-new`;
  return {
    [name]: async (call) => {
      const others = call.store.all(resource);
      const reply = await (operations[name] ?? byBindings)(call);
      const item = call.store.all(resource).find((kept) => !others.includes(kept));
      if (item !== undefined) call.store.change(resource, idOf(resource, item), change(item, others));
      return reply;
    },
  };
}

/** Keeps a new item, and no other with the same value of a property. */
function keepingOne(resource: string, property: string): Operations {
  const name = `scheduler/post-${resource}-new`;
  return {
    [name]: async (call) => {
      const before = call.store.all(resource);
      const reply = await (operations[name] ?? byBindings)(call);
      const item = call.store.all(resource).find((kept) => !before.includes(kept));
      for (const other of before.filter((kept) => kept[property] === item?.[property]))
        call.store.remove(resource, idOf(resource, other));
      return reply;
    },
  };
}

function newItem(call: Call, resource: string): JsonObject {
  const details = query(
    call,
    resource === 'entity' || resource === 'event' ? 'details' : `${resource.replace('-', '_')}_details`,
  );
  const { event_ids: events, ...rest } = details;
  return events === undefined ? details : { ...rest, event_id: get(events, '/0') ?? '' };
}

function idOf(resource: string, item: JsonObject): Json {
  return item[`${resource.replace('-', '_')}_id`] ?? '';
}

function appointmentsOf(call: Call): JsonObject[] {
  const { participant_id: id } = query(call, 'appointment_details');
  return call.store.all('appointment').filter((known) => known.participant_id === id);
}
