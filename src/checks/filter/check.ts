import type { ScenarioDraft } from '../../model/check.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { toPath } from '../../support/json/pointer.js';
import { filtered } from './judge.js';

const phrase = 'the query parameter {string} filters the list by the property {string} of the existing {string}';

/** A documented filter selects the items that match it. */
export const check = defineCheck({
  title: 'Filter',
  asks: 'A documented filter selects the items that match it.',
  order: 120,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'filtered-list', judge: filtered },
  },
  notes: {
    sends:
      'The request that lists, with the filter set to the value of an item that exists; if it is a code with a pattern, with another code too; if the definition says that the value is compared exactly, with its beginning.',
    demands:
      'Every item in the answer has that value, in whatever case, or holds it within a text; and the item is among them. A list by another code, or by the beginning, shows only items with that one.',
    basis: 'The parameter in the definition; the bindings name the property that it filters by.',
    notWhen: 'The operation does not list items that can be told apart, or the bindings name no filter.',
    safeguards:
      'Items that do not show the property are not judged by it. An empty answer fails only where the item is known to exist, and is no draft that the list may leave out.',
  },
  plan: (context) => {
    const resource = listOf(context);
    const filters = Object.entries(context.resourceRole?.part.filters ?? {});
    if (resource === undefined || filters.length === 0) {
      return { notApplicable: 'the GovSpec does not say by which property the list is filtered' };
    }
    return filters.map(([name, pointer]): ScenarioDraft => {
      return {
        title: `The list is filtered by "${name}"`,
        subject: name,
        steps: [send(context), ownStep('Then', phrase, name, toPath(pointer), resource)],
      };
    });
  },
});
