import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { certificateValid } from './judge.js';

/** The certificate is valid for the name, the time and the chain. */
export const check = defineWholeCandidateCheck({
  title: 'Certificate',
  asks: 'The certificate is valid for the name, the time and the chain.',
  order: 540,
  phrases: {
    'the certificate is valid for the name, the time and the chain': { of: 'tls', judge: certificateValid },
  },
  notes: {
    sends: 'A TLS handshake with the name of the host (SNI).',
    demands:
      'The certificate is for this host, in date, and signed by an authority that Node knows or that the profile names (clientCertificate.ca).',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1; RFC 9525 and RFC 5280.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      "An authority of one's own is named in the profile. Where nothing else can be sent because of the certificate, the other checks are not verified, and the report still says what is wrong with it.",
  },
});
