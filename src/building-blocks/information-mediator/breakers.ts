import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { byBindings } from '../../mock/kit/by-bindings.js';
import { asObject } from '../../model/json.js';
import { operations } from './behaviour.js';

const eventType = 'pubsub/createEventType';
const subscription = 'pubsub/addSub';
const publication = 'pubsub/publishEvent';
const subscriptions = 'pubsub/listSub';

const typewise = ['6.5-2', '6.5-3', '6.5-4'];
const eventwise = ['6.5-5', '6.5-16', '6.5-17'];

const withoutMetrics: Breaker = {
  does: 'reports no metrics',
  faults: [{ fault: 'metrics-missing' }],
  alsoBreaks: ['5.2-1', '5.2-2'],
};

const forgetsTypes: Breaker = {
  does: 'forgets the event types that are registered',
  operations: { 'pubsub/getEventType': () => ({ kind: 'not-found' }) },
  alsoBreaks: typewise,
};

const losesEvents: Breaker = {
  does: 'knows no event by the identifier that it gave',
  operations: { 'pubsub/getStatus': () => ({ kind: 'not-found' }) },
  alsoBreaks: eventwise,
};

const hidesServices: Breaker = {
  does: 'shows no services of an application',
  operations: { 'directory/listMethods': () => ({ kind: 'success', body: { member: [] } }) },
  alsoBreaks: ['6.2-4', '6.4-1'],
};

/** How the reference candidate of the Information Mediator breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  'information-mediator.journey.delivery': [
    {
      does: 'hands out an event again that was acknowledged',
      operations: { 'pubsub/confirmEvent': () => ({ kind: 'success' }) },
    },
  ],
  'information-mediator.journey.duplicates': [
    { does: 'creates a type of events that exists already', operations: { [eventType]: byBindings } },
  ],
  'information-mediator.journey.service': [
    {
      does: 'says of another service than the one that was opened that the caller may use it',
      operations: {
        'directory/allowedMethods': () => ({ kind: 'success', body: { member: [{ serviceCode: 'another' }] } }),
      },
    },
  ],
  'information-mediator.journey.rights': [
    { does: 'denies nobody', operations: { 'configuration/setDenied': () => ({ kind: 'success' }) } },
  ],
  '5.1.1': [
    { does: 'answers a read only once', faults: [{ fault: 'read-works-once', operation: 'pubsub/getEventTypeList' }] },
  ],
  '5.1.4': [{ does: 'answers errors in HTML', faults: [{ fault: 'errors-in-html' }] }],
  '5.2-1': [withoutMetrics],
  '5.2-2': [withoutMetrics],
  '6.2-4': [hidesServices],
  '6.2-6': [
    { does: 'allows nobody', operations: { 'configuration/setAllowed': () => ({ kind: 'success' }) } },
    { does: 'denies nobody', operations: { 'configuration/setDenied': () => ({ kind: 'success' }) } },
  ],
  '6.4-1': [
    hidesServices,
    {
      does: 'shows no applications',
      operations: { 'directory/listClients': () => ({ kind: 'success', body: { member: [] } }) },
    },
  ],
  '6.5-2': [
    forgetsTypes,
    {
      does: 'keeps an event type that is removed',
      faults: [{ fault: 'delete-without-effect', operation: 'pubsub/deleteEventType' }],
    },
  ],
  '6.5-3': [
    {
      does: 'forgets the schema of an event type',
      operations: {
        [eventType]: (call) => byBindings({ ...call, body: { ...asObject(call.body), schema: {} } }),
      },
      alsoBreaks: typewise,
    },
  ],
  '6.5-4': [forgetsTypes],
  '6.5-5': [losesEvents],
  '6.5-11': [{ does: 'lists no subscriptions', faults: [{ fault: 'list-empty', operation: subscriptions }] }],
  '6.5-12': [{ does: 'forgets subscriptions', faults: [{ fault: 'create-not-kept', operation: subscription }] }],
  '6.5-13': [
    {
      does: 'gives each event the same identifier',
      operations: {
        [publication]: async (call) =>
          (await operations[publication]?.({ ...call, newId: () => 'event-1' })) ?? { kind: 'not-found' },
      },
      alsoBreaks: eventwise,
    },
  ],
  '6.5-16': [losesEvents],
  '6.5-17': [losesEvents],
};
