import { defineCheck } from '../../plan/kit/define-check.js';
import { send, successResponses } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** The media type of the answer is one of those documented. */
export const check = defineCheck({
  title: 'Content type',
  asks: 'The success answer has a documented media type.',
  order: 30,
  presenceOnly: true,
  group: 'valid',
  depth: 'quick',
  notes: {
    sends: 'The valid request.',
    demands: 'The Content-Type of the success answer is one of those documented for its status.',
    basis: 'The content of the response in the definition.',
    notWhen: 'The definition documents no body for a success answer.',
    safeguards:
      'Parameters of the media type are not compared, wildcards in the definition are honoured, and an answer without a body is judged by the body schema alone.',
  },
  plan: (context) => {
    const types = successResponses(context.operation).flatMap(({ contents }) => {
      return contents.map(({ mediaType }) => mediaType);
    });
    if (types.length === 0) return { notApplicable: 'the GovSpec documents no body for a success answer' };
    const then = step('Then', 'mediaType', [...new Set(types)].join(', '));
    return [{ title: 'The answer has a documented media type', steps: [send(context), then] }];
  },
});
