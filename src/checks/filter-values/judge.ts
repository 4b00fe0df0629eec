import { brief, failIn, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, pageWith, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import { isUnset } from '../../judge/unset.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { FilteredList } from '../../model/filtered-list.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
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
  const lists = read.map(({ items, ...list }): ReadList => ({ ...list, read: Array.isArray(items) ? items : [] }));
  const shown = lists.flatMap((list) => list.read.flat()).filter((item) => get(item, look.pointer) !== undefined);
  if (shown.length === 0) return notVerified('no answer shows an item with the property');
  const blame = ({ page, ...facts }: Wrong): Finding =>
    failIn(page, problem('not-filtered', parameterClause(look, name), facts));
  const wrong = lists.map((list) => otherIn(look, list)).find((found) => found !== undefined);
  if (wrong !== undefined) return blame(wrong);
  const all = whole.flat();
  const lost = lists.map((list) => lostFrom(look, list, all)).find((found) => found !== undefined);
  return lost === undefined ? pass() : blame(lost);
}

interface ReadList extends FilteredList {
  /** The items of each page. */
  readonly read: readonly (readonly Json[])[];
}

interface Wrong {
  readonly expected: string;
  readonly actual: string;
  /** The page that shows it. */
  readonly page: Exchange | undefined;
}

/** An item that has another value than the list was filtered by. */
function otherIn({ pointer }: Look, list: ReadList): Wrong | undefined {
  const { value, read } = list;
  const found = read.flat().find((item) => {
    const shown = get(item, pointer);
    return shown !== undefined && !isUnset(shown, value) && !valuesOf(shown).includes(value);
  });
  if (found === undefined) return undefined;
  const facts = { expected: `only items with ${value} at "${pointer}"`, actual: brief(get(found, pointer)) };
  return { ...facts, page: pageWith(list, read, found) };
}

const valuesOf = (shown: Json): string[] => (Array.isArray(shown) ? shown : [shown]).map(asText);

/**
 * An item of the whole list that has the value, but is not in the filtered one. That one is whole where it was followed to
 * its end, or is one page that is shorter than a page that the candidate has just answered.
 */
function lostFrom(look: Look, { value, read, pages, complete }: ReadList, all: readonly Json[]): Wrong | undefined {
  const items = read.flat();
  const isWhole = pages.length > 1 ? complete : items.length < all.length;
  const keyOf = (item: Json): string => JSON.stringify(identifierOf(look, item) ?? null);
  const known = new Set(items.map(keyOf));
  const meant = all.filter((item) => identifierOf(look, item) !== undefined && hasValue(item, look, value));
  const lost = meant.find((item) => !known.has(keyOf(item)));
  if (lost === undefined || !isWhole) return undefined;
  const expected = `${brief(identifierOf(look, lost))}, which the list shows with ${value} at "${look.pointer}"`;
  return { expected, actual: 'a filtered list without it', page: pages.at(-1) };
}

function hasValue(item: Json, { pointer }: Look, value: string): boolean {
  const shown = get(item, pointer);
  return shown !== undefined && !Array.isArray(shown) && asText(shown) === value;
}
