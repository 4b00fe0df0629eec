import { createHash } from 'node:crypto';
import { documentedBody, page } from '../../mock/kit/answer-body.js';
import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call, Operations, Reply } from '../../mock/kit/call.js';
import type { JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get, set } from '../../support/json/pointer.js';

/** Consent records come from a data agreement and an individual; the caller of one's own records is not asked for. */
export const operations: Operations = {
  'consent/configPolicyCreate': revised('policy'),
  'consent/configPolicyUpdate': revised('policy'),
  'consent/configDataAgreementCreate': revised('dataAgreement'),
  'consent/configDataAgreementUpdate': revised('dataAgreement'),
  'consent/configPolicyRevisionsList': (call) => {
    const policy = call.store.find('policy', call.parameters.policyId);
    return policy === undefined ? { kind: 'not-found' } : answer(call, { '/policy': policy });
  },
  'consent/serviceIndividualConsentRecordDraftCreate': (call) =>
    withParties(call, (parties) => answer(call, { '/consentRecord': draftRecord(call, parties) })),
  'consent/serviceIndividualConsentRecordCreate': (call) =>
    withParties(call, (parties) => keep(call, draftRecord(call, parties))),
  'consent/serviceIndividualConsentRecordSignatureCreate': (call) =>
    keep(call, asObject(get(call.body, '/consentRecord'))),
  'consent/serviceIndividualConsentRecordRead': (call) => {
    const record = recordsOf(call).at(-1);
    return record === undefined ? { kind: 'not-found' } : answer(call, { '/consentRecord': record });
  },
  'consent/serviceIndividualDataAgreementConsentRecordList': (call) =>
    answer(call, { '/consentRecords': page(recordsOf(call), call) }),
  'consent/serviceIndividualSignatureCreate': (call) => sign(call),
  'consent/serviceIndividualSignatureUpdate': (call) => sign(call),
  'consent/serviceIndividualConsentRecordDeleteAll': (call) => {
    for (const record of call.store.all('consent-record')) call.store.remove('consent-record', record.id ?? '');
    return { kind: 'success' };
  },
};

/** Keeps what is sent, and answers with it the revision that it makes: its snapshot, and the hash of the one before. */
export function revised(name: string): Behaviour {
  return async (call) => {
    const reply = await byBindings(call);
    if (reply.kind !== 'success' || reply.body === undefined) return reply;
    const objectId = get(reply.body, `/${name}/id`) ?? '';
    const snapshot = JSON.stringify(get(reply.body, `/${name}`));
    const before = call.store.find('revision', objectId);
    const revision = {
      ...asObject(get(reply.body, '/revision')),
      id: call.newId(),
      objectId,
      serializedSnapshot: snapshot,
      serializedHash: createHash('sha256').update(snapshot).digest('hex'),
      ...(before === undefined ? {} : { predecessorHash: before.serializedHash ?? '' }),
    };
    call.store.add('revision', objectId, revision);
    return { ...reply, body: set(reply.body, '/revision', revision) };
  };
}

interface Parties {
  readonly agreement: JsonObject;
  readonly individual: JsonObject;
}

export function withParties(call: Call, act: (parties: Parties) => Reply): Reply {
  const agreement = call.store.find('data-agreement', call.parameters.dataAgreementId);
  const individual = call.store.find('individual', call.parameters.individualId);
  return agreement === undefined || individual === undefined ? { kind: 'not-found' } : act({ agreement, individual });
}

export function draftRecord(call: Call, { agreement, individual }: Parties): JsonObject {
  const sampled = asObject(get(documentedBody(call, {}), '/consentRecord'));
  return { ...sampled, id: call.newId(), dataAgreement: agreement, individual, optIn: true, state: 'unsigned' };
}

export function keep(call: Call, record: JsonObject): Reply {
  const id = call.newId();
  const kept = { ...record, id };
  call.store.add('consent-record', id, kept);
  return answer(call, { '/consentRecord': kept });
}

function recordsOf(call: Call): JsonObject[] {
  const { dataAgreementId } = call.parameters;
  return call.store.all('consent-record').filter((record) => get(record, '/dataAgreement/id') === dataAgreementId);
}

function sign(call: Call): Reply {
  const record = call.store.find('consent-record', call.parameters.consentRecordId);
  if (record === undefined) return { kind: 'not-found' };
  const signature = asObject(get(call.body, '/signature'));
  call.store.change('consent-record', record.id ?? '', { ...record, signature, state: 'signed' });
  return answer(call, { '/signature': signature });
}
