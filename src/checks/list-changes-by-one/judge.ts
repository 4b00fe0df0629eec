import { brief, ended, fail, notASuccess, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { identifierOf, readPages, whyCut } from '../../judge/list-pages.js';
import { statedTotal } from '../../judge/list-totals.js';
import { brokenIdentifier, unreadable } from '../../judge/soundness.js';
import type { Schemas } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import type { Finding } from '../../model/verdict.js';
import { remove } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

type Around = EvidenceKinds['list-around'];

/** Between two looks at a list, one item was created or removed. */
export function changesByOne(look: Around, { catalogue: { schemas } }: JudgeContext): Finding {
  // The removal of another scenario may have taken the first item with it; that of this one is seen between two lists.
  const reason = notASuccess(look.removes ? { ...look.request, exchange: look.change } : look.request);
  if (reason !== undefined) return notVerified(reason);
  if (!succeeded(look.change)) return notVerified(`the request for another item ended with ${ended(look.change)}`);
  if (!look.complete) return notVerified('the list is too long to be read to its end');
  const before = readPages(schemas, { ...look, pages: look.before });
  const after = readPages(schemas, look);
  if (typeof before === 'string') return notVerified(before);
  if (typeof after === 'string') return notVerified(after);
  const [earlier, later] = [before.flat(), after.flat()];
  if (![...earlier, ...later].every((item) => identifierOf(look, item) !== undefined))
    return notVerified('the items of the list show no identifier');
  if (look.removes && !earlier.some((item) => isMeant(look, item)))
    return notVerified('the list does not show the removed item by the identifier in the request');
  const cut = later.length === earlier.length ? whyCut(schemas, look, later.length) : undefined;
  if (cut !== undefined) return notVerified(cut);
  const made = missingFrom(look, earlier, later);
  return (
    goneBeside(look, missingFrom(look, later, earlier)) ??
    twins(look, made) ??
    anotherMade(schemas, look, made) ??
    otherTotal(schemas, look, [earlier, later]) ??
    pass()
  );
}

/** The items of one list that are not in the other, each once: a page may have been asked for twice. */
function missingFrom(look: Around, others: readonly Json[], items: readonly Json[]): Json[] {
  const keyOf = (item: Json): string => JSON.stringify(identifierOf(look, item));
  const known = new Set(others.map(keyOf));
  return [...new Map(items.map((item) => [keyOf(item), item] as const))].flatMap(([key, item]) =>
    known.has(key) ? [] : [item],
  );
}

function goneBeside(look: Around, gone: readonly Json[]): Finding | undefined {
  const others = gone.filter((item) => !(look.removes && isMeant(look, item)));
  if (others.length === 0) return undefined;
  const shown = others.slice(0, 3).map((item) => brief(identifierOf(look, item)));
  const expected = look.removes ? `only ${brief(look.identifier)} to leave the list` : 'no item to leave the list';
  return blamed(look, { expected, actual: `${others.length} other items missing: ${shown.join(', ')}` });
}

function isMeant(look: Around, item: Json): boolean {
  return asText(identifierOf(look, item) ?? null) === asText(look.identifier ?? null);
}

/** Two new items that differ in nothing but their identifiers. */
function twins(look: Around, made: readonly Json[]): Finding | undefined {
  const plain = made.map((item) => JSON.stringify(withoutOwn(look, item)));
  const twin = plain.find((text, place) => plain.indexOf(text) < place);
  if (look.removes || twin === undefined) return undefined;
  return blamed(look, { expected: 'one new item', actual: 'two equal new items' });
}

/** Where an item has come into the list, it is the one that was made: the newest is not kept back until a newer one is there. */
function anotherMade(schemas: Schemas, look: Around, made: readonly Json[]): Finding | undefined {
  const { request, change, resource } = look;
  if (look.removes || look.identifier === undefined || made.length === 0) return undefined;
  if (made.some((item) => isMeant(look, item))) return undefined;
  const answer = { ...request, exchange: change };
  const reason = unreadable(schemas, answer) ?? brokenIdentifier(schemas, answer, resource);
  if (reason !== undefined) return notVerified(reason);
  const shown = made.slice(0, 3).map((item) => brief(identifierOf(look, item)));
  return blamed(look, { expected: `${brief(look.identifier)} to be added`, actual: `${shown.join(', ')} instead` });
}

/** The number of all items that the list states goes along with the items: what is removed is not counted. */
function otherTotal(
  schemas: Schemas,
  look: Around,
  [earlier, later]: readonly [readonly Json[], readonly Json[]],
): Finding | undefined {
  const { operation } = look.answer;
  const [before, after] = [look.before, look.pages].map((pages) => {
    const [last] = pages.slice(-1);
    return last === undefined ? undefined : statedTotal(schemas, operation, last);
  });
  if (before === undefined || after === undefined) return undefined;
  const change = different(look, later) - different(look, earlier);
  if (after - before === change) return undefined;
  return blamed(look, { expected: `the total to change from ${before} to ${before + change}`, actual: String(after) });
}

function different(look: Around, items: readonly Json[]): number {
  return new Set(items.map((item) => JSON.stringify(identifierOf(look, item)))).size;
}

function withoutOwn({ resource }: Around, item: Json): Json {
  return [resource.identifier ?? '', ...resource.managed].reduce((rest, at) => remove(rest, at), item);
}

function blamed({ request }: Around, facts: { expected: string; actual: string }): Finding {
  return fail(problem('others-changed', responsesClause(request.operation), facts));
}
