import { brief, failIn, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, pageWith, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

type Look = EvidenceKinds['several-filtered'];

/** The answer holds only items with one of the values, and all that the list shows with one of them. */
export function severalFiltered(look: Look, { catalogue: { schemas }, values: [name = ''] }: JudgeContext): Finding {
  const whole = soundPages(schemas, { ...look, pages: [look.whole] });
  if (typeof whole === 'string') return notVerified(whole);
  const [list] = look.lists;
  const read =
    list === undefined ? 'the filtered list was not requested' : readPages(schemas, { ...look, pages: list.pages });
  if (list === undefined || typeof read === 'string') return notVerified(String(read));
  const [items, wanted] = [read.flat(), list.value.split(',')];
  const isWanted = (item: Json): boolean | undefined => {
    const shown = get(item, look.pointer);
    return shown === undefined || Array.isArray(shown) ? undefined : wanted.includes(asText(shown));
  };
  const blame = (page: Exchange | undefined, facts: { expected: string; actual: string }): Finding =>
    failIn(page, problem('not-filtered', parameterClause(look, name), facts));
  const other = items.find((item) => isWanted(item) === false);
  const words = wanted.join(' or ');
  if (other !== undefined)
    return blame(pageWith(list, read, other), {
      expected: `only items with ${words} at "${look.pointer}"`,
      actual: brief(get(other, look.pointer)),
    });
  const keyOf = (item: Json): string => JSON.stringify(identifierOf(look, item) ?? null);
  const known = new Set(items.map(keyOf));
  const all = whole.flat();
  const lost = all.find(
    (item) => isWanted(item) === true && identifierOf(look, item) !== undefined && !known.has(keyOf(item)),
  );
  if (lost === undefined || items.length >= all.length) return pass();
  const expected = `${brief(identifierOf(look, lost))}, which has ${words}`;
  return blame(list.pages.at(-1), { expected, actual: 'a filtered list without it' });
}
