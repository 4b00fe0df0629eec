import type { Handshake, PublishedLook, TlsLook } from '../../src/model/cross-functional.js';

export const accepted: Handshake = { kind: 'accepted', protocol: 'TLS', suite: 'some suite' };
export const refused: Handshake = { kind: 'refused', how: 'alert 70' };
export const unclear: Handshake = { kind: 'unclear', reason: 'no answer in time' };

/** A server that speaks TLS 1.3 and 1.2, refuses older versions and weak suites, and shows a certificate in date. */
export function tlsLook(facts: Partial<TlsLook> = {}): TlsLook {
  return {
    url: 'https://candidate.test',
    versions: { 'TLS 1.3': accepted, 'TLS 1.2': refused, 'TLS 1.1': refused, 'TLS 1.0': refused },
    weak: refused,
    certificate: { host: 'candidate.test', from: '2025-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
    ...facts,
  };
}

/** A published document that has all that the GovSpec has. */
export function publishedLook(facts: Partial<PublishedLook> = {}): PublishedLook {
  return {
    documents: [{ place: '/openapi.json', openapi: '3.0.0', version: '1.0' }],
    errors: [],
    unread: [],
    missing: [],
    remarks: [],
    deprecated: [],
    parameters: [],
    ...facts,
  };
}
