import { isFirstOfPath } from '../../model/find-operation.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { depthOfUniform, onlyFirstOfKind } from '../../plan/kit/first-of-kind.js';
import { accepted } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** OPTIONS causes no server error. */
export const check = defineCheck({
  title: 'OPTIONS',
  asks: 'OPTIONS causes no server error.',
  order: 460,
  group: 'http',
  depth: 'standard',
  notes: {
    sends: `The valid request with the method OPTIONS, once per path. ${onlyFirstOfKind}`,
    demands: 'No 5xx other than 501.',
    basis: 'RFC 9110 section 9.3.7.',
    notWhen: 'The check runs at another operation of the same path.',
    safeguards: 'Any other answer passes; a status other than 2xx is an observation.',
  },
  plan: (context) => {
    if (!isFirstOfPath(context.catalogue, context.operation))
      return { notApplicable: 'the check runs at another operation of this path' };
    const { name } = context.operation;
    const steps = [accepted(context), step('When', 'sentAs', name, 'OPTIONS'), step('Then', 'harmless')];
    return [{ title: 'OPTIONS causes no server error', depth: depthOfUniform(context), steps }];
  },
});
