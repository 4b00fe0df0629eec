import { defineCheck } from '../../plan/kit/define-check.js';
import { depthOfUniform, onlyFirstOfKind } from '../../plan/kit/first-of-kind.js';
import { accepted } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';

/** HEAD fits GET. */
export const check = defineCheck({
  title: 'HEAD',
  asks: 'HEAD causes no server error, and has the length and the ETag that GET has.',
  order: 450,
  group: 'http',
  depth: 'standard',
  notes: {
    sends: `The valid request with the method HEAD; the request itself once more where HEAD has another length or ETag. ${onlyFirstOfKind}`,
    demands: 'No 5xx other than 501. A Content-Length or ETag that both answers have is the same.',
    basis: 'RFC 9110 sections 8.6 and 9.3.2.',
    notWhen: 'The method is not GET.',
    safeguards:
      'A status that differs from that of GET, or a 405, is an observation. A header that HEAD leaves out is right, and so is one that changes from one GET to the next, or belongs to another content coding.',
  },
  plan: (context) => {
    const { operation } = context;
    if (operation.method !== 'GET') return { notApplicable: 'the operation does not read' };
    const steps = [accepted(context), step('When', 'sentAs', operation.name, 'HEAD'), step('Then', 'harmless')];
    return [{ title: 'HEAD causes no server error and agrees with GET', depth: depthOfUniform(context), steps }];
  },
});
