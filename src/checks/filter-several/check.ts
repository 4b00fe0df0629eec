import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import { queryParameter } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { severalItems } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { itemSchema } from '../../schema/properties.js';
import { toPath } from '../../support/json/pointer.js';
import { severalFiltered } from './judge.js';

const phrase = 'the query parameter {string} lets through the items with one of two values at {string}, and no others';

/** A filter that takes a list of values lets through the items with any of them. */
export const check = defineCheck({
  title: 'Filter by several values',
  asks: 'A filter that takes a list of values selects the items with one of these values, and no others.',
  order: 125,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'several-filtered', judge: severalFiltered } },
  notes: {
    sends:
      'The request that lists, with the largest page; then with the filter set to two of the values that its items show; if they show one only, to that one between others that the definition lists.',
    demands:
      'Every item in the answer has one of the two values, and no item is missing that the list shows with one of them.',
    basis: 'The parameter in the definition, which takes a list; the bindings name the property that it filters by.',
    notWhen: 'The operation has no filter that takes a list of values.',
    safeguards:
      'Items that do not show the property are not judged by it. An item counts as missing only if the filtered list is shorter than a page that the candidate has just returned. If something looks wrong, the request is repeated, because other clients may write at the same time. No other scenario runs meanwhile.',
  },
  plan: (context) => {
    const { resourceRole } = context;
    const filters = resourceRole?.role === 'list' ? Object.entries(resourceRole.part.filters ?? {}) : [];
    const drafts = filters
      .filter(([name]) => takesList(context, name))
      .map(([name, pointer]): ScenarioDraft => {
        const steps = [...severalItems(context), send(context), ownStep('Then', phrase, name, toPath(pointer))];
        return { title: `The list is filtered by several values of "${name}"`, subject: name, steps };
      });
    return drafts.length > 0 ? drafts : { notApplicable: 'the list has no filter that takes several values' };
  },
});

/** True for a parameter that takes a list, of one value or more. */
function takesList({ catalogue: { schemas }, operation }: CheckContext, name: string): boolean {
  const schema = queryParameter(operation, name)?.schema;
  if (schema === undefined || itemSchema(schemas, schema, 'request') === undefined) return false;
  const { maxItems } = schemas.follow(schema, 'request').node;
  return maxItems !== 1;
}
