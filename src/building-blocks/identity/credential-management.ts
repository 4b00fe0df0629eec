import { createHash } from 'node:crypto';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

export const credentialManagement: Operations = {
  'credential-management/post-share-credential': (call) => {
    const reply = answer(call, {});
    return {
      ...reply,
      ...(reply.kind === 'success' ? { headers: { eventId: newEvent(call, 'share credential') } } : {}),
    };
  },
  'credential-management/post-download-personalized-card': (call) => ({
    kind: 'success',
    headers: { eventId: newEvent(call, 'download card') },
    text: { mediaType: 'application/pdf', value: '%PDF-1.4' },
  }),
  'credential-management/get-events-eventId': (call) => {
    const event = call.store.find('event', call.parameters.eventId);
    return event === undefined ? { kind: 'not-found' } : answer(call, { '/response': event });
  },
  'credential-management/get-service-history-langCode': (call) => {
    const { pageStart = '1', pageFetch = '10' } = call.parameters;
    const events = call.store.all('event');
    const start = (Number(pageStart) - 1) * Number(pageFetch);
    const shown = events.slice(start, start + Number(pageFetch));
    return answer(call, { '/response/totalItems': events.length, '/response/data': shown });
  },
  'credential-management/patch-updateIdentity': (call) => {
    newEvent(call, 'update identity');
    return answer(call, { '/response': { status: 'ACTIVATED', identity: get(call.body, '/request/identity') ?? {} } });
  },
  'credential-management/post-block': (call) => blocking(call, 'BLOCKED'),
  'credential-management/post-unblock': (call) => blocking(call, 'ACTIVE'),
};

function newEvent(call: Call, requestType: string): string {
  const digits = createHash('sha256').update(call.newId()).digest().readBigUInt64BE() % 10n ** 15n;
  const eventId = `1${String(digits).padStart(15, '0')}`;
  const timestamp = new Date().toISOString();
  call.store.add('event', eventId, { eventId, eventType: requestType, eventStatus: 'success', timestamp });
  return eventId;
}

function blocking(call: Call, status: string): Reply {
  const { id = '', idType = '' } = asObject(get(call.body, '/request'));
  call.store.add('blocking', id, { id, idType, status });
  return answer(call, { '/response': { id, idType, status } });
}
