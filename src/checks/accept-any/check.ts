import { defineCheck } from '../../plan/kit/define-check.js';
import { depthOfUniform, onlyFirstOfKind } from '../../plan/kit/first-of-kind.js';
import { accepted, send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { sameMeaning } from './judge.js';

const phrase = 'the request is accepted whatever the form of the answer';

/** Whoever takes any answer gets one. */
export const check = defineCheck({
  title: 'Accept any media type',
  asks: 'A request that accepts any media type is answered with success.',
  order: 404,
  group: 'http',
  depth: 'standard',
  phrases: { [phrase]: { of: 'answer', judge: (answer) => sameMeaning(answer, 'RFC 9110 section 12.5.1') } },
  notes: {
    sends: `The valid request with a header Accept that allows every media type. ${onlyFirstOfKind}`,
    demands: 'A documented success.',
    basis: 'RFC 9110 section 12.5.1: the range of all media types takes each of them.',
    notWhen: 'The method is not GET.',
    safeguards:
      'The request with the documented media types is accepted first. Only refusals because of the media type count.',
  },
  plan: (context) => {
    if (context.operation.method !== 'GET') return { notApplicable: 'the operation does not read' };
    const steps = [
      accepted(context),
      step('And', 'valueSet', 'header', 'Accept', '*/*'),
      send(context),
      ownStep('Then', phrase),
    ];
    return [
      {
        title: 'A request that accepts any media type is answered with success',
        depth: depthOfUniform(context),
        steps,
      },
    ];
  },
});
