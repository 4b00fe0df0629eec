import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { byBindings } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call } from '../../mock/kit/call.js';
import type { Json } from '../../model/json.js';
import { get, set } from '../../support/json/pointer.js';
import { draftRecord, keep, revised, withParties } from './behaviour.js';
import { journeyBreakers } from './break-journeys.js';

const open: Breaker = { does: 'asks for no key', faults: [{ fault: 'ignored-credential' }] };

const webhookStaysOn: Breaker = {
  does: 'keeps a webhook switched on',
  operations: {
    'consent/configWebhookUpdate': (call) =>
      byBindings({ ...call, body: set(call.body ?? {}, '/webhook/disabled', false) }),
  },
  alsoBreaks: ['6.1-6', '6.2-5'],
};

const webhookStays: Breaker = {
  does: 'keeps a webhook that is removed',
  faults: [{ fault: 'delete-without-effect', operation: 'consent/configWebhookDelete' }],
  alsoBreaks: ['6.1-6', '6.2-5'],
};

const auditShowsAnother: Breaker = {
  does: 'shows an auditor another record than was asked for',
  faults: [{ fault: 'read-shows-another', operation: 'consent/auditConsentRecordRead' }],
  alsoBreaks: ['6.3-2', '6.3-3'],
};

const auditShowsAgreement: Breaker = {
  does: 'shows an auditor that every individual agrees',
  operations: { 'consent/auditConsentRecordRead': answering('/consentRecord/optIn', true) },
  alsoBreaks: ['6.3-2', '6.3-3'],
};

/** How the reference candidate of Consent breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  ...journeyBreakers,
  '5.1.1': [
    { ...open, alsoBreaks: ['5.2.1'] },
    { does: 'shows personal data in a refusal', faults: [{ fault: 'refusal-with-data' }] },
  ],
  '5.2.1': [
    { ...open, alsoBreaks: ['5.1.1'] },
    { does: 'takes any key', faults: [{ fault: 'any-credential' }] },
  ],
  '5.3.1': [{ does: 'writes moments as people do', faults: [{ fault: 'local-times' }] }],
  '5.3.2': [{ does: 'answers errors with a page', faults: [{ fault: 'errors-in-html' }] }],
  '5.3.3': [
    { does: 'publishes no description of its API', faults: [{ fault: 'openapi-missing' }] },
    { does: 'publishes a description that is not valid', faults: [{ fault: 'openapi-invalid' }] },
    { does: 'publishes a description that lacks a part', faults: [{ fault: 'openapi-short' }] },
  ],
  '5.3.4': [
    {
      does: 'overlooks the limit of a list',
      faults: [{ fault: 'page-size-ignored', operation: 'consent/configPolicyList' }],
    },
    { does: 'takes a foreign method for its own', faults: [{ fault: 'method-confused' }] },
  ],
  '6.1-1': [
    {
      does: 'forgets the agreements that it creates',
      faults: [{ fault: 'create-not-kept', operation: 'consent/configDataAgreementCreate' }],
    },
    {
      does: 'gives each revision of an agreement the same id',
      operations: {
        'consent/configDataAgreementUpdate': revising('dataAgreement', '/revision/id', 'first'),
        'consent/configDataAgreementCreate': revising('dataAgreement', '/revision/id', 'first'),
      },
    },
  ],
  '6.1-2': [
    {
      does: 'shows another agreement than was asked for',
      faults: [{ fault: 'read-shows-another', operation: 'consent/configDataAgreementRead' }],
      alsoBreaks: ['6.1-1', '6.1-3'],
    },
    { does: 'lists no agreements', faults: [{ fault: 'list-empty', operation: 'consent/configDataAgreementList' }] },
  ],
  '6.1-3': [
    {
      does: 'forgets the changes of an agreement',
      faults: [{ fault: 'update-lost', operation: 'consent/configDataAgreementUpdate' }],
    },
  ],
  '6.1-4': [
    {
      does: 'keeps an agreement that is ended',
      faults: [{ fault: 'delete-without-effect', operation: 'consent/configDataAgreementDelete' }],
    },
  ],
  '6.1-5': [
    {
      does: 'gives no revision the hash of the one before',
      operations: { 'consent/configPolicyUpdate': revising('policy', '/revision/predecessorHash', 'another hash') },
    },
    {
      does: 'gives each revision of a policy the same hash',
      operations: {
        'consent/configPolicyCreate': revising('policy', '/revision/serializedHash', 'a hash'),
        'consent/configPolicyUpdate': revising('policy', '/revision/serializedHash', 'a hash'),
      },
    },
  ],
  '6.1-6': [webhookStaysOn, webhookStays],
  '6.2-1': [
    {
      does: 'shows another agreement than was asked for',
      faults: [{ fault: 'read-shows-another', operation: 'consent/serviceDataAgreementRead' }],
    },
  ],
  '6.2-2': [
    {
      does: 'records that an individual does not agree',
      operations: { 'consent/serviceIndividualConsentRecordCreate': refusing },
      alsoBreaks: ['6.3-2', '6.3-3'],
    },
    {
      does: 'keeps one record of an agreement, whoever agrees',
      operations: { 'consent/serviceIndividualConsentRecordCreate': sharing },
    },
    {
      does: 'forgets a consent that was signed',
      faults: [{ fault: 'create-not-kept', operation: 'consent/serviceIndividualConsentRecordSignatureCreate' }],
    },
  ],
  '6.2-3': [
    {
      does: 'forgets that an individual withdrew',
      faults: [{ fault: 'update-lost', operation: 'consent/serviceIndividualConsentRecordUpdate' }],
      alsoBreaks: ['6.3-2', '6.3-3'],
    },
  ],
  '6.2-5': [webhookStaysOn, webhookStays],
  '6.3-2': [auditShowsAnother, auditShowsAgreement],
  '6.3-3': [auditShowsAnother, auditShowsAgreement],
};

/** Answers something else at one place. */
function answering(pointer: string, value: Json, behave: Behaviour = byBindings): Behaviour {
  return async (call) => {
    const reply = await behave(call);
    const isThere = reply.kind === 'success' && reply.body !== undefined && get(reply.body, pointer) !== undefined;
    return isThere ? { ...reply, body: set(reply.body ?? {}, pointer, value) } : reply;
  };
}

/** Makes revisions that show something else at one place. */
function revising(name: string, pointer: string, value: Json): Behaviour {
  return answering(pointer, value, revised(name));
}

/** Records the consent of an individual as none. */
function refusing(call: Call): ReturnType<Behaviour> {
  return withParties(call, (parties) => keep(call, { ...draftRecord(call, parties), optIn: false }));
}

/** Records the consents to an agreement under one id. */
function sharing(call: Call): ReturnType<Behaviour> {
  const { dataAgreementId = '' } = call.parameters;
  return withParties(call, (parties) =>
    keep({ ...call, newId: () => `of-${dataAgreementId}` }, draftRecord(call, parties)),
  );
}
