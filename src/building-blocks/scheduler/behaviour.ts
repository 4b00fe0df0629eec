import { answerList, byBindings, created } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call, Operations, Reply } from '../../mock/kit/call.js';
import { inRequest } from '../../mock/kit/in-request.js';
import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { get } from '../../support/json/pointer.js';
import { appointmentTrouble, eventTrouble, hoursTrouble, isOver } from './rules.js';
import { query, search } from './search.js';

/** Why a request cannot be done as things are; undefined when it can. */
export type Rule = (call: Call) => string | undefined;

/** Events take their time from their slot, bookings name their event, and what depends on a thing goes with it. */
export const operations: Operations = {
  'scheduler/post-event-new': createEvent([(call) => eventTrouble(call, query(call, 'details'))]),
  'scheduler/put-event-modifications': changeEvent([isOver]),
  'scheduler/post-entity-new': createEntity([isRegistered]),
  'scheduler/post-affiliation-new': createAffiliation([hoursOverlap]),
  'scheduler/post-appointment-new': createAppointment([bookingTrouble([])]),
  'scheduler/delete-event': withDependants({ appointment: '/event_id', 'alert-schedule': '/event_id' }),
  'scheduler/delete-resource': withDependants({ affiliation: '/resource_id', appointment: '/participant_id' }),
  'scheduler/delete-subscriber': withDependants({ appointment: '/participant_id' }),
  'scheduler/delete-message': withDependants({ 'alert-schedule': '/message_id' }),
  'scheduler/get-event-list-details': search(),
  'scheduler/get-entity-list-details': search(),
  'scheduler/get-resource-list-details': search(),
  'scheduler/get-subscriber-list-details': search(),
  'scheduler/get-message-list-details': search(),
  'scheduler/get-affiliation-list-details': search(),
  'scheduler/get-appointment-list-details': search(),
  'scheduler/get-alert-schedule-list-details': search(),
  'scheduler/get-log-list-details': search(),
  'scheduler/get-resource-availability': (call) => {
    const { resource_id: resource, Entity_id: entity } = query(call, 'free_resource_filter');
    const found = call.store.all('affiliation').filter((affiliation) => {
      return affiliation.resource_id === resource && affiliation.entity_id === entity;
    });
    return answerList(
      call,
      '',
      found.map((affiliation) => freeResource(call, affiliation)),
    );
  },
};

/** Keeps a new event, unless one of the rules is against it. */
export function createEvent(rules: readonly Rule[]): Behaviour {
  return ruled(rules, (call) => {
    const { slots, ...details } = query(call, 'details');
    return created(call, { ...details, ...asObject(get(slots, '/0')) });
  });
}

/** Changes an event, unless one of the rules is against it. */
export function changeEvent(rules: readonly Rule[]): Behaviour {
  return ruled(rules, byBindings);
}

/** Keeps a new entity, unless one of the rules is against it. */
export function createEntity(rules: readonly Rule[]): Behaviour {
  return ruled(rules, byBindings);
}

/** Keeps a new affiliation, unless one of the rules is against it. */
export function createAffiliation(rules: readonly Rule[]): Behaviour {
  return ruled(rules, byBindings);
}

/** Keeps a new appointment for the first event that it names, unless one of the rules is against it. */
export function createAppointment(rules: readonly Rule[]): Behaviour {
  return ruled(rules, (call) => {
    const { event_ids: events, ...details } = query(call, 'appointment_details');
    return created(call, { ...details, event_id: get(events, '/0') ?? '', status_id: 'confirmed' });
  });
}

/** What stands against an appointment, by all rules but those that are named. */
export function bookingTrouble(without: readonly string[]): Rule {
  return (call) => appointmentTrouble(call, query(call, 'appointment_details'), without);
}

function ruled(rules: readonly Rule[], behave: Behaviour): Behaviour {
  return (call): Reply | Promise<Reply> => {
    const message = rules.map((rule) => rule(call)).find((trouble) => trouble !== undefined);
    return message === undefined ? behave(call) : { kind: 'refused', message };
  };
}

/** An entity with the same details is there. */
function isRegistered(call: Call): string | undefined {
  const { name, email, phone } = query(call, 'details');
  const twin = call.store.all('entity').some((entity) => {
    return entity.name === name && entity.email === email && entity.phone === phone;
  });
  return twin ? 'The entity is registered.' : undefined;
}

function hoursOverlap(call: Call): string | undefined {
  return hoursTrouble(call, query(call, 'affiliation_details'));
}

/** Removes a thing, and everything that names it at one of the pointers. */
export function withDependants(pointers: Readonly<Record<string, string>>): Behaviour {
  return async (call) => {
    const id = inRequest(call, roleOf(call.catalogue, call.operation)?.part.by);
    const reply = await byBindings(call);
    if (reply.kind !== 'success') return reply;
    for (const [resource, pointer] of Object.entries(pointers)) {
      const { identifier = '' } = call.catalogue.bindings.resources[resource] ?? {};
      const dependants = call.store.all(resource).filter((item) => get(item, pointer) === id);
      for (const item of dependants) call.store.remove(resource, get(item, identifier) ?? '');
    }
    return reply;
  };
}

/** The working hours of an affiliation are free as long as nothing is booked. */
function freeResource(call: Call, affiliation: JsonObject): Json {
  const { resource_id: id = '', work_days_hours: hours } = affiliation;
  const slots = (Array.isArray(hours) ? hours.filter(isObject) : []).map((day) => {
    return `${String(day.day_of_week)} ${String(day.start_time)} to ${String(day.end_time)}`;
  });
  return { resource_id: id, resource_name: call.store.find('resource', id)?.name ?? '', free_slots: slots };
}
