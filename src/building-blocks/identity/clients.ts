import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import type { Operations } from '../../mock/kit/call.js';
import { isPublicKey } from '../../mock/kit/token-issuer.js';
import { get } from '../../support/json/pointer.js';
import { declined, isKnownRedirect, requested } from './requests.js';

export const clients: Operations = {
  'identity-provider/post-client': async (call) => {
    if (call.store.find('client', get(call.body, '/request/clientId')) !== undefined) {
      return declined('duplicate_client_id');
    }
    const usable = await isPublicKey(get(call.body, '/request/publicKey'));
    if (!usable) return declined('invalid_public_key');
    await byBindings(call);
    return answer(call, { '/response/clientId': requested(call, 'clientId') });
  },
  'identity-provider/get-authorize': (call) => {
    if (!isKnownRedirect(call)) return { kind: 'refused', message: 'The client or its address is not known.' };
    const transactionId = call.newId();
    call.store.add('transaction', transactionId, { transactionId });
    return { kind: 'success', text: { mediaType: 'text/html', value: '<!doctype html><title>Log in</title>' } };
  },
};
