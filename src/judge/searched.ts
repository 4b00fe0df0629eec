import type { Schemas } from '../model/definition.js';
import { succeeded } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { Answer, ItemProperty, SearchedList, ShownItem } from '../model/judge.js';
import type { Finding } from '../model/verdict.js';
import { objectsIn } from '../support/json/lists.js';
import { get, toPath } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { brief, doubtful, ended, fail, notVerified, pass, problem, responsesClause, unlessDoubted } from './answers.js';
import { saysNoneIsThere, soundBody } from './soundness.js';

/** The list that was answered shows an item. */
export function listShows(schemas: Schemas, list: SearchedList, wanted: ShownItem): Finding {
  const items = itemsOf(schemas, list);
  if (typeof items === 'string') return notVerified(items);
  const name = `${list.resource.name} ${asText(wanted.identifier)}`;
  const found = items.filter((item) => isItem(list, item, wanted.identifier));
  if (found.length === 0) return missing(list, { items, name });
  const [first] = found;
  if (wanted.once === true && found.length > 1)
    return wrong(list, { expected: `${name} once in the list`, actual: `${found.length} times` });
  const { property } = wanted;
  if (property === undefined || first === undefined) return pass();
  const value = valueAt(list, first, property.pointer);
  if (value === undefined) return notVerified(`the ${name} shows nothing at ${toPath(property.pointer)}`);
  if (asText(value) === property.value) return pass();
  return wrong(list, { expected: property.value, actual: brief(value) }, property.pointer);
}

/** The list that was answered has exactly one item with a value, whatever else it has. */
export function listHasOne(schemas: Schemas, list: SearchedList, { pointer, value }: ItemProperty): Finding {
  const items = itemsOf(schemas, list);
  if (typeof items === 'string') return notVerified(items);
  const values = items.map((item) => valueAt(list, item, pointer)).filter((found) => found !== undefined);
  const count = values.filter((found) => asText(found) === value).length;
  if (count === 1) return pass();
  if (count === 0) return notVerified(`no item of the list shows ${value} at ${toPath(pointer)}`);
  return wrong(list, { expected: `one ${list.resource.name} with ${value}`, actual: `${count} of them` }, pointer);
}

/** The list that was answered does not show an item. A list that is not found shows none. */
export function listOmits(schemas: Schemas, list: SearchedList, identifier: Json): Finding {
  const items = itemsOf(schemas, list);
  if (typeof items === 'string') return notVerified(items);
  if (!items.some((item) => isItem(list, item, identifier))) return pass();
  return doubted(list, () =>
    fail(
      problem('not-filtered', responsesClause(list.answer.operation), {
        expected: `a list without the ${list.resource.name} ${asText(identifier)}`,
        actual: 'it is in the list',
      }),
    ),
  );
}

/** Two values that were kept differ. */
export function keptDiffer({ operation }: Answer, first: Json, second: Json): Finding {
  if (asText(first) !== asText(second)) return pass();
  const facts = { expected: `another value than ${brief(first)}`, actual: brief(second) };
  return fail(problem('wrong-value', responsesClause(operation), facts));
}

function missing(list: SearchedList, { items, name }: { items: readonly Json[]; name: string }): Finding {
  const { identifier = '' } = list.resource;
  if (items.length > 0 && items.every((item) => get(item, identifier) === undefined))
    return notVerified('the items of the list show no identifier');
  return doubted(list, () =>
    fail(
      problem('list-incomplete', responsesClause(list.answer.operation), {
        expected: `the ${name} in the list`,
        actual: succeeded(list.answer.exchange) ? `${items.length} items without it` : ended(list.answer.exchange),
      }),
    ),
  );
}

function wrong(list: SearchedList, facts: { expected: string; actual: string }, at?: string): Finding {
  const place = at === undefined ? {} : { at };
  return doubted(list, () =>
    fail(problem('wrong-value', responsesClause(list.answer.operation), { ...facts, ...place })),
  );
}

/** What assumed values may have led to is not held against the candidate. */
function doubted({ answer }: SearchedList, blame: () => Finding): Finding {
  return unlessDoubted(doubtful(answer.doubts), blame);
}

/** The items of an answer; why it cannot be judged where it is not sound. A list that is not found has none. */
function itemsOf(schemas: Schemas, { answer, part }: SearchedList): Json[] | string {
  if (saysNoneIsThere(answer)) return [];
  const body = soundBody(schemas, answer);
  return typeof body === 'string' ? body : objectsIn(get(body.value, part.among ?? part.returned ?? ''));
}

function isItem({ resource }: SearchedList, item: Json, identifier: Json): boolean {
  const found = get(item, resource.identifier ?? '');
  return found !== undefined && asText(found) === asText(identifier);
}

/** A value of an item, which may stand where the bindings say that the object does. */
function valueAt({ part }: SearchedList, item: Json, pointer: string): Json | undefined {
  return get(item, pointer) ?? (part.among === undefined ? undefined : get(item, `${part.returned ?? ''}${pointer}`));
}
