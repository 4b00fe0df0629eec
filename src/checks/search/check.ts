import type { ScenarioDraft } from '../../model/check.js';
import type { Parameter, Schemas } from '../../model/definition.js';
import { joinedName } from '../../model/joined-name.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf } from '../../plan/kit/listed-resource.js';
import { namedProperty, takesParts } from '../../plan/kit/named-property.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { isPlainText } from '../../schema/plain-text.js';
import { toPath } from '../../support/json/pointer.js';
import { searchFinds, searchTells } from './judge.js';

const phrases = {
  tells: 'a text in the query parameter {string} that no item contains changes the list',
  finds: 'the query parameter {string} finds an item by its {string}, of which it holds {string}',
} as const;

/** A search that matches no item does not return the whole list. */
export const check = defineCheck({
  title: 'Search',
  asks: 'A search finds the items that contain the text, but not all other items.',
  order: 124,
  group: 'kept',
  depth: 'standard',
  phrases: {
    [phrases.tells]: { of: 'searched', judge: searchTells },
    [phrases.finds]: { of: 'found', judge: searchFinds },
  },
  notes: {
    sends:
      'The request that lists, as it is and with a text to search for that no item contains. Where the description of the parameter names the property that is searched: the list with a text of an item that it shows. Both are repeated with a filter that has listed values, where the list has one.',
    demands:
      'An answer that differs from the one without the search; and the item that has the text. With a filter, no item that the search alone does not find, and none with another value than that of the filter.',
    basis: 'The parameter in the definition, and its description.',
    notWhen:
      'The operation does not list items that can be told apart, or has no parameter whose name says that it searches.',
    safeguards:
      'A search that also finds similar items is correct; a search that returns all items of the list is a fault. A part of a text is searched for only where the description says that a part is enough. Only letters, digits and blanks are searched for.',
  },
  plan: (context) => {
    const parameter = context.operation.parameters.find((one) => isSearch(context.catalogue.schemas, one));
    if (listOf(context) === undefined || parameter === undefined)
      return { notApplicable: 'the list has no search parameter' };
    const tells: ScenarioDraft = {
      title: 'A search that matches no item does not return the whole list',
      steps: [send(context), ownStep('Then', phrases.tells, parameter.name)],
    };
    const property = namedProperty(context, parameter);
    if (property === undefined) return [tells];
    const how = takesParts(parameter) ? 'a part' : 'all';
    const steps = [send(context), ownStep('Then', phrases.finds, parameter.name, toPath(property), how)];
    return [tells, { title: 'A search finds an item by its text', subject: 'found', steps }];
  },
});

const searchNames =
  /^(q|query|search|find|term|keywords?|(search|find)(text|term|query|for|string)?|(full)?text(search|query)?)$/;

function isSearch(schemas: Schemas, { name, in: place, schema }: Parameter): boolean {
  if (place !== 'query' || !searchNames.test(joinedName(name))) return false;
  const node = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  return node.type === 'string' && isPlainText(node);
}
