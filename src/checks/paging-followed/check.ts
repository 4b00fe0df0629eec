import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listedFilters } from '../../plan/kit/listed-filters.js';
import { listOf, severalItems } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { cursorParameter, documentsNext } from '../../schema/next-page.js';
import { toPath } from '../../support/json/pointer.js';
import { filterKept, followedPages } from './judge.js';

const phrase = 'the pages that the answers name lead through the list once, and end';

const filteredPhrase =
  'the links between pages keep the query parameter {string}, which filters by {string}, for each of {string}';

/** Whoever follows the marks of the pages sees every item once, and comes to an end. */
export const check = defineCheck({
  title: 'Followed pages',
  asks: 'Following the links or cursors in the answers shows every item of the list once, and then ends.',
  order: 112,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'followed-pages', judge: followedPages },
    [filteredPhrase]: { of: 'each-filtered', judge: filterKept },
  },
  notes: {
    sends:
      'The request that lists, in about four pages, each requested with the cursor or link of the previous answer, while three items exist; and once with the largest page.',
    demands:
      'No item appears twice, the last page names no further page, and every item of the largest page appears. If a list is filtered, the links to its further pages keep the filter.',
    basis: 'The parameter that takes the cursor of a page; RFC 8288 where the header Link names the next page.',
    notWhen:
      'The operation does not list items that can be told apart, or takes no cursor and documents no link to the next page.',
    safeguards:
      'Cursors are always taken from answers. If something looks wrong, the pages are read again, because other clients may write at the same time. No other scenario runs meanwhile. Where no answer names a next page, the check does not apply; a list with a cursor that has one page proves nothing. A link with a cursor may leave out the filter.',
  },
  plan: (context) => {
    const resource = listOf(context);
    if (resource === undefined) return { notApplicable: 'the operation does not list items that can be told apart' };
    const { schemas } = context.catalogue;
    const isMarked = cursorParameter(schemas, context.operation) !== undefined;
    if (!isMarked && !documentsNext(schemas, context.operation))
      return { notApplicable: 'the list takes no cursor, and its answer documents no link to the next page' };
    const steps = [step('Given', 'more', 2, resource), send(context), ownStep('Then', phrase)];
    const title = 'Every item is on exactly one page, and the pages end';
    return [{ title, steps }, ...(isMarked ? [] : filtered(context))];
  },
});

/** The same lists by a filter as another check asks for, so that no further request is sent. */
function filtered(context: CheckContext): ScenarioDraft[] {
  const [filter] = listedFilters(context);
  if (filter === undefined) return [];
  const { name, pointer, listed } = filter;
  const judged = ownStep('Then', filteredPhrase, name, toPath(pointer), listed);
  const steps = [...severalItems(context), send(context), judged];
  return [{ title: `The links between pages keep the filter "${name}"`, subject: 'filtered', steps }];
}
