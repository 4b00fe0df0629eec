import type { Breaker, Breakers } from '../../mock/kit/breaker.js';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Reply } from '../../mock/kit/call.js';
import { set } from '../../support/json/pointer.js';
import { operations } from './behaviour.js';
import { journeyBreakers } from './break-journeys.js';
import { person } from './requests.js';

const authenticate = 'identity-provider/post-linked-authenticate';
const codeForPage = 'identity-provider/post-authorization-link-auth';
const userinfo = 'identity-provider/get-userinfo';
const event = 'credential-management/get-events-eventId';

const logIns = ['6.1-1', '6.1-3'];
const events = ['6.3-1', '6.3-3', '6.3-11', '6.4-3'];
const access = ['6.5-1', '6.5-2', '6.5-5'];

const verifiesAnybody: Breaker = {
  does: 'verifies a person whom it does not know',
  operations: {
    [authenticate]: (call) => behave(authenticate, { ...call, body: set(call.body, '/request/individualId', person) }),
  },
};

const showsUnsigned: Breaker = {
  does: 'shows attributes of a person that nobody has signed',
  operations: {
    [userinfo]: () => ({ kind: 'success', text: { mediaType: 'application/jwt', value: 'e30.e30.e30' } }),
  },
  alsoBreaks: logIns,
};

const publishesUselessKeys: Breaker = {
  does: 'publishes keys that verify nothing',
  operations: { 'identity-provider/get-certs': (call) => answer(call, { '/keys': [{ kty: 'RSA', kid: 'none' }] }) },
  alsoBreaks: logIns,
};

const needsNoConsent: Breaker = {
  does: 'gives the client a code before the person has agreed',
  operations: {
    [codeForPage]: async (call) => {
      const reply = await behave(codeForPage, call);
      return isRefusedFor(reply, 'response_timeout') ? answer(call, { '/response/code': call.newId() }) : reply;
    },
  },
  alsoBreaks: ['6.1-3', '6.5-7'],
};

const forgetsEvents: Breaker = {
  does: 'knows no event of a request for a credential',
  operations: { [event]: () => ({ kind: 'not-found' }) },
  alsoBreaks: events,
};

const withoutCredential: readonly Breaker[] = [
  { does: 'asks for no credential', faults: [{ fault: 'ignored-credential' }], alsoBreaks: access },
  { does: 'takes any credential', faults: [{ fault: 'any-credential' }], alsoBreaks: access },
];

const refusesWithData: Breaker = {
  does: 'shows data where it refuses access',
  faults: [{ fault: 'refusal-with-data', operation: event }],
};

/** How the reference candidate of Identity breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  ...journeyBreakers,
  '6.1-1': [publishesUselessKeys, showsUnsigned],
  '6.1-2': [verifiesAnybody],
  '6.1-3': [showsUnsigned, needsNoConsent],
  ...Object.fromEntries(events.map((id) => [id, [forgetsEvents]])),
  '6.5-1': [...withoutCredential, refusesWithData],
  '6.5-2': withoutCredential,
  '6.5-5': [...withoutCredential, { does: 'shows a stack trace in an error', faults: [{ fault: 'stack-trace' }] }],
  '6.5-7': [needsNoConsent],
};

async function behave(operation: string, call: Parameters<Behaviour>[0]): Promise<Reply> {
  return (await operations[operation]?.(call)) ?? { kind: 'not-found' };
}

function isRefusedFor(reply: Reply, reason: string): boolean {
  return reply.kind === 'refused' && reply.message === reason;
}
