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
    sends: 'A TLS handshake that offers only version 1.3, and ClientHello messages with 1.1 and 1.0.',
    demands: '1.3 is accepted; 1.1 and 1.0 are refused. `tls-newer-only` asks about 1.2.',
    basis:
      'The cross-functional requirement govstack-cfr-security#req-1, 5.12 of generation 23Q4, and RFC 8996 for 1.0 and 1.1.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      'The ClientHello messages with old versions are built without the TLS library, because it may not support old versions. They offer the cipher suites of old servers. A refusal counts only if the server is known to use TLS. If there is no answer in time, or the answer is not TLS, the verdict is "not verified".',
  },
});
