import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import type { Behaviour, Call, Operations } from '../../mock/kit/call.js';
import { get } from '../../support/json/pointer.js';

const states = ['scheduled', 'processing', 'deferred', 'bounced', 'notSent', 'delivered'];

/** What an email says at least, by what it lacks otherwise; the first of each that is there will do (5.1.16). */
const minimum = {
  'a contact address': ['/recipientInfo/email', '/recipientInfo/emailCC', '/recipientInfo/emailBCC'],
  content: ['/emailContent/content'],
} as const;

/** A part that an email says at least. */
type MinimalPart = keyof typeof minimum;

const minimalParts: readonly MinimalPart[] = ['a contact address', 'content'];

/** Takes an email that says what is named. */
export function takeEmail(parts: readonly MinimalPart[] = minimalParts): Behaviour {
  return (call) => {
    const lacking = parts.find((part) => !minimum[part].some((pointer) => isThere(call, pointer)));
    return lacking === undefined ? byBindings(call) : { kind: 'refused', message: `The email lacks ${lacking}.` };
  };
}

function isThere({ body }: Call, pointer: string): boolean {
  return (get(body ?? null, pointer) ?? '') !== '';
}

/** E-mails are delivered at once; their states are counted per request. */
export const operations: Operations = {
  'messaging/sendSingleEmail': takeEmail(),
  'messaging/getEmailStatus': (call) => {
    const message = call.store.find('message', call.parameters.requestuid);
    if (message === undefined) return { kind: 'refused', message: 'This requestUid is not known.' };
    const counts = Object.fromEntries(states.map((state) => [state, state === 'delivered' ? 1 : 0]));
    return { kind: 'success', body: counts };
  },
  'messaging/callbackEmail': (call) => answer(call, {}),
};
