import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import { isObject } from '../../model/json.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { listOf, severalItems } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep } from '../../plan/kit/steps.js';
import { readOrder } from '../../schema/sort-order.js';
import { asText } from '../../support/json/write.js';
import { sorted } from './judge.js';

const phrase = 'the query parameter {string} orders the list, for each of {string}';

/** A list comes in the requested order. */
export const check = defineCheck({
  title: 'Sort order',
  asks: 'A list is in the requested order, on every page.',
  order: 126,
  group: 'kept',
  depth: 'standard',
  phrases: { [phrase]: { of: 'sorted', judge: sorted } },
  notes: {
    sends:
      'The request that lists, once without an order, and once with each listed order, up to four; with the one that tells most items apart also in pages that follow one another.',
    demands:
      'The items are in ascending or descending order of the property that is named, and each page continues where the previous one ended. Without the parameter, the items are in the order that is its default.',
    basis: 'The listed values of the parameter, which name properties of the items, and its default.',
    notWhen:
      'The list has no sort parameter whose listed values name properties, or another parameter says the direction and is not upwards by default.',
    safeguards:
      'If no listed value names a direction, either one is right. Numbers and times have only one order. Texts fail only if they are sorted neither by code point nor by the rules of a language. Items that do not show the property are not judged. If something looks wrong, the request is repeated. No other scenario runs meanwhile.',
  },
  plan: (context) => {
    const parameter = context.operation.parameters.find(({ name, in: place }) => place === 'query' && names.test(name));
    const values = parameter === undefined || isDirectedElsewhere(context) ? [] : orders(context, parameter);
    if (listOf(context) === undefined || parameter === undefined || values.length === 0)
      return { notApplicable: 'the list has no sort parameter whose values name properties' };
    const steps = [
      ...severalItems(context),
      send(context),
      ownStep('Then', phrase, parameter.name, values.slice(0, 4).join(', ')),
    ];
    return [{ title: 'The list is in the requested order', steps }];
  },
});

const names = /^[$@_]?(sort|sort_?by|order|order_?by|ordering)$/i;

/** What a parameter of its own may say of the direction. */
const directions = /^(asc|desc)(ending)?$/i;

/** True where another parameter says in which direction the list is sorted, and nothing says that it is upwards by default. */
function isDirectedElsewhere({ catalogue: { schemas }, operation }: CheckContext): boolean {
  return operation.parameters.some(({ in: place, schema }) => {
    const node = place === 'query' && schema !== undefined ? schemas.follow(schema, 'request').node : {};
    const isDirection =
      Array.isArray(node.enum) && node.enum.length > 0 && node.enum.every((value) => directions.test(asText(value)));
    return isDirection && !/^asc/i.test(asText(node.default ?? ''));
  });
}

function orders({ catalogue: { schemas } }: CheckContext, { schema }: Parameter): string[] {
  const node = schema === undefined ? {} : schemas.follow(schema, 'request').node;
  const listed = Array.isArray(node.enum)
    ? node.enum
    : isObject(node.items) && Array.isArray(node.items.enum)
      ? node.items.enum
      : [];
  return listed.map(asText).filter((text) => readOrder(text) !== undefined && !text.includes(','));
}
