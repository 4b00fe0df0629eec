import { defineWholeCandidateCheck } from '../../plan/kit/define-check.js';
import { versionSaid } from './judge.js';

/** The API states its version. */
export const check = defineWholeCandidateCheck({
  title: 'Versioned API',
  asks: 'The API states its version.',
  order: 600,
  phrases: {
    'the API states its version': { of: 'run', judge: versionSaid },
  },
  notes: {
    sends: 'Only a request for the OpenAPI document.',
    demands: 'A version in the URL, in the paths of the GovSpec, in a header, or as a parameter of the media type.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-3 and 5.4 of generation 23Q4.',
    notWhen: 'It always applies.',
    safeguards:
      'Most paths of the GovSpec have no version, which does not count against the candidate. The check fails only if the published document names no version either.',
  },
});
