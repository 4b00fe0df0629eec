import type { Call } from '../../mock/kit/call.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

/** A span of time, by its ends. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function spanOf(slot: Json | undefined): Span {
  const at = (name: string): number => Date.parse(String(get(slot ?? null, `/${name}`)));
  return { from: at('from'), to: at('to') };
}

/** One host has no two events of a name at the same time (6.1-4). */
export function eventTrouble({ store }: Call, { name, host_entity_id: host, slots }: JsonObject): string | undefined {
  const wanted = spanOf(get(slots ?? null, '/0'));
  const twin = store.all('event').some((event) => {
    return event.name === name && event.host_entity_id === host && overlap(spanOf(event), wanted);
  });
  return twin ? 'The host has an event of this name at this time.' : undefined;
}

/** An event that is over is no longer changed (6.1-3). */
export function isOver({ store, parameters }: Call): string | undefined {
  const event = store.find('event', parameters.event_id);
  const isPast = event !== undefined && Date.parse(String(event.to)) < Date.now();
  return isPast ? 'The event is over.' : undefined;
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function hoursOf({ work_days_hours: hours }: JsonObject): JsonObject[] {
  return Array.isArray(hours) ? hours.filter(isObject) : [];
}

function isSameTime(a: JsonObject, b: JsonObject): boolean {
  const isApart = String(a.end_time) <= String(b.start_time) || String(b.end_time) <= String(a.start_time);
  return a.day_of_week === b.day_of_week && !isApart;
}

/** The working hours of a resource in several entities do not overlap (6.7-3). */
export function hoursTrouble({ store }: Call, wanted: JsonObject): string | undefined {
  const others = store.all('affiliation').filter(({ resource_id: id, entity_id: entity }) => {
    return id === wanted.resource_id && entity !== wanted.entity_id;
  });
  const taken = others.flatMap(hoursOf);
  const isTaken = hoursOf(wanted).some((day) => taken.some((other) => isSameTime(day, other)));
  return isTaken ? 'The resource works for another entity at this time.' : undefined;
}

/** What stands against an appointment, by the id of the requirement that says so. */
const appointmentRules: Readonly<
  Record<string, (call: Call, wanted: JsonObject, eventId: Json) => string | undefined>
> = {
  '6.8-4': ({ store }, { participant_type: type, participant_id: id }, eventId) => {
    const isKnown = store.find('event', eventId) !== undefined && store.find(String(type), id) !== undefined;
    return isKnown ? undefined : 'Event or participant are not registered.';
  },
  '6.8-2': ({ store }, { participant_type: type, participant_id: id }) => {
    const isAffiliated = store.all('affiliation').some((affiliation) => affiliation.resource_id === id);
    return type !== 'resource' || isAffiliated ? undefined : 'The resource is affiliated with no entity.';
  },
  '6.8-7': ({ store }, { participant_id: id }, eventId) => {
    const isBooked = store
      .all('appointment')
      .some((known) => known.participant_id === id && known.event_id === eventId);
    return isBooked ? 'The participant has an appointment for this event.' : undefined;
  },
  '6.7-4': ({ store }, { participant_type: type, participant_id: id }, eventId) => {
    const own = store.all('affiliation').filter((affiliation) => affiliation.resource_id === id);
    const day = days[new Date(String(store.find('event', eventId)?.from)).getUTCDay()];
    const works = own.flatMap(hoursOf).some(({ day_of_week: workday }) => workday === day);
    return type !== 'resource' || own.length === 0 || works ? undefined : 'The resource does not work on this day.';
  },
};

/** Why an appointment cannot be made, by all rules but those that are named. */
export function appointmentTrouble(
  call: Call,
  wanted: JsonObject,
  without: readonly string[] = [],
): string | undefined {
  const eventId = get(wanted.event_ids ?? null, '/0') ?? '';
  return Object.entries(appointmentRules)
    .filter(([id]) => !without.includes(id))
    .map(([, rule]) => rule(call, wanted, eventId))
    .find((trouble) => trouble !== undefined);
}
