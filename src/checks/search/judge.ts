import { brief, fail, failIn, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import type { Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';

/** A search for a text that an item shows finds that item. */
export function searchFinds(
  look: EvidenceKinds['found'],
  { catalogue: { schemas }, values: [name = ''] }: JudgeContext,
): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  if (look.identifier === undefined) return notVerified('the items show no identifier');
  const found = pages.flat().map((item) => JSON.stringify(identifierOf(look, item) ?? null));
  if (found.includes(JSON.stringify(look.identifier))) return filterForgotten(schemas, look) ?? pass();
  if (!look.complete)
    return notVerified(`the item is not among the first ${found.length} items, and more items follow`);
  const expected = `${brief(look.identifier)}, whose "${look.pointer}" is ${brief(get(look.item, look.pointer))}`;
  const facts = { expected, actual: `${found.length} other items for the search "${look.text}"` };
  return fail(problem('not-filtered', parameterClause(look, name), facts));
}

/** Blames a list that is searched, and no longer filtered. */
function filterForgotten(schemas: Schemas, look: EvidenceKinds['found']): Finding | undefined {
  const { excluded } = look;
  const pages = excluded === undefined ? [] : readPages(schemas, { ...look, pages: [excluded.page] });
  if (excluded === undefined || typeof pages === 'string') return undefined;
  const { name, pointer, value } = excluded.filter;
  const shown = pages
    .flat()
    .map((item) => get(item, pointer))
    .find((one) => typeof one === 'string' && one !== value);
  if (shown === undefined) return undefined;
  const expected = `only items with ${value} at "${pointer}", also with the search "${look.text}"`;
  return failIn(
    excluded.page,
    problem('not-filtered', parameterClause(look, name), { expected, actual: brief(shown) }),
  );
}

/** Blames a list that is filtered, and no longer searched: an item that the search alone does not find. */
function searchForgotten(schemas: Schemas, look: EvidenceKinds['searched'], name: string): Finding | undefined {
  const pages =
    look.narrowed === undefined ? [] : readPages(schemas, { ...look, pages: [...look.pages, look.narrowed] });
  const [all = [], found = [], narrowed = []] = typeof pages === 'string' ? [] : pages;
  if (found.length >= all.length) return undefined;
  const keyOf = (item: Json): string => JSON.stringify(identifierOf(look, item) ?? null);
  const [known, alone] = [all, found].map((items) => new Set(items.map(keyOf)));
  const wrong = narrowed.find((item) => known?.has(keyOf(item)) === true && alone?.has(keyOf(item)) === false);
  if (wrong === undefined) return undefined;
  const facts = {
    expected: 'only items that the search finds, also with a filter',
    actual: `${brief(identifierOf(look, wrong))}, which the search alone does not find`,
  };
  return failIn(look.narrowed, problem('not-filtered', parameterClause(look, name), facts));
}

/** The page without the search, and the page with it. */
export function searchTells(
  look: EvidenceKinds['searched'],
  { catalogue: { schemas }, values: [name = ''] }: JudgeContext,
): Finding {
  const pages = soundPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const identifiers = pages.map((items) => items.map((item) => identifierOf(look, item)));
  if (identifiers.flat().includes(undefined)) return notVerified('the items show no identifier');
  const [all = '', found = ''] = identifiers.map((page) => JSON.stringify(page));
  if (all === '[]') return notVerified('the list is empty');
  if (found !== all) return searchForgotten(schemas, look, name) ?? pass();
  const facts = {
    expected: 'other items than without the search',
    actual: `the same ${pages[0]?.length ?? 0} items as without it`,
  };
  return fail(problem('not-filtered', parameterClause(look, name), facts));
}
