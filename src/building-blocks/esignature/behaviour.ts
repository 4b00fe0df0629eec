import { createHash } from 'node:crypto';
import { answer, listOf } from '../../mock/kit/by-bindings.js';
import type { Call, Operations, Reply } from '../../mock/kit/call.js';
import type { Store } from '../../mock/kit/store.js';
import type { Json, JsonObject } from '../../model/json.js';
import { asObject } from '../../model/json.js';
import { get } from '../../support/json/pointer.js';

const signed: JsonObject = { code: 'OK', message: 'The signature is made.' };

/** A person who already has a certificate, and has signed with it. */
export function seed(store: Store): void {
  const certificateId = hashOf('first');
  const status = { code: 'ACTIVE', message: 'The certificate is active.' };
  store.add('certificate', certificateId, {
    certificateId,
    pseudonym: 'first',
    certificate: pem(certificateId),
    status,
  });
  addSignature(store, hashOf('first signature'), 'SCD');
}

/** A certificate belongs to a pseudonym, a pseudonym has a token, and whoever has the token signs at once. */
export const operations: Operations = {
  'esignature/post-version-cert-create': (call) => {
    const certificateId = hashOf(call.newId());
    const sent = get(call.body, '/pseodonym');
    const pseudonym = typeof sent === 'string' ? sent : `person-${certificateId.slice(0, 8)}`;
    const status = { code: 'ACTIVE', message: 'The certificate is active.' };
    call.store.add('certificate', certificateId, { certificateId, pseudonym, certificate: pem(certificateId), status });
    return answer(call, {
      '/certificateId': certificateId,
      '/pseudonym': pseudonym,
      '/certificate': pem(certificateId),
    });
  },
  'esignature/get-version-cert-list': (call) => listOf(call.store.all('certificate').map(shown)),
  'esignature/patch-version-cert-certificateId': (call) => {
    const certificate = call.store.find('certificate', call.parameters.certificateId);
    if (certificate === undefined) return { kind: 'not-found' };
    const code = states[String(get(call.body, '/status/code'))] ?? 'ACTIVE';
    const status = { code, message: `The certificate is ${code.toLowerCase()}.` };
    call.store.change('certificate', certificate.certificateId ?? '', { ...certificate, status });
    return answer(call, { '/status': { ...status, code: code === 'ACTIVE' ? 'ACTIVATED' : code } });
  },
  'esignature/get-version-token-pseodonym-pseudonym': (call) => {
    const certificate = ofPseudonym(call, call.parameters.pseudonym);
    return certificate === undefined
      ? { kind: 'not-found' }
      : answer(call, { '/jwt': tokenFor(String(certificate.pseudonym)) });
  },
  'esignature/get-version-cert-pseudonym': (call) =>
    withHolder(call, (certificate) => answer(call, { '': shown(certificate) })),
  'esignature/post-version-sign-pseudonym': (call) =>
    withHolder(call, () => {
      const signatureId = sign(call, 'SCD');
      const { nonce = '', state = '' } = asObject(call.body);
      return answer(call, { '/signatureId': signatureId, '/nonce': nonce, '/state': state });
    }),
  'esignature/get-version-sign-response-signatureId': (call) => {
    const signature = call.store.find('signature', call.parameters.signatureId);
    return signature === undefined ? { kind: 'not-found' } : answer(call, { '/status': signed });
  },
  'esignature/post-version-sign-certificateId-certificateId': (call) => {
    if (call.store.find('certificate', call.parameters.certificateId) === undefined) return { kind: 'not-found' };
    sign(call, 'SCD');
    return answer(call, { '/status': signed });
  },
  'esignature/post-version-sign-onetime': (call) => {
    sign(call, 'ONETIME');
    return answer(call, { '/status': signed });
  },
  'esignature/get-version-sign-interactivePseudonym': () => ({
    kind: 'success',
    body: '<!doctype html><title>Sign</title><form><label>Pseudonym <input name="pseudonym"></label></form>',
  }),
  'esignature/get-version-audit-log': (call) =>
    listOf(call.store.all('signature').map(({ signatureId: _, ...entry }) => entry)),
};

const states: Readonly<Record<string, string>> = { ACTIVATE: 'ACTIVE', SUSPEND: 'SUSPENDED', REVOKE: 'REVOKED' };

function shown({ certificateId = '', certificate = '', status = {} }: JsonObject): JsonObject {
  return { certificateId, certificate, status };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function pem(id: string): string {
  const body = Buffer.from(hashOf(id)).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`;
}

function ofPseudonym(call: Call, pseudonym: string | undefined): JsonObject | undefined {
  return call.store.all('certificate').findLast((certificate) => certificate.pseudonym === pseudonym);
}

/** A token in the form of a JWT; who holds it stands in its second part. */
function tokenFor(pseudonym: string): string {
  const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'none' })}.${part({ pseudonym })}.`;
}

function withHolder(call: Call, act: (certificate: JsonObject) => Reply): Reply {
  const token = call.parameters['x-pseodonym-token'] ?? '';
  const holder = call.store.all('certificate').find(({ pseudonym }) => tokenFor(String(pseudonym)) === token);
  return holder === undefined ? { kind: 'refused', message: 'The token is not known.' } : act(holder);
}

function sign(call: Call, signatureType: string): string {
  const signatureId = hashOf(call.newId());
  addSignature(call.store, signatureId, signatureType);
  return signatureId;
}

function addSignature(store: Store, signatureId: string, signatureType: string): void {
  const signature = Buffer.from(hashOf(signatureId)).toString('base64');
  store.add('signature', signatureId, { signatureId, signatureType, signature, status: signed });
}
