import type { Breakers } from '../../mock/kit/breaker.js';
import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import type { Call, Reply } from '../../mock/kit/call.js';
import { get } from '../../support/json/pointer.js';
import { operations } from './behaviour.js';

/** How the reference candidate of Wallet breaks one requirement, or one journey, at a time. */
export const breakers: Breakers = {
  'wallet.journey.issuance': [
    {
      does: 'issues a credential without looking at the proof of the key',
      operations: { 'wallet/credential': issuesAnyway },
    },
  ],
  'wallet.journey.authorization-code': [
    {
      does: 'takes the code of a log-in more than once',
      operations: { 'wallet/token': takesCodeAgain },
    },
  ],
  'wallet.journey.presentation': [
    {
      does: 'presents credentials for another definition than the one that was asked for',
      operations: {
        'wallet/get-verify-authorize': (call) =>
          answer(call, { '/vp_token': 'a.b.c', '/presentation_submission/definition_id': 'another' }),
      },
    },
  ],
  '6.2-2': [
    {
      does: 'issues a credential to whoever shows no token',
      faults: [{ fault: 'ignored-credential', operation: 'wallet/credential' }],
    },
    {
      does: 'issues a credential for any token',
      faults: [{ fault: 'any-credential', operation: 'wallet/credential' }],
    },
    {
      does: 'issues a credential without looking at the proof of the key',
      operations: { 'wallet/credential': issuesAnyway },
    },
  ],
};

async function issuesAnyway(call: Call): Promise<Reply> {
  const reply = await asUsual('wallet/credential', call);
  if (reply.kind === 'success') return reply;
  const notification = call.newId();
  call.store.add('issued', notification, {});
  return answer(call, { '/credential': 'a.b.c', '/notification_id': notification, '/c_nonce': call.newId() });
}

async function takesCodeAgain(call: Call): Promise<Reply> {
  const code = get(call.body, '/code');
  const reply = await asUsual('wallet/token', call);
  if (reply.kind === 'success' && code !== undefined) call.store.add('authorization-code', code, {});
  return reply;
}

function asUsual(name: string, call: Call): Reply | Promise<Reply> {
  return (operations[name] ?? byBindings)(call);
}
