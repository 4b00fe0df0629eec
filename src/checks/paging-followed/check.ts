import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { cursorParameter } from '../../schema/next-page.js';
import { followedPages } from './judge.js';

const phrase = 'the pages that the answers name lead through the list once, and end';

/** Whoever follows the marks of the pages sees every item once, and comes to an end. */
export const check = defineCheck({
  title: 'Followed pages',
  asks: 'Following the links or cursors in the answers shows every item of the list once, and then ends.',
  order: 112,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'followed-pages', judge: followedPages } },
  notes: {
    sends:
      'The request that lists, in about four pages, each requested with the cursor or link of the previous answer, while three items exist; and once with the largest page.',
    demands: 'No item appears twice, the last page names no further page, and every item of the largest page appears.',
    basis: 'The parameter that takes the cursor of a page; RFC 8288 where the header Link names the next page.',
    notWhen: 'The operation does not list items that can be told apart, or takes no cursor.',
    safeguards:
      'Cursors are always taken from answers. If something looks wrong, the pages are read again, because other clients may write at the same time. No other scenario runs meanwhile. A list of one page proves nothing.',
  },
  plan: (context) => {
    const resource = listOf(context);
    if (resource === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    if (cursorParameter(context.catalogue.schemas, context.operation) === undefined)
      return { notApplicable: 'the list takes no cursor' };
    const steps = [step('Given', 'more', 2, resource), send(context), ownStep('Then', phrase)];
    return [{ title: 'Every item is on exactly one page, and the pages end', steps }];
  },
});
