import { asObject } from '../../mock/kit/answer-body.js';
import { answerList, byBindings, created } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call, Operations } from '../../mock/kit/call.js';
import { inRequest } from '../../mock/kit/in-request.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { roleOf } from '../../model/parts.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';

/** Events take their time from their slot, bookings name their event, and what depends on a thing goes with it. */
export const operations: Operations = {
  'scheduler/post-event-new': (call) => {
    const { slots, ...details } = query(call, 'details');
    return created(call, { ...details, ...asObject(get(slots, '/0')) });
  },
  'scheduler/post-appointment-new': (call) => {
    const { event_ids: events, ...details } = query(call, 'appointment_details');
    const eventId = get(events, '/0');
    if (eventId === undefined || call.store.find('event', eventId) === undefined) return { kind: 'not-found' };
    return created(call, { ...details, event_id: eventId, status_id: 'confirmed' });
  },
  'scheduler/delete-event': withDependants({ appointment: '/event_id', 'alert-schedule': '/event_id' }),
  'scheduler/delete-resource': withDependants({ affiliation: '/resource_id', appointment: '/participant_id' }),
  'scheduler/delete-subscriber': withDependants({ appointment: '/participant_id' }),
  'scheduler/delete-message': withDependants({ 'alert-schedule': '/message_id' }),
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

/** An object inside the parameter that carries what is asked. */
function query(call: Call, name: string): JsonObject {
  return asObject(get(asJson(call.parameters.qry ?? ''), `/${name}`));
}

/** Removes a thing, and everything that names it at one of the pointers. */
function withDependants(pointers: Readonly<Record<string, string>>): Behaviour {
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
