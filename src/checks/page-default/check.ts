import { pagingParameters } from '../../model/paging.js';
import { isCountable } from '../../model/parts.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { defaultPage } from './judge.js';

const phrase = 'without the query parameter {string} the list holds no more than {int} items';

/** A page is no larger than its documented default. */
export const check = defineCheck({
  title: 'Default page size',
  asks: 'A list without a page size has no more items than the documented default.',
  order: 114,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'plain-page', judge: defaultPage } },
  notes: {
    sends: 'The request that lists without a page size, after all other scenarios have created their items.',
    demands: 'No more items than the default of the page size.',
    basis: 'default in the schema of the parameter.',
    notWhen: 'The operation does not list items that can be told apart, or its page size has no default.',
    safeguards: 'A list that is shorter than a page proves nothing.',
  },
  plan: (context) => {
    const { schemas } = context.catalogue;
    const { size } = pagingParameters(schemas, context.operation);
    const standard = size?.schema === undefined ? undefined : schemas.follow(size.schema, 'request').node.default;
    if (listOf(context) === undefined || size === undefined || !isCountable(standard) || size.required)
      return { notApplicable: 'the GovSpec gives no default for the page size' };
    return [
      {
        title: 'A page has no more items than the default page size',
        steps: [send(context), ownStep('Then', phrase, size.name, standard)],
      },
    ];
  },
});
