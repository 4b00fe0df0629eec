import { isDeepStrictEqual } from 'node:util';
import type { Schemas } from '../model/definition.js';
import { type Exchange, succeeded } from '../model/exchange.js';
import type { Json } from '../model/json.js';
import type { ListLook } from '../model/judge.js';
import type { Clause, Finding } from '../model/verdict.js';
import { listedItems } from '../support/json/lists.js';
import { get } from '../support/json/pointer.js';
import { asText } from '../support/json/template.js';
import { brief, clauseAt, ended, fail, notVerified, parseBody, pass, problem, responsesClause } from './answers.js';
import { bodyTrouble, unsound } from './soundness.js';

/** A list contains an item that exists. */
export function listContains(schemas: Schemas, look: ListLook, complete: boolean): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const { identifier, resource, doubts } = look;
  if (identifier === undefined) return notVerified(`the existing ${resource.name} shows no identifier`);
  const pages = read(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const items = pages.flat();
  const shown = items.map((item) => identifierOf(look, item)).filter((found) => found !== undefined);
  if (shown.some((found) => asText(found) === asText(identifier))) return pass();
  if (doubts.length > 0) return notVerified(`it is not in the list, which may have its reason: ${doubts.join('; ')}`);
  if (items.length > 0 && shown.length === 0) return notVerified('the items of the list show no identifier');
  if (!complete) return notVerified(`it is not among the first ${items.length} items, and there are more`);
  return fail(
    problem('list-incomplete', responsesClause(look.answer.operation), {
      expected: `the ${resource.name} ${asText(identifier)} in the list`,
      actual: `${items.length} items without it`,
    }),
  );
}

/** A page holds no more items than asked for. */
export function pageSize(schemas: Schemas, look: ListLook, limit: { name: string; size: number }): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const pages = read(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const count = pages.flat().length;
  if (count === 0) return notVerified('the page is empty');
  if (count <= limit.size) return pass();
  return fail(
    problem('page-too-large', parameterClause(look, limit.name), {
      expected: `no more than ${limit.size} for ${limit.name}=${limit.size}`,
      actual: `${count} items`,
    }),
  );
}

/** Three pages of one item, and one page of three: no item twice, and none left out. */
export function pages(schemas: Schemas, look: ListLook, parameters: { start: string; size: string }): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const found = read(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const singles = found.slice(0, 3).map((items) => items.map((item) => identifierOf(look, item)));
  const whole = (found[3] ?? []).map((item) => identifierOf(look, item));
  const shown = singles.flat();
  if (shown.some((identifier) => identifier === undefined)) return notVerified('the items show no identifier');
  if (singles.some((page) => page.length > 1)) return notVerified('a page holds more than was asked for');
  if (shown.length < 2) return notVerified('there are not enough items to tell pages apart');
  const clause = parameterClause(look, parameters.start);
  const twice = shown.find(
    (identifier, place) => shown.findIndex((other) => isDeepStrictEqual(other, identifier)) < place,
  );
  if (twice !== undefined) {
    const expected = `another item on every page (${parameters.start}, ${parameters.size}=1)`;
    return fail(problem('pages-overlap', clause, { expected, actual: `${brief(twice)} more than once` }));
  }
  if (whole.length !== 3 || shown.length !== 3 || isDeepStrictEqual(whole, shown)) return pass();
  return fail(
    problem('pages-lose', clause, {
      expected: `the same three items one by one as together: ${brief(list(whole))}`,
      actual: brief(list(shown)),
    }),
  );
}

/** Every item that a filter lets through has its value, and the item that is known to have it is among them. */
export function filtered(
  schemas: Schemas,
  look: ListLook,
  by: { name: string; pointer: string; value: Json },
): Finding {
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const found = read(schemas, look);
  if (typeof found === 'string') return notVerified(found);
  const items = found.flat();
  const clause = parameterClause(look, by.name);
  const other = items
    .map((item) => get(item, by.pointer))
    .find((value) => value !== undefined && !fits(value, by.value));
  const expected = `only items with ${asText(by.value)} at "${by.pointer}"`;
  if (other !== undefined) return fail(problem('not-filtered', clause, { expected, actual: brief(other) }));
  if (items.length > 0) return pass();
  if (look.doubts.length > 0) return notVerified(look.doubts.join('; '));
  return fail(problem('not-filtered', clause, { expected, actual: 'no items, though one exists' }));
}

function fits(value: Json, wanted: Json): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.some((one) => asText(one) === asText(wanted));
}

function list(identifiers: readonly (Json | undefined)[]): Json {
  return identifiers.map((identifier) => identifier ?? null);
}

/** The items of every page, or why they cannot be read. */
function read(schemas: Schemas, { pages: exchanges, answer, part }: ListLook): Json[][] | string {
  const found: Json[][] = [];
  for (const exchange of exchanges) {
    const items = itemsOf(schemas, exchange, { operation: answer.operation, returned: part.returned ?? '' });
    if (typeof items === 'string') return items;
    found.push(items);
  }
  return found;
}

function itemsOf(
  schemas: Schemas,
  exchange: Exchange,
  by: { operation: ListLook['answer']['operation']; returned: string },
): Json[] | string {
  if (exchange.response === undefined || !succeeded(exchange)) return `a page was answered with ${ended(exchange)}`;
  if (exchange.response.status === 204) return [];
  const trouble = bodyTrouble(schemas, by.operation, exchange);
  if (trouble !== undefined) return `a page cannot be used: ${trouble}`;
  const parsed = parseBody(exchange.response, by.operation);
  const items = parsed.kind === 'value' ? listedItems(parsed.value, by.returned) : undefined;
  return items ?? `an answer shows no list at "${by.returned}"`;
}

function identifierOf({ resource }: ListLook, item: Json): Json | undefined {
  return get(item, resource.identifier ?? '');
}

function parameterClause({ answer }: ListLook, name: string): Clause {
  const { operation } = answer;
  const parameter = operation.parameters.find((candidate) => candidate.in === 'query' && candidate.name === name);
  return parameter === undefined ? responsesClause(operation) : clauseAt(operation, parameter.pointer);
}
