import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Step } from '../../model/plan.js';
import type { PostedSearch } from '../../model/posted-search.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { existingOf } from '../../plan/kit/existing.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { postedSearch } from '../../schema/posted-search.js';
import { toPath } from '../../support/json/pointer.js';
import { onePage, postedFilter } from './judge.js';

const phrases = {
  filter: 'the search by the body property {string} finds the existing item by its {string}, and nothing else',
  size: 'the body property {string} limits what the search finds to 1',
} as const;

/** The most filters of one search that are tried. */
const mostFilters = 6;

/** A search that is sent in a body finds what it asks for, and no more than it asks for. */
export const check = defineCheck({
  title: 'Search in a body',
  asks: 'A search that is sent in the body of a POST finds the items that match it, and no more than were asked for.',
  order: 128,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrases.filter]: { of: 'posted-filter', judge: postedFilter },
    [phrases.size]: { of: 'posted-page', judge: onePage },
  },
  notes: {
    sends:
      'The search for the value of an item that exists, once for each property that the body filters by (six at most), and for another value; and the search for a page of one item, while two exist.',
    demands: 'Every item in the answer has the value; the item is among them; and a page of one item has one.',
    basis:
      'The request body in the definition, of a POST such as `/orders/search`, `/orders:query` or `/OrderService/SearchOrders`, whose answer is a list of items that another operation reads: a property of the body, or of its `filter` or `request`, that has the name and the type of a property of the items.',
    notWhen: 'The operation is no such search, or its body names neither a property of the items nor a page size.',
    safeguards:
      'Required properties that filter too have the values of the item. Items that do not show the property are not judged by it. The item counts as missing only if the answer is empty or shorter than another answer, the item is known to exist, and it is no draft that a list may leave out. A search that is refused proves nothing.',
  },
  plan: (context) => {
    const search = postedSearch(context.catalogue, context.operation);
    const given = search === undefined ? [] : existingOf(context, search.resource.name);
    if (search === undefined || given.length === 0)
      return { notApplicable: 'the operation is no search in a body for items that can be made' };
    const drafts = [...filtered(context, search, given), ...paged(context, search, given)];
    return drafts.length > 0
      ? drafts
      : { notApplicable: 'the body of the search names neither a property of the items nor a page size' };
  },
});

function filtered(context: CheckContext, { filters }: PostedSearch, given: readonly Step[]): ScenarioDraft[] {
  return Object.entries(filters)
    .slice(0, mostFilters)
    .map(([at, pointer]) => ({
      title: `The search is filtered by "${toPath(at)}"`,
      subject: at.slice(1).replaceAll('/', '-'),
      steps: [...given, send(context), ownStep('Then', phrases.filter, toPath(at), toPath(pointer))],
    }));
}

function paged(context: CheckContext, { size, resource }: PostedSearch, given: readonly Step[]): ScenarioDraft[] {
  if (size === undefined) return [];
  const more = step('And', 'more', 1, resource.name);
  const steps = [...given, more, send(context), ownStep('Then', phrases.size, toPath(size.at))];
  return [{ title: 'The search finds no more items than a page may have', subject: 'size', steps }];
}
