import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import { get } from '../../support/json/pointer.js';
import { credentialManagement } from './credential-management.js';

/** How the reference candidate of Identity breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'identity.journey.blocking': [
    {
      does: 'fails when an identifier is to be unblocked',
      faults: [{ fault: 'always-500', operation: 'credential-management/post-unblock' }],
    },
  ],
  'identity.journey.client': [
    {
      does: 'registers a client under an identifier that is taken',
      operations: {
        'identity-provider/post-client': (call) =>
          answer(call, { '/response/clientId': get(call.body, '/request/clientId') ?? '' }),
      },
    },
  ],
  'identity.journey.client-assertion': [
    {
      does: 'gives tokens to any client for any code',
      operations: { 'identity-provider/post-token': (call) => answer(call, {}) },
    },
  ],
  'identity.journey.enrollment': [
    {
      does: 'fails when biometrics are added to an enrolment',
      operations: {
        'enrollment/put-enrollment': (call) =>
          get(call.body, '/request/fields') === undefined ? { kind: 'failure' } : byBindings(call),
      },
    },
  ],
  'identity.journey.share-credential': [namesUnknownEvent('credential-management/post-share-credential')],
  'identity.journey.download-card': [namesUnknownEvent('credential-management/post-download-personalized-card')],
};

function namesUnknownEvent(operation: string): Breaker {
  return {
    does: `answers ${operation} with the number of an event that it does not know`,
    operations: {
      [operation]: async (call) => {
        const reply = (await credentialManagement[operation]?.(call)) ?? { kind: 'not-found' };
        return reply.kind === 'success' ? { ...reply, headers: { eventId: '1000000000000000' } } : reply;
      },
    },
  };
}
