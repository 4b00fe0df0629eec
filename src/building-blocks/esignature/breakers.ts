import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer } from '../../mock/kit/by-bindings.js';

const revokesNothing: Breaker = {
  does: 'answers that a certificate is revoked, and leaves it as it was',
  operations: {
    'esignature/patch-version-cert-certificateId': (call) =>
      answer(call, { '/status': { code: 'REVOKED', message: 'The certificate is revoked.' } }),
  },
};

/** How the reference candidate of eSignature breaks one requirement at a time. */
export const breakers: Breakers = {
  '5.4-1': [{ does: 'does not give the id of a request back', faults: [{ fault: 'correlation-lost' }] }],
  '6.6-1': [
    {
      does: 'signs and leaves nothing in the log',
      operations: {
        'esignature/post-version-sign-onetime': (call) =>
          answer(call, { '/status': { code: 'OK', message: 'The signature is made.' } }),
      },
    },
  ],
  '6.7-1': [{ ...revokesNothing, alsoBreaks: ['6.7-2', '6.7-4'] }],
  '6.7-2': [{ ...revokesNothing, alsoBreaks: ['6.7-1', '6.7-4'] }],
  '6.7-4': [{ ...revokesNothing, alsoBreaks: ['6.7-1', '6.7-2'] }],
};
