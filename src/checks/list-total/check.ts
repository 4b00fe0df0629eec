import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { totalHeader, totalPlace } from '../../schema/list-total.js';
import { totalAgrees } from './judge.js';

const phrase = 'the total in the answer is the number of items on all pages';

/** The total of a list is the number of its items. */
export const check = defineCheck({
  title: 'Total count',
  asks: 'The total in the answer of a list is the number of its items.',
  order: 116,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'followed-pages', judge: totalAgrees } },
  notes: {
    sends: 'The request that lists: the largest page, and pages that follow one another, while three items exist.',
    demands: 'Each page states the number of all items.',
    basis:
      'The documented integer beside the list, or the documented header, whose name or description says that it is a total.',
    notWhen: 'The operation does not list items that can be told apart, or its answer documents no total.',
    safeguards:
      'If something looks wrong, the items are counted again, because other clients may write at the same time. No other scenario runs meanwhile. A page that is shorter than requested is not the whole list if other pages follow it. If not all items can be seen, the total must only be at least the number of items that were seen.',
  },
  plan: (context) => {
    const resource = listOf(context);
    const { schemas } = context.catalogue;
    const isTotalled =
      totalHeader(context.operation) !== undefined ||
      successSchemas(context.operation).some((schema) => totalPlace(schemas, schema) !== undefined);
    if (resource === undefined || !isTotalled) return { notApplicable: 'the answer documents no total of a list' };
    const steps = [step('Given', 'more', 2, resource), send(context), ownStep('Then', phrase)];
    return [{ title: 'The total is the number of items', steps }];
  },
});
