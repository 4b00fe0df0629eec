import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Step } from '../../model/plan.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listedFilters } from '../../plan/kit/listed-filters.js';
import { listOf, severalItems } from '../../plan/kit/listed-resource.js';
import { send, successSchemas } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { countsFiltered, totalHeader, totalPlace } from '../../schema/list-total.js';
import { pageFacts } from '../../schema/page-facts.js';
import { meantSchema } from '../../schema/properties.js';
import { toPath } from '../../support/json/pointer.js';
import { nameWords } from '../../support/name-words.js';
import { totalAgrees } from './judge.js';
import { totalsOfFiltered } from './judge-filtered.js';
import { pagesAgree } from './judge-pages.js';

const phrase = 'the total in the answer is the number of items on all pages';

const pagesPhrase = 'each page states correctly how many pages there are, and whether it is the first or the last one';

const filteredPhrase =
  'each total is the number of the items that the query parameter {string} lets through by {string}, for each of {string}';

/** The total of a list is the number of its items. */
export const check = defineCheck({
  title: 'Total count',
  asks: 'The total in the answer of a list is the number of its items.',
  order: 116,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'followed-pages', judge: totalAgrees },
    [pagesPhrase]: { of: 'followed-pages', judge: pagesAgree },
    [filteredPhrase]: { of: 'each-filtered', judge: totalsOfFiltered },
  },
  notes: {
    sends:
      'The request that lists, with the parameter that asks for a total, if there is one: the largest page, and pages that follow one another, while three items exist; and the list with each value of a filter.',
    demands:
      'Each page states the number of all items; with a filter, of all items that it lets through. What a page says of itself is right: how many pages there are, and whether it is the first or the last.',
    basis:
      'The documented integer beside the list, or the documented header, whose name or description says that it is a total; for pages, names such as totalPages, last and hasNext.',
    notWhen: 'The operation does not list items that can be told apart, or its answer documents no total.',
    safeguards:
      'If something looks wrong, the items are counted again, because other clients may write at the same time. No other scenario runs meanwhile. A page that is shorter than requested is not the whole list if other pages follow it. If not all items can be seen, the total must only be at least the number of items that were seen. With a filter, nothing is asked if a description says that the total is that of the whole list, or if another number is that of the filtered list.',
  },
  plan: (context) => {
    const resource = listOf(context);
    const { schemas } = context.catalogue;
    const isTotalled =
      totalHeader(context.operation) !== undefined ||
      successSchemas(context.operation).some((schema) => totalPlace(schemas, schema) !== undefined);
    if (resource === undefined || !isTotalled) return { notApplicable: 'the answer documents no total of a list' };
    const steps = [
      step('Given', 'more', 2, resource),
      ...askingForTotal(context),
      send(context),
      ownStep('Then', phrase),
    ];
    return [{ title: 'The total is the number of items', steps }, ...ofPages(context, steps), ...ofFiltered(context)];
  },
});

/** The same requests, where the pages say more of themselves. */
function ofPages({ catalogue: { schemas }, operation }: CheckContext, steps: readonly Step[]): ScenarioDraft[] {
  if (successSchemas(operation).every((schema) => pageFacts(schemas, schema).length === 0)) return [];
  const title = 'Each page states its position correctly';
  return [{ title, subject: 'pages', steps: [...steps.slice(0, -1), ownStep('Then', pagesPhrase)] }];
}

/** The same lists by a filter as another check asks for, so that no further request is sent. */
function ofFiltered(context: CheckContext): ScenarioDraft[] {
  const [filter] = listedFilters(context);
  const { schemas } = context.catalogue;
  const isCounted = successSchemas(context.operation).every((schema) =>
    countsFiltered(schemas, context.operation, schema),
  );
  if (filter === undefined || !isCounted) return [];
  const { name, pointer, listed } = filter;
  const judged = ownStep('Then', filteredPhrase, name, toPath(pointer), listed);
  const steps = [...severalItems(context), ...askingForTotal(context), send(context), judged];
  return [{ title: `The total is the number of items that "${name}" lets through`, subject: 'filtered', steps }];
}

/** Many lists count their items only where a client asks for it: `count=true`, `include_total=true`. */
function askingForTotal({ catalogue: { schemas }, operation, template }: CheckContext): Step[] {
  const asking = operation.parameters.find(({ name, in: place, schema }) => {
    const isKnown = template.parameters.some((sent) => sent.in === place && sent.name === name);
    const words = nameWords(name);
    const isNamed = words.some((word) => /^(counts?|totals?)$/.test(word)) && words.length <= 3;
    const { type } = schema === undefined ? {} : meantSchema(schemas, schema, 'request').node;
    return place === 'query' && !isKnown && isNamed && type === 'boolean';
  });
  return asking === undefined ? [] : [step('And', 'valueSet', 'query parameter', asking.name, 'true')];
}
