import { step } from '../steps.js';
import { accepted, type Check } from './check.js';

/** HEAD fits GET. */
export const headHarmless: Check = {
  rule: 'head-harmless',
  group: 'http',
  depth: 'standard',
  notes: {
    sends: 'The valid request with the method HEAD.',
    demands: 'No 5xx other than 501.',
    basis: 'RFC 9110 section 9.3.2.',
    notWhen: 'The method is not GET.',
    safeguards: 'A status that differs from that of GET, or a 405, is an observation.',
  },
  plan: (context) => {
    const { operation } = context;
    if (operation.method !== 'GET') return { notApplicable: 'the operation does not read' };
    const steps = [accepted(context), step('When', 'sentAs', operation.name, 'HEAD'), step('Then', 'harmless')];
    return [{ title: 'HEAD does no harm', steps }];
  },
};
