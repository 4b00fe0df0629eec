import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { protocolAccepted, protocolsRefused } from './judge.js';

/** TLS 1.3 is supported, and versions older than 1.2 are refused. */
export const check = defineWholeCandidateCheck({
  title: 'TLS version',
  asks: 'TLS 1.3 is supported, and versions older than 1.2 are refused.',
  order: 520,
  phrases: {
    'the protocol {string} is accepted': { of: 'tls', judge: protocolAccepted },
    'the protocols {string} are refused': { of: 'tls', judge: protocolsRefused },
  },
  notes: {
    sends: 'A TLS handshake that offers version 1.3 only, and handwritten greetings with 1.1 and 1.0.',
    demands: '1.3 is accepted; 1.1 and 1.0 are refused. `tls-newer-only` asks about 1.2.',
    basis:
      'The cross-functional requirement govstack-cfr-security#req-1, 5.12 of generation 23Q4, and RFC 8996 for 1.0 and 1.1.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      'The greetings with old versions are written by hand and offer the suites that servers of their time have, because the TLS library of the checker may lack what it would have to offer. A refusal counts only where the server was seen to speak TLS. No answer in time, or an answer that is not TLS, is not verified.',
  },
});
