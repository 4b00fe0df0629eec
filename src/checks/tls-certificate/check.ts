import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { certificateValid } from './judge.js';

/** The certificate is valid: its name, its dates and its chain. */
export const check = defineWholeCandidateCheck({
  title: 'Certificate',
  asks: 'The certificate is valid: its name, its dates and its chain.',
  order: 540,
  phrases: {
    'the certificate is valid for the name, the time and the chain': { of: 'tls', judge: certificateValid },
  },
  notes: {
    sends: 'A TLS handshake with the name of the host (SNI).',
    demands:
      'The certificate is for this host, has not expired, and is signed by an authority that Node trusts or that the profile names (clientCertificate.ca).',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1; RFC 9525 and RFC 5280.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      'The profile can name your own authority. If the certificate prevents all other requests, the other checks are not verified, and the report says what is wrong with the certificate.',
  },
});
