import { createHash } from 'node:crypto';
import { asObject } from '../../mock/kit/answer-body.js';
import { answer, byBindings } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import { encryptedFor, isPublicKey, tokenIssuer, verifiedClaims } from '../../mock/kit/token-issuer.js';
import type { Json, JsonObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

const person = 'reference-person';
const oneTimePassword = '111111';
const pageToken = 'reference-page';
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
  'identity-provider/post-token': async (call) => {
    const { client_id: client, client_assertion: assertion, code, redirect_uri: redirect } = asObject(call.body);
    const known = call.store.find('client', client);
    if (known === undefined || !(await isClient(call, known, assertion))) return refusedToken('invalid_assertion');
    if (!listAt(known, '/redirectUris').includes(redirect ?? '')) return refusedToken('invalid_redirect_uri');
    const granted = call.store.find('authorization-code', code);
    if (granted === undefined) return refusedToken('invalid_transaction');
    call.store.remove('authorization-code', code ?? '');
    return tokens(call, known, granted);
  },
  'identity-provider/get-userinfo': async (call) => {
    const token = call.store.find('token', (call.parameters.authorization ?? '').replace(/^Bearer /, ''));
    const client = call.store.find('client', token?.client);
    const { origin } = here(call);
    const claims = { iss: origin, aud: String(token?.client ?? ''), sub: pairwise(token?.client), name: 'Ada Example' };
    const signed = await tokenIssuer().sign(claims);
    const value = client === undefined ? signed : await encryptedFor(client.publicKey, signed);
    return { kind: 'success', text: { mediaType: 'application/jwt', value } };
  },
  'identity-provider/post-wallet-binding': async (call) => {
    const [challenge] = listAt(call.body, '/request/challengeList');
    if (get(challenge, '/challenge') !== oneTimePassword) return declined('invalid_auth_challenge');
    const usable = await isPublicKey(get(call.body, '/request/publicKey'));
    if (!usable) return declined('invalid_public_key');
    return answer(call, { '/response': { walletUserId: call.newId(), certificate: '', expireDateTime: later() } });
  },
  'identity-provider/get-certs': (call) => answer(call, { '/keys': [tokenIssuer().publicKey()] }),
  'identity-provider/get-.well-known-openid-configuration': (call) => {
    const { origin } = here(call);
    return answer(call, {
      '/issuer': origin,
      '/authorization_endpoint': `${origin}/authorize`,
      '/token_endpoint': `${origin}/oauth/token`,
      '/userinfo_endpoint': `${origin}/oidc/userinfo`,
      '/jwks_uri': `${origin}/.well-known/jwks.json`,
      '/registration_endpoint': `${origin}/client-mgmt/oidc-client`,
    });
  },
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

function declined(errorCode: string): Reply {
  return { kind: 'refused', message: errorCode, parts: { '/errors/0/errorCode': errorCode } };
}

function refusedToken(error: string): Reply {
  return { kind: 'refused', message: error, parts: { '/error': error } };
}

function requested(call: Call, name: string): Json {
  return get(call.body, `/request/${name}`) ?? '';
}

function listAt(value: Json | undefined, pointer: string): Json[] {
  const list = get(value, pointer);
  return Array.isArray(list) ? list : [];
}

function later(): string {
  return new Date(Date.now() + 300_000).toISOString();
}

function here(call: Call): URL {
  return new URL(`http://${call.parameters.host ?? '127.0.0.1'}`);
}

function isKnownRedirect({ store, parameters }: Call): boolean {
  const client = store.find('client', parameters.client_id);
  return listAt(client, '/redirectUris').includes(parameters.redirect_uri ?? '');
}

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

/** An assertion is used once, and names the client twice. */
async function isClient(call: Call, client: JsonObject, assertion: Json | undefined): Promise<boolean> {
  const { origin } = here(call);
  const claims = await verifiedClaims(assertion, client.publicKey, { audience: [origin, `${origin}/oauth/token`] });
  const { iss, sub, jti = '', exp } = claims ?? {};
  if (iss !== client.clientId || sub !== client.clientId || exp === undefined) return false;
  const isUsed = call.store.find('assertion', jti) !== undefined;
  call.store.add('assertion', jti, {});
  return !isUsed;
}

async function tokens(call: Call, client: JsonObject, granted: JsonObject): Promise<Reply> {
  const { origin } = here(call);
  const common = { iss: origin, sub: pairwise(client.clientId), aud: String(client.clientId) };
  const accessToken = await tokenIssuer().sign({ ...common, scope: 'openid' });
  call.store.add('token', accessToken, { client: client.clientId ?? '' });
  const idToken = await tokenIssuer().sign({
    ...common,
    auth_time: Math.floor(Date.now() / 1000),
    nonce: granted.nonce ?? call.newId(),
    acr: 'idbb:acr:generated-code',
    at_hash: createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url'),
  });
  const body = answer(call, { '/id_token': idToken, '/access_token': accessToken, '/expires_in': 3600 });
  return { ...body, headers: { 'cache-control': 'no-store', pragma: 'no-cache' } } as Reply;
}

/** Each client knows a person by another name. */
function pairwise(client: Json | undefined): string {
  return createHash('sha256')
    .update(`${person} ${String(client)}`)
    .digest('base64url');
}

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
