import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successResponses } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { isJson } from '../../support/media-type.js';
import { utf8 } from './judge.js';

const phrase = 'the success response is written in UTF-8';

/** JSON is sent in UTF-8, and is not said to be in anything else. */
export const check = defineCheck({
  title: 'Charset',
  asks: 'JSON is written in UTF-8.',
  order: 400,
  presenceOnly: true,
  group: 'http',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'answer', judge: utf8 },
  },
  notes: {
    sends: 'The valid request.',
    demands: 'The bytes of a JSON answer are UTF-8 without a byte order mark; if a charset is named, it is UTF-8.',
    basis: 'RFC 8259 section 8.1, and the cross-functional requirement govstack-cfr-data#req-1.',
    notWhen: 'The definition documents no JSON body for a success answer.',
    safeguards:
      'Only JSON is checked, because other media types may use other encodings. A missing charset is correct.',
  },
  plan: (context) => {
    const json = successResponses(context.operation).some(({ contents }) => {
      return contents.some(({ mediaType }) => isJson(mediaType));
    });
    if (!json) return { notApplicable: 'the GovSpec documents no JSON body for a success answer' };
    return [{ title: 'The text of the answer is UTF-8', steps: [send(context), ownStep('Then', phrase)] }];
  },
});
