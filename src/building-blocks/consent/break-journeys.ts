import type { Breakers } from '../../mock/kit/breaker.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { keep } from './behaviour.js';

/** How the reference candidate of Consent breaks one journey at a time, by the id of the journey. */
export const journeyBreakers: Breakers = {
  'consent.journey.signed-record': [
    {
      does: 'stores a signed consent as one that was not given',
      operations: {
        'consent/serviceIndividualConsentRecordSignatureCreate': (call) =>
          keep(call, { ...asObject(get(call.body, '/consentRecord')), optIn: false }),
      },
    },
  ],
  'consent.journey.verification': [
    {
      does: 'lists no consent that can be verified',
      faults: [{ fault: 'list-empty', operation: 'consent/serviceVerificationConsentRecordList' }],
    },
  ],
};
