import { defineCheck } from '../../plan/kit/define-check.js';
import { depthOfUniform, onlyFirstOfKind } from '../../plan/kit/first-of-kind.js';
import { accepted, send, usesItemUp } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { sameMeaning } from './judge.js';

const phrase = 'the request is accepted with a charset in its Content-Type';

/** JSON is JSON, whether its charset is said or not. */
export const check = defineCheck({
  title: 'Charset accepted',
  asks: 'A JSON body is accepted if its Content-Type names a charset.',
  order: 406,
  group: 'http',
  depth: 'standard',
  phrases: { [phrase]: { of: 'answer', judge: (answer) => sameMeaning(answer, 'RFC 9110 section 8.3.1') } },
  notes: {
    sends: `The valid request with "; charset=utf-8" after the media type of its body. ${onlyFirstOfKind}`,
    demands: 'A documented success.',
    basis:
      'RFC 9110 section 8.3.1: a media type may have parameters; RFC 8259 section 11: a charset has no effect on JSON.',
    notWhen: 'The operation does not take a JSON body with POST, PUT or PATCH, or its request uses up an item.',
    safeguards: 'The request without it is accepted first. Only refusals because of the media type count.',
  },
  plan: (context) => {
    const mediaType = context.template.body?.mediaType ?? '';
    if (!/^application\/([\w.-]+\+)?json$/.test(mediaType))
      return { notApplicable: 'the operation takes no JSON body' };
    if (usesItemUp(context)) return { notApplicable: 'the request uses up an item, so it can be sent only once' };
    const steps = [
      accepted(context),
      step('And', 'valueSet', 'header', 'Content-Type', `${mediaType}; charset=utf-8`),
      send(context),
      ownStep('Then', phrase),
    ];
    return [
      { title: 'A JSON body is accepted if its Content-Type names a charset', depth: depthOfUniform(context), steps },
    ];
  },
});
