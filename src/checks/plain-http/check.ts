import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { plainRefused } from './judge.js';

/** Nothing is served without TLS. */
export const check = defineWholeCandidateCheck({
  title: 'Plain HTTP',
  asks: 'Nothing is served without TLS.',
  order: 550,
  phrases: {
    'it is refused, or redirected to https': { of: 'plain-http', judge: plainRefused },
  },
  notes: {
    sends:
      'The base URL of the profile over plain HTTP, without a credential: at port 80 where https has its usual port, else at the same port.',
    demands: 'No connection, a refusal, or a redirect to https.',
    basis: 'The cross-functional requirement govstack-cfr-security#req-1.',
    notWhen: 'The URL is not https, or leads to this machine.',
    safeguards: 'Any refusal and any silence is right. A body beside the redirect is remarked on only.',
  },
});
