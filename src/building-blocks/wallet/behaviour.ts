import { decodeProtectedHeader } from 'jose';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import { tokenIssuer, verifiedClaims } from '../../mock/kit/token-issuer.js';
import { asObject, isObject, type Json, type JsonObject } from '../../model/json.js';
import { asJson } from '../../support/json/parse.js';
import { get } from '../../support/json/pointer.js';

const client = { id: 'reference-wallet', redirect: 'https://wallet.example.org/callback' };
const deferredFormat = 'deferred';
const seeded = Array.from({ length: 40 }, (_, index) => index + 1);

/** Codes that an offer or a log-in would give, for a test that has no holder to make one for. */
export function seed(store: Store): void {
  for (const index of seeded) {
    store.add('pre-authorized-code', `reference-code-${index}`, {});
    store.add('authorization-code', `reference-log-in-${index}`, {});
  }
}

/** A page sends the browser back where it may. */
export function refuse(call: Call): Reply | undefined {
  if (call.operation.name !== 'authorize' || !isKnownRedirect(call)) return undefined;
  return { kind: 'redirect', location: `${client.redirect}?error=invalid_request` };
}

export const operations: Operations = {
  'wallet/credential-offer': () => pageOf('An offer'),
  'wallet/get-issuer-well-known': (call) => {
    const issuer = origin(call);
    return answer(call, {
      '/credential_issuer': issuer,
      '/authorization_servers': [issuer],
      '/credential_endpoint': `${issuer}/credential`,
      '/batch_credential_endpoint': `${issuer}/batch_credential`,
      '/deferred_credential_endpoint': `${issuer}/deferred_credential`,
      '/notification_endpoint': `${issuer}/notification`,
    });
  },
  'wallet/authorize': (call) =>
    isKnownRedirect(call) ? pageOf('Log in') : { kind: 'refused', message: 'The client is not known.' },
  'wallet/token': async (call) => {
    const { kind, code } = grantOf(call);
    if (call.store.find(kind, code) === undefined) return refused('invalid_grant');
    call.store.remove(kind, code);
    const token = await tokenIssuer().sign({ iss: origin(call), sub: 'holder' });
    const nonce = newNonce(call);
    call.store.add('token', token, {});
    return answer(call, { '/access_token': token, '/c_nonce': nonce, '/c_nonce_expires_in': 300 });
  },
  'wallet/credential': async (call) => {
    const holder = await holderOf(call, get(call.body, '/proof'));
    if (holder === undefined) return refused('invalid_proof');
    const issued = await issue(call, holder, get(call.body, '/format') === deferredFormat);
    return { kind: 'success', body: { ...issued, c_nonce: newNonce(call), c_nonce_expires_in: 300 } };
  },
  'wallet/post-batch_credential': async (call) => {
    const asked = get(call.body, '/credential_requests');
    const issued: JsonObject[] = [];
    for (const request of Array.isArray(asked) ? asked : []) {
      const holder = await holderOf(call, get(request, '/proof'), true);
      if (holder === undefined) return refused('invalid_proof');
      issued.push(await issue(call, holder, get(request, '/format') === deferredFormat));
    }
    return answer(call, { '/credential_responses': issued, '/c_nonce': newNonce(call) });
  },
  'wallet/deferred-credential': async (call) => {
    const transaction = get(call.body, '/transaction_id') ?? '';
    const waiting = call.store.find('deferred', transaction);
    if (waiting === undefined) return refused('invalid_transaction_id');
    call.store.remove('deferred', transaction);
    const issued = await issue(call, asObject(waiting.holder), false);
    return { kind: 'success', body: { ...issued, c_nonce: newNonce(call), c_nonce_expires_in: 300 } };
  },
  'wallet/get-verify-authorize': async (call) => {
    const asked = asJson(call.parameters.presentation_definition);
    const presentation = await tokenIssuer().sign({ iss: origin(call), nonce: call.parameters.nonce ?? '' });
    return answer(call, {
      '/vp_token': presentation,
      '/presentation_submission/definition_id': get(asked, '/id') ?? '',
    });
  },
  'wallet/post-notification': (call) => {
    const known = call.store.find('issued', get(call.body, '/notification_id'));
    return known === undefined ? refused('invalid_notification_id') : { kind: 'success' };
  },
};

/** The code that is exchanged, and of which kind it is: one of a log-in counts only for the wallet that was sent back with it. */
function grantOf({ body }: Call): { readonly kind: string; readonly code: Json } {
  if (get(body, '/grant_type') !== 'authorization_code')
    return { kind: 'pre-authorized-code', code: get(body, '/pre-authorized_code') ?? '' };
  const isOwn = get(body, '/client_id') === client.id && get(body, '/redirect_uri') === client.redirect;
  return { kind: 'authorization-code', code: isOwn ? (get(body, '/code') ?? '') : '' };
}

function pageOf(title: string): Reply {
  return { kind: 'success', text: { mediaType: 'text/html', value: `<!doctype html><title>${title}</title>` } };
}

function refused(error: string): Reply {
  return { kind: 'refused', message: error, parts: { '/error': error } };
}

function origin({ parameters }: Call): string {
  return `http://${parameters.host ?? '127.0.0.1'}`;
}

function isKnownRedirect({ parameters }: Call): boolean {
  return parameters.client_id === client.id && parameters.redirect_uri === client.redirect;
}

function newNonce(call: Call): string {
  const nonce = call.newId();
  call.store.add('nonce', nonce, {});
  return nonce;
}

/** The key of the holder, where the proof is signed with it over a nonce that was given out and not used. */
async function holderOf(call: Call, proof: Json | undefined, isBatch = false): Promise<JsonObject | undefined> {
  const token = get(proof, '/jwt');
  const jwk = typeof token === 'string' ? keyIn(token) : undefined;
  const type = 'openid4vci-proof+jwt';
  const claims = await verifiedClaims(token, jwk, { audience: [origin(call)], type });
  const nonce = typeof claims?.nonce === 'string' ? claims.nonce : '';
  if (claims === undefined || call.store.find('nonce', nonce) === undefined) return undefined;
  if (!isBatch) call.store.remove('nonce', nonce);
  return jwk;
}

function keyIn(token: string): JsonObject | undefined {
  try {
    const key: unknown = decodeProtectedHeader(token).jwk;
    return isObject(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

async function issue(call: Call, holder: JsonObject, isDeferred: boolean): Promise<JsonObject> {
  if (isDeferred) {
    const transaction = call.newId();
    call.store.add('deferred', transaction, { holder });
    return { transaction_id: transaction };
  }
  const notification = call.newId();
  call.store.add('issued', notification, {});
  const credential = await tokenIssuer().sign({
    iss: origin(call),
    cnf: { jwk: holder },
    vct: 'urn:example:degree',
    degree: 'Bachelor of Arts',
  });
  return { credential, notification_id: notification };
}
