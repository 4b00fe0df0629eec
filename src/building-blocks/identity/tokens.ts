import { createHash } from 'node:crypto';
import { answer } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import { encryptedFor, isPublicKey, tokenIssuer, verifiedClaims } from '../../mock/kit/token-issuer.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';
import { declined, here, later, listAt, oneTimePassword, person } from './requests.js';

export const tokenOperations: Operations = {
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
};

function refusedToken(error: string): Reply {
  return { kind: 'refused', message: error, parts: { '/error': error } };
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
