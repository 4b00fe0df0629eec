import { brief, failIn, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import { queryParameter, type Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { FilteredList } from '../../model/filtered-list.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { meantSchema } from '../../schema/properties.js';
import { isDirection, readOrders, type SortOrder } from '../../schema/sort-order.js';
import { ownProperty } from '../../support/json/own-property.js';
import { isInOrder } from './order.js';

/** Each list comes in the order that was asked for, also over the border of a page. */
export function sorted(
  look: EvidenceKinds['sorted'],
  { catalogue: { schemas }, values: [name = ''] }: JudgeContext,
): Finding {
  const sound = soundPages(schemas, { ...look, pages: [] });
  if (typeof sound === 'string') return notVerified(sound);
  let judged = 0;
  for (const { value: text, pages } of [...look.lists, ...plainList(look, schemas, name)]) {
    const items = readPages(schemas, { ...look, pages });
    if (typeof items === 'string') return notVerified(items);
    const orders = readOrders(text);
    const telling = rows(eachOnce(look, items.flat()), orders).filter(({ values }) => areDifferent(values));
    if (telling.length > 0) judged += 1;
    const wrong = telling.find(({ order, values }) => !isOrdered(look, order, values));
    if (wrong === undefined) continue;
    const facts = { expected: `items in the order "${text}"`, actual: brief(wrong.values.slice(0, 6)) };
    return failIn(pages[0], problem('wrong-order', parameterClause(look, name), facts));
  }
  return judged > 0
    ? pass()
    : notVerified('the answers do not show two items with different values of the sorted property');
}

interface Row {
  readonly order: SortOrder;
  readonly values: readonly Json[];
}

/** What must be in order: all values of the first property; of the next one those of items that follow one another and are the same in it. */
function rows(items: readonly Json[], [order, ...others]: readonly SortOrder[]): Row[] {
  if (order === undefined) return [];
  const shown = items.flatMap((item) => {
    const [value] = shownAt(item, order.property);
    return value === undefined ? [] : [{ item, value }];
  });
  const alike: { value: Json; items: Json[] }[] = [];
  for (const { item, value } of shown) {
    const last = alike.at(-1);
    if (last !== undefined && last.value === value) last.items.push(item);
    else alike.push({ value, items: [item] });
  }
  return [{ order, values: shown.map(({ value }) => value) }, ...alike.flatMap((group) => rows(group.items, others))];
}

const areDifferent = (values: readonly Json[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size > 1;

const isOrdered = (look: EvidenceKinds['sorted'], order: SortOrder, values: readonly Json[]): boolean =>
  directionsOf(look, order).some((isDown) => isInOrder(values, isDown));

/** The list that was asked for in no order, which comes in the one that the definition names as the default. */
function plainList(
  { answer: { operation, exchange } }: EvidenceKinds['sorted'],
  schemas: Schemas,
  name: string,
): readonly Pick<FilteredList, 'value' | 'pages'>[] {
  const { schema } = queryParameter(operation, name) ?? {};
  const usual = schema === undefined ? undefined : meantSchema(schemas, schema, 'request').node.default;
  const isAsked = new URL(exchange.request.url).searchParams.has(name);
  return typeof usual === 'string' && !isAsked ? [{ value: usual, pages: [exchange] }] : [];
}

/** Which ways are right: where neither a listed value nor another parameter names a direction, either is. */
function directionsOf({ lists, answer }: EvidenceKinds['sorted'], { isDown }: SortOrder): readonly boolean[] {
  if (isDown !== undefined) return [isDown];
  const asked = directionAsked(answer);
  if (asked !== undefined) return [/^desc/i.test(asked)];
  const isNamed = lists.some(({ value }) => readOrders(value).some(({ isDown: way }) => way !== undefined));
  return isNamed ? [false] : [false, true];
}

/** What the request says of the direction in a parameter of its own. */
function directionAsked({ exchange }: EvidenceKinds['sorted']['answer']): string | undefined {
  return [...new URL(exchange.request.url).searchParams.values()].find(isDirection);
}

/** A page may have been asked for twice. */
function eachOnce(look: EvidenceKinds['sorted'], items: readonly Json[]): Json[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const identifier = identifierOf(look, item);
    return identifier === undefined || seen.size < seen.add(JSON.stringify(identifier)).size;
  });
}

function shownAt(item: Json, property: string): Json[] {
  const value = ownProperty(item, property);
  return value === undefined || value === null || typeof value === 'object' ? [] : [value];
}
