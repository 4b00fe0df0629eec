import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer, answerList } from '../../mock/kit/by-bindings.js';
import type { Operations } from '../../mock/kit/call.js';
import { roleOf } from '../../model/parts.js';
import { query, search } from './search.js';

/** How the reference candidate of the Scheduler breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'scheduler.journey.entity-registered': [findsById('entity')],
  'scheduler.journey.resource-registered': [findsById('resource')],
  'scheduler.journey.subscriber-registered': [findsById('subscriber')],
  'scheduler.journey.resource-affiliated': [findsById('affiliation')],
  'scheduler.journey.resource-available': [
    {
      does: 'knows no resource that is free',
      operations: { 'scheduler/get-resource-availability': (call) => answerList(call, '', []) },
    },
  ],
  'scheduler.journey.resource-removed': [keeps('resource')],
  'scheduler.journey.message-registered': [findsById('message')],
  'scheduler.journey.event-created': [findsById('event')],
  'scheduler.journey.alert-scheduled': [findsById('alert-schedule')],
  'scheduler.journey.appointment-booked': [findsById('appointment')],
  'scheduler.journey.appointment-cancelled': [keeps('appointment')],
  'scheduler.journey.event-of-resource': [findsById('event'), findsById('appointment')],
  'scheduler.journey.log-report': [findsById('log')],
};

/** Answers a search only where it is by identifier. */
function findsById(resource: string): Breaker {
  const name = resource.replace('-', '_');
  const operations: Operations = {
    [`scheduler/get-${resource}-list-details`]: (call) =>
      query(call, `${name}_filter`)[`${name}_id`] === undefined
        ? answerList(call, roleOf(call.catalogue, call.operation)?.part.among ?? '', [])
        : search()(call),
  };
  return { does: `finds each ${resource} by its identifier alone`, operations };
}

/** Removes nothing, though it says so. */
function keeps(resource: string): Breaker {
  const operations: Operations = { [`scheduler/delete-${resource}`]: (call) => answer(call, {}) };
  return { does: `keeps each ${resource} that is removed`, operations };
}
