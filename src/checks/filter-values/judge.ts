import { brief, fail, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import { isUnset } from '../../judge/unset.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { FilteredList } from '../../model/filtered-list.js';
import type { Json } from '../../model/json.js';
import type { Finding, Problem } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

type Look = EvidenceKinds['each-filtered'];

/** Each answer holds only items with the value by which it was filtered, and all that the list shows with that value. */
export function eachFiltered(look: Look, { catalogue: { schemas }, values: [name = ''] }: JudgeContext): Finding {
  const whole = soundPages(schemas, { ...look, pages: [look.whole] });
  if (typeof whole === 'string') return notVerified(whole);
  const read = look.lists.map((list) => ({ ...list, items: readPages(schemas, { ...look, pages: list.pages }) }));
  const unread = read.map(({ items }) => items).find((items) => typeof items === 'string');
  if (typeof unread === 'string') return notVerified(unread);
  const lists = read.map(({ items, ...list }) => ({ ...list, items: Array.isArray(items) ? items.flat() : [] }));
  const shown = lists.flatMap(({ items }) => items).filter((item) => get(item, look.pointer) !== undefined);
  if (shown.length === 0) return notVerified('no answer shows an item with the property');
  const blame = (facts: Wrong): Problem => problem('not-filtered', parameterClause(look, name), facts);
  const wrong = lists.map((list) => otherIn(look, list)).find((found) => found !== undefined);
  if (wrong !== undefined) return fail(blame(wrong));
  const all = whole.flat();
  const lost = lists.map((list) => lostFrom(look, list, all)).find((found) => found !== undefined);
  return lost === undefined ? pass() : fail(blame(lost));
}

interface ReadList extends FilteredList {
  readonly items: readonly Json[];
}

interface Wrong {
  readonly expected: string;
  readonly actual: string;
}

/** An item that has another value than the list was filtered by. */
function otherIn({ pointer }: Look, { value, items }: ReadList): Wrong | undefined {
  const found = items
    .map((item) => get(item, pointer))
    .find((shown) => shown !== undefined && !isUnset(shown, value) && !valuesOf(shown).includes(value));
  return found === undefined
    ? undefined
    : { expected: `only items with ${value} at "${pointer}"`, actual: brief(found) };
}

const valuesOf = (shown: Json): string[] => (Array.isArray(shown) ? shown : [shown]).map(asText);

/**
 * An item of the whole list that has the value, but is not in the filtered one. That one is whole where it was followed to
 * its end, or is one page that is shorter than a page that the candidate has just answered.
 */
function lostFrom(look: Look, { value, items, pages, complete }: ReadList, all: readonly Json[]): Wrong | undefined {
  const isWhole = pages.length > 1 ? complete : items.length < all.length;
  const keyOf = (item: Json): string => JSON.stringify(identifierOf(look, item) ?? null);
  const known = new Set(items.map(keyOf));
  const meant = all.filter((item) => identifierOf(look, item) !== undefined && hasValue(item, look, value));
  const lost = meant.find((item) => !known.has(keyOf(item)));
  if (lost === undefined || !isWhole) return undefined;
  const expected = `${brief(identifierOf(look, lost))}, which the list shows with ${value} at "${look.pointer}"`;
  return { expected, actual: 'a filtered list without it' };
}

function hasValue(item: Json, { pointer }: Look, value: string): boolean {
  const shown = get(item, pointer);
  return shown !== undefined && !Array.isArray(shown) && asText(shown) === value;
}
