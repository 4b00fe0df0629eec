import type { Parameter, Schemas } from '../../model/definition.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { isPlainText } from '../../schema/plain-text.js';
import { searchTells } from './judge.js';

const phrase = 'a text in the query parameter {string} that no item contains changes the list';

/** A search that matches no item does not answer the whole list. */
export const check = defineCheck({
  title: 'Search',
  asks: 'A search for a text that no item contains does not return the whole list.',
  order: 124,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'searched', judge: searchTells } },
  notes: {
    sends: 'The request that lists, as it is and with a text to search for that no item contains.',
    demands: 'An answer that differs from the one without the search.',
    basis: 'The parameter in the definition.',
    notWhen:
      'The operation does not list items that can be told apart, or has no parameter whose name says that it searches.',
    safeguards: 'A search that finds similar items is no fault; an answer with exactly the items of the whole list is.',
  },
  plan: (context) => {
    const parameter = context.operation.parameters.find((one) => isSearch(context.catalogue.schemas, one));
    if (listOf(context) === undefined || parameter === undefined)
      return { notApplicable: 'the list has no search parameter' };
    const steps = [send(context), ownStep('Then', phrase, parameter.name)];
    return [{ title: 'A search that matches no item does not answer the whole list', steps }];
  },
});

function isSearch(schemas: Schemas, { name, in: place, schema }: Parameter): boolean {
  if (place !== 'query' || !/^(q|query|search|search_?(text|term|query)|keywords?)$/i.test(name)) return false;
  const node = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  return node.type === 'string' && isPlainText(node);
}
