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
    sends: 'Nothing but a request for the OpenAPI document.',
    demands: 'A version in the URL, in the paths of the GovSpec, in a header, or as a parameter of the media type.',
    basis: 'The cross-functional requirement govstack-cfr-architecture#req-3 and 5.4 of generation 23Q4.',
    notWhen: 'It always applies.',
    safeguards:
      'The GovSpec gives most paths no version, which is not held against the candidate. It fails only where even the published document names none.',
  },
});
