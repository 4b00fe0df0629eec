import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer, listOf } from '../../mock/kit/by-bindings.js';
import { asObject, type JsonObject } from '../../model/json.js';

const revokesNothing: Breaker = {
  does: 'answers that a certificate is revoked, and leaves it as it was',
  operations: {
    'esignature/patch-version-cert-certificateId': (call) =>
      answer(call, { '/status': { code: 'REVOKED', message: 'The certificate is revoked.' } }),
  },
};

const signsNothing: Breaker = {
  does: 'signs and leaves nothing in the log',
  operations: {
    'esignature/post-version-sign-onetime': (call) =>
      answer(call, { '/status': { code: 'OK', message: 'The signature is made.' } }),
  },
};

/** Revoked certificates still differ from others. */
function stateOf({ status }: JsonObject): string {
  return asObject(status).code === 'ACTIVE' ? 'LOST' : 'FOUND';
}

/** How the reference candidate of eSignature breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  'esignature.journey.device': [
    {
      does: 'fails when the certificates of a person are listed',
      faults: [{ fault: 'always-500', operation: 'esignature/get-version-cert-list' }],
    },
  ],
  '5.4-1': [{ does: 'does not give the id of a request back', faults: [{ fault: 'correlation-lost' }] }],
  '6.5-1': [
    {
      does: 'answers that a device was brought in, and keeps nothing of it',
      operations: {
        'esignature/post-version-cert-create': (call) => answer(call, { '/certificateId': call.newId() }),
      },
    },
  ],
  '6.5-2': [{ ...signsNothing, alsoBreaks: ['6.6-1'] }],
  '6.6-1': [{ ...signsNothing, alsoBreaks: ['6.5-2'] }],
  '6.6-3': [
    {
      does: 'keeps a log without the signatures',
      operations: {
        'esignature/get-version-audit-log': (call) =>
          listOf(call.store.all('signature').map(({ signatureId: _, signature: __, ...entry }) => entry)),
      },
    },
  ],
  '6.7-1': [{ ...revokesNothing, alsoBreaks: ['6.7-2', '6.7-4'] }],
  '6.7-2': [{ ...revokesNothing, alsoBreaks: ['6.7-1', '6.7-4'] }],
  '6.7-3': [
    {
      does: 'lists certificates in a state that nobody has published',
      operations: {
        'esignature/get-version-cert-list': (call) =>
          listOf(
            call.store
              .all('certificate')
              .map((item) => ({ ...item, status: { ...asObject(item.status), code: stateOf(item) } })),
          ),
      },
    },
  ],
  '6.7-4': [{ ...revokesNothing, alsoBreaks: ['6.7-1', '6.7-2'] }],
};
