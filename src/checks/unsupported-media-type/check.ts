import { refusalCheck } from '../../plan/changes/refusal-check.js';

export const check = refusalCheck({
  title: 'Unsupported media type',
  asks: 'A body of a media type that the definition does not list is refused.',
  order: 330,
  breaks: 'unsupported-media-type',
  notes: {
    sends: 'The valid request with a body of a media type that the definition does not list (application/xml).',
    notWhen: 'The operation does not need a JSON body, or accepts XML or any media type.',
    safeguards: 'RFC 9110 section 15.5.16 names 415 for it; any 4xx passes.',
  },
  notApplicable: 'the operation does not need a JSON body, or accepts any media type',
});
