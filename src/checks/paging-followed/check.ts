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
  asks: 'Following the pages that the answers name leads through the whole list once, and ends.',
  order: 112,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'followed-pages', judge: followedPages } },
  notes: {
    sends:
      'The request that lists, in about four pages, each asked for with the cursor or link of the answer before, while three items exist; and once in the largest page.',
    demands: 'No item comes twice, the last page names no further page, and every item of the largest page is there.',
    basis: 'The parameter that takes the cursor of a page; RFC 8288 where the header Link names the next page.',
    notWhen: 'The operation does not list items that can be told apart, or takes no cursor.',
    safeguards:
      'A cursor is taken from an answer, never made up. What looks wrong is followed once more, because other clients may write at the same time; the scenario runs while no other scenario does. A list of one page proves nothing.',
  },
  plan: (context) => {
    const resource = listOf(context);
    if (resource === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    if (cursorParameter(context.catalogue.schemas, context.operation) === undefined)
      return { notApplicable: 'the list takes no cursor' };
    const steps = [step('Given', 'more', 2, resource), send(context), ownStep('Then', phrase)];
    return [{ title: 'Every item is on one page, and the pages end', steps }];
  },
});
