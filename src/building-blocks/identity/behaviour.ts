import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import { clients } from './clients.js';
import { credentialManagement } from './credential-management.js';
import { linkedLogIn } from './linked-log-in.js';
import { isKnownRedirect } from './requests.js';
import { tokenOperations } from './tokens.js';

const seeded = Array.from({ length: 40 }, (_, index) => index + 1);

/** Log-ins that a browser has begun, and codes that it was sent back with, for a test that has no browser. */
export function seed(store: Store): void {
  for (const index of seeded) {
    store.add('transaction', `reference-transaction-${index}`, { transactionId: `reference-transaction-${index}` });
    store.add('authorization-code', `reference-code-${index}`, { nonce: `nonce ${index}` });
  }
}

/** A page sends the browser back where it may; elsewhere the definition tells how a request is refused. */
export function refuse(call: Call): Reply | undefined {
  if (call.operation.name !== 'get-authorize' || !isKnownRedirect(call)) return undefined;
  return { kind: 'redirect', location: `${call.parameters.redirect_uri}?error=invalid_request` };
}

export const operations: Operations = {
  ...clients,
  ...linkedLogIn,
  ...tokenOperations,
  ...credentialManagement,
};
