import { brief, failIn, notVerified, pass, problem } from '../../judge/answers.js';
import { identifierOf, parameterClause, readPages, soundPages } from '../../judge/list-pages.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { amountOf } from '../../support/json/amount.js';
import { get } from '../../support/json/pointer.js';

type Look = EvidenceKinds['bounded'];

interface Bound {
  /** 1 where values above it pass, -1 where values below it do. */
  readonly direction: 1 | -1;
  readonly isInclusive: boolean;
  readonly value: number;
  /** A day, which begins and ends at other times in other zones, and of which a bound may be the beginning or the end. */
  readonly isDay: boolean;
}

const twoDays = 2 * 24 * 60 * 60 * 1000;

interface Wrong {
  readonly expected: string;
  readonly actual: string;
}

/** Each answer holds only items within its bound, and all that the list shows there. */
export function inRange(look: Look, { catalogue: { schemas }, values }: JudgeContext): Finding {
  const [name = '', , words = ''] = values;
  const whole = soundPages(schemas, { ...look, pages: [look.whole] });
  if (typeof whole === 'string') return notVerified(whole);
  const all = whole.flat();
  const lists = look.lists.map((list) => ({ ...list, items: readPages(schemas, { ...look, pages: list.pages }) }));
  const read = lists.flatMap(({ value, pages, items }) =>
    typeof items === 'string' ? [] : { value, pages, items: items.flat() },
  );
  if (read.length === 0) return notVerified(whyUnread(lists.map(({ items }) => items)));
  for (const { value, pages, items } of read) {
    const bound = boundOf(value, words);
    const wrong = outside(look, items, bound) ?? missing(look, { shown: items, all, bound });
    if (wrong === undefined) continue;
    const expected = `${wrong.expected} ("${name}" was ${value})`;
    return failIn(pages.at(-1), problem('not-filtered', parameterClause(look, name), { ...wrong, expected }));
  }
  return pass();
}

function whyUnread(read: readonly (string | readonly unknown[])[]): string {
  const reason = read.find((one) => typeof one === 'string');
  return typeof reason === 'string' ? reason : 'no item of the list shows a value that the filter could select';
}

function boundOf(text: string, words: string): Bound {
  const direction = words.endsWith('above') ? 1 : -1;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  return { direction, isInclusive: words.startsWith('at or'), value: amountOf(text) ?? Number.NaN, isDay };
}

/** How far a value lies within a bound: negative where it is outside, and nothing where it is too near to tell. */
function depthIn({ pointer }: Look, item: Json, { direction, value, isDay }: Bound): number | undefined {
  const shown = get(item, pointer);
  const own = amountOf(shown);
  if (own === undefined) return undefined;
  const depth = direction * (own - value);
  const isTime = typeof shown === 'string' && shown.includes('T');
  return isTime && Math.abs(depth) < (isDay ? twoDays : 1000) ? undefined : depth;
}

function outside(look: Look, items: readonly Json[], bound: Bound): Wrong | undefined {
  const found = items.find((item) => (depthIn(look, item, bound) ?? 0) < 0);
  if (found === undefined) return undefined;
  return {
    expected: `only items with a value within the bound at "${look.pointer}"`,
    actual: brief(get(found, look.pointer)),
  };
}

/** An item within the bound that the whole list shows, but not the filtered one, though that one is no full page. */
function missing(
  look: Look,
  { shown, all, bound }: { readonly shown: readonly Json[]; readonly all: readonly Json[]; readonly bound: Bound },
): Wrong | undefined {
  if (shown.length >= all.length) return undefined;
  const keyOf = (item: Json): string => JSON.stringify(identifierOf(look, item) ?? null);
  const known = new Set(shown.map(keyOf));
  const isMeant = (item: Json): boolean => {
    const depth = depthIn(look, item, bound);
    return depth !== undefined && (depth > 0 || (depth === 0 && bound.isInclusive));
  };
  const lost = all.find((item) => identifierOf(look, item) !== undefined && isMeant(item) && !known.has(keyOf(item)));
  if (lost === undefined) return undefined;
  const expected = `${brief(identifierOf(look, lost))}, which has ${brief(get(lost, look.pointer))} at "${look.pointer}"`;
  return { expected, actual: 'a filtered list without it' };
}
