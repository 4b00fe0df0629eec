import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { protocolsRefused } from './judge.js';

/** Nothing older than TLS 1.3 is supported. */
export const check = defineWholeCandidateCheck({
  title: 'TLS 1.3 or newer only',
  asks: 'TLS 1.2 is refused.',
  order: 525,
  phrases: {
    'the protocol {string} is no longer accepted': { of: 'tls', judge: protocolsRefused },
  },
  notes: {
    sends: 'A TLS handshake that offers version 1.2 only.',
    demands: 'It is refused.',
    basis:
      'The cross-functional requirement govstack-cfr-security#req-1, which requires TLS 1.3 or newer. Generation 23Q4 (5.12) requires only that 1.3 is supported, so this check does not prove it.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards:
      'A refusal counts only if the server is known to use TLS. If there is no answer in time, or the answer is not TLS, the verdict is "not verified".',
  },
});
