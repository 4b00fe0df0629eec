import type { CheckContext } from '../../model/check-context.js';
import type { Step } from '../../model/plan.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { combinedOrder, orders } from '../../plan/kit/list-orders.js';
import { listOf, severalItems } from '../../plan/kit/listed-resource.js';
import { send } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { isDirection } from '../../schema/sort-order.js';
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
      'The request that lists, once without an order, and once with each listed order, up to four; if the parameter takes several at once, one of these is an order by two properties, of which many items share the first; with the one that tells most items apart also in pages that follow one another. Where another parameter says the direction, it is sent in each.',
    demands:
      'The items are in ascending or descending order of the property that is named, and each page continues where the previous one ended; items that share the first of two properties are in the order of the second. Without the parameter, the items are in the order that is its default.',
    basis:
      'The listed values of the parameter, which name properties of the items, and its default; or the properties that its pattern lists, that its description names in backticks, or that a description of the operation or of a parameter lists as those to sort by.',
    notWhen: 'The list has no sort parameter whose values name properties.',
    safeguards:
      'If no listed value names a direction, either one is right. Numbers and times have only one order. Texts fail only if they are sorted neither by code point nor by the rules of a language. Items that do not show the property are not judged. If something looks wrong, the request is repeated. No other scenario runs meanwhile.',
  },
  plan: (context) => {
    const parameter = context.operation.parameters.find(({ name, in: place }) => place === 'query' && names.test(name));
    const values = parameter === undefined ? [] : orders(context, parameter);
    if (listOf(context) === undefined || parameter === undefined || values.length === 0)
      return { notApplicable: 'the list has no sort parameter whose values name properties' };
    const both = combinedOrder(context, parameter, values) ?? [];
    const asked = [values.slice(0, both.length === 0 ? 4 : 3), both].flat();
    const judged = ownStep('Then', phrase, parameter.name, asked.join(', '));
    return directed(context).map(({ set, ...named }) => ({
      ...named,
      steps: [...severalItems(context), ...set, send(context), judged],
    }));
  },
});

const names = /^[$@_]?(sort|sort_?by|order|order_?by|ordering)$/i;

interface Directed {
  readonly title: string;
  readonly subject?: string;
  /** Sets the parameter that says the direction. */
  readonly set: readonly Step[];
}

/** The scenarios: one, or where a parameter of its own says the direction, one for each. */
function directed(context: CheckContext): readonly Directed[] {
  const title = 'The list is in the requested order';
  const { name, values, usual } = directionParameter(context) ?? { name: '', values: [], usual: undefined };
  const other = values.filter((value) => value !== usual);
  return [
    ...(usual === undefined && values.length > 0 ? [] : [{ title, set: [] }]),
    ...other.map((value) => ({
      title: `${title}, "${value}"`,
      subject: value,
      set: [step('And', 'valueSet', 'query parameter', name, value)],
    })),
  ];
}

/** The parameter that says in which direction the list is sorted; a default that is upwards is tried without it. */
function directionParameter({ catalogue: { schemas }, operation }: CheckContext) {
  return operation.parameters.flatMap(({ name, in: place, schema }) => {
    const node = place === 'query' && schema !== undefined ? schemas.follow(schema, 'request').node : {};
    const values = Array.isArray(node.enum) ? node.enum.map(asText) : [];
    if (values.length === 0 || !values.every((value) => isDirection(value))) return [];
    const usual = asText(node.default ?? '');
    return [{ name, values, usual: /^asc/i.test(usual) ? usual : undefined }];
  })[0];
}
