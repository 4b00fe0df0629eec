import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { plainRefused } from './judge.js';

/** The candidate serves nothing without TLS. */
export const check = defineWholeCandidateCheck({
  title: 'Plain HTTP',
  asks: 'The candidate serves nothing without TLS.',
  order: 550,
  phrases: {
    'it is refused, or redirected to https': { of: 'plain-http', judge: plainRefused },
  },
  notes: {
    sends:
      'The base URL of the profile over plain HTTP, without a credential: at port 80 if https uses its standard port, otherwise at the same port.',
    demands: 'No connection, a refusal, or a redirect to https.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards: 'A refusal or no answer is correct. A body in the redirect is only a remark.',
  },
});
