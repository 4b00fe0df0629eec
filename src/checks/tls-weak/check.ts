import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { weakRefused } from './judge.js';

/** Weak cipher suites are refused. */
export const check = defineWholeCandidateCheck({
  title: 'Weak ciphers',
  asks: 'Weak cipher suites are refused.',
  order: 530,
  phrases: {
    'a handshake that offers only weak cipher suites is refused': { of: 'tls', judge: weakRefused },
  },
  notes: {
    sends:
      'A ClientHello message of TLS 1.2 that offers only suites with NULL, EXPORT, RC4, DES or 3DES, or without a certificate.',
    demands: 'It is refused.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1 and 5.12 of generation 23Q4.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      'As for `tls-version`: the message does not depend on the TLS library, and a refusal counts only if the server is known to use TLS.',
  },
});
