import { answer } from '../../mock/kit/by-bindings.js';
import type { Operations } from '../../mock/kit/call.js';

const states = ['scheduled', 'processing', 'deferred', 'bounced', 'notSent', 'delivered'];

/** E-mails are delivered at once; their states are counted per request. */
export const operations: Operations = {
  'messaging/getEmailStatus': (call) => {
    const message = call.store.find('message', call.parameters.requestuid);
    if (message === undefined) return { kind: 'refused', message: 'This requestUid is not known.' };
    const counts = Object.fromEntries(states.map((state) => [state, state === 'delivered' ? 1 : 0]));
    return { kind: 'success', body: counts };
  },
  'messaging/callbackEmail': (call) => answer(call, {}),
};
