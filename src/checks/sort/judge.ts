import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import { queryParameter, type Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { FilteredList } from '../../model/filtered-list.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { meantSchema } from '../../schema/properties.js';
import { isDirection, readOrder, type SortOrder } from '../../schema/sort-order.js';
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
    const order = readOrder(text);
    const values = eachOnce(look, items.flat()).flatMap((item) => shownAt(item, order?.property ?? ''));
    if (order === undefined || new Set(values.map((value) => JSON.stringify(value))).size < 2) continue;
    judged += 1;
    if (directionsOf(look, order).some((isDown) => isInOrder(values, isDown))) continue;
    const facts = { expected: `items in the order "${text}"`, actual: brief(values.slice(0, 6)) };
    return fail(problem('wrong-value', parameterClause(look, name), facts));
  }
  return judged > 0
    ? pass()
    : notVerified('the answers do not show two items with different values of the sorted property');
}

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
  return lists.some(({ value }) => readOrder(value)?.isDown !== undefined) ? [false] : [false, true];
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
