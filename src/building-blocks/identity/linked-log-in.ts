import { answer } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { declined, later, listAt, oneTimePassword, person, requested } from './requests.js';

const pageToken = 'reference-page';

export const linkedLogIn: Operations = {
  'identity-provider/get-authorization-generate-link-code': (call) =>
    fromPage(call, () => {
      const transactionId = requested(call, 'transactionId');
      if (call.store.find('transaction', transactionId) === undefined) return declined('invalid_transaction_id');
      const linkCode = call.newId();
      call.store.add('link', linkCode, { linkCode, transactionId });
      return answer(call, { '/response': { transactionId, linkCode, expireDateTime: later() } });
    }),
  'identity-provider/post-authorization-link-transaction': (call) => {
    const link = call.store.find('link', requested(call, 'linkCode'));
    if (link === undefined) return declined('invalid_link_code');
    const linkTransactionId = call.newId();
    call.store.add('linked-transaction', linkTransactionId, { ...link, linkTransactionId });
    call.store.change('link', link.linkCode ?? '', { ...link, linkTransactionId });
    return answer(call, { '/response/linkTransactionId': linkTransactionId });
  },
  'identity-provider/post-authorization-link-status': (call) =>
    fromPage(call, () => {
      const link = linkOf(call, 'linkCode');
      if (link === undefined) return declined('invalid_link_code');
      if (link.linkTransactionId === undefined) return declined('response_timeout');
      return answer(call, { '/response/transactionId': link.transactionId ?? '', '/response/linkStatus': 'LINKED' });
    }),
  'identity-provider/post-linked-authenticate': (call) =>
    onLinked(call, (linked) => {
      const [challenge] = listAt(call.body, '/request/challengeList');
      const isRight = requested(call, 'individualId') === person && get(challenge, '/challenge') === oneTimePassword;
      return isRight ? advance(call, { ...linked, person }) : declined('auth_failed');
    }),
  'identity-provider/post-linked-consent': (call) =>
    onLinked(call, (linked) => {
      if (linked.person === undefined) return declined('invalid_transaction');
      const code = call.newId();
      call.store.add('authorization-code', code, { person });
      return advance(call, { ...linked, code });
    }),
  'identity-provider/post-authorization-link-auth': (call) =>
    fromPage(call, () => {
      const link = linkOf(call, 'linkedCode');
      const linked = link === undefined ? undefined : call.store.find('linked-transaction', link.linkTransactionId);
      if (link === undefined) return declined('invalid_link_code');
      return linked?.code === undefined
        ? declined('response_timeout')
        : answer(call, { '/response/code': linked.code });
    }),
};

/** The page shows that a request is its own. */
function fromPage(call: Call, act: () => Reply): Reply {
  const isOwn = call.parameters['x-xsrf-token'] === pageToken;
  return isOwn ? act() : { kind: 'refused', status: 403, message: 'The request does not come from the page.' };
}

function linkOf(call: Call, name: string): JsonObject | undefined {
  const link = call.store.find('link', requested(call, name));
  return link?.transactionId === requested(call, 'transactionId') ? link : undefined;
}

function onLinked(call: Call, act: (linked: JsonObject) => Reply): Reply {
  const linked = call.store.find('linked-transaction', requested(call, 'linkedTransactionId'));
  return linked === undefined ? declined('invalid_transaction_id') : act(linked);
}

function advance(call: Call, linked: JsonObject): Reply {
  const id = linked.linkTransactionId ?? '';
  call.store.change('linked-transaction', id, linked);
  return answer(call, { '/response/linkedTransactionId': id });
}
