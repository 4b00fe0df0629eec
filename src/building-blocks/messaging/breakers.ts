import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { byBindings } from '../../mock/kit/by-bindings.js';
import type { Behaviour } from '../../mock/kit/call.js';
import { takeEmail } from './behaviour.js';

const single = 'messaging/sendSingleEmail';
const batch = 'messaging/sendBatchEmail';

const withoutCredential: readonly Breaker[] = [
  { does: 'asks for no credential', faults: [{ fault: 'ignored-credential' }] },
  { does: 'takes any credential', faults: [{ fault: 'any-credential' }] },
];

const takesAnyType: Breaker = {
  does: 'takes values of any type',
  faults: [{ fault: 'wrong-type-accepted', operation: single }],
};

const withoutAddress: Breaker = {
  does: 'takes an email without a contact address',
  operations: { [single]: takeEmail(['content']) },
};

const withoutContent: Breaker = {
  does: 'takes an email without content',
  operations: { [single]: takeEmail(['a contact address']) },
};

const forgetsStatus: Breaker = {
  does: 'knows the status of no message',
  operations: { 'messaging/getEmailStatus': () => ({ kind: 'not-found' }) },
};

/** How the reference candidate of Messaging breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  'messaging.journey.status': [forgetsStatus],
  'messaging.journey.batch': [forgetsStatus],
  '5.1.7': withoutCredential.map((breaker) => ({ ...breaker, alsoBreaks: ['5.1.25'] })),
  '5.1.15': [
    { does: 'answers errors in many forms', faults: [{ fault: 'errors-of-many-shapes' }] },
    { does: 'shows a stack trace in an error', faults: [{ fault: 'stack-trace' }] },
  ],
  '5.1.16': [withoutAddress, withoutContent].map((breaker) => ({ ...breaker, alsoBreaks: ['6.1.2'] })),
  '5.1.25': withoutCredential.map((breaker) => ({ ...breaker, alsoBreaks: ['5.1.7'] })),
  '5.1.26': [{ ...takesAnyType, alsoBreaks: ['6.1.2'] }],
  '5.2.3': [{ does: 'answers errors in HTML', faults: [{ fault: 'errors-in-html' }], alsoBreaks: ['5.1.15'] }],
  '6.1.2': [
    { ...takesAnyType, alsoBreaks: ['5.1.26'] },
    ...[withoutAddress, withoutContent].map((breaker) => ({ ...breaker, alsoBreaks: ['5.1.16'] })),
  ],
  '6.2.1': [
    { does: 'gives each email the same identifier', operations: { [single]: underOneId(takeEmail()) } },
    { does: 'forgets the emails that it takes', faults: [{ fault: 'create-not-kept', operation: single }] },
  ],
  '6.2.2': [
    { does: 'gives each batch the same identifier', operations: { [batch]: underOneId(byBindings) } },
    { does: 'forgets the batches that it takes', faults: [{ fault: 'create-not-kept', operation: batch }] },
  ],
};

function underOneId(behave: Behaviour): Behaviour {
  return (call) => behave({ ...call, newId: () => 'message-1' });
}
