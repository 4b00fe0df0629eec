import type { Catalogue } from '../model/catalogue.js';
import { queryParameter, type Schemas } from '../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../model/evidence-kinds.js';
import { type Exchange, succeeded } from '../model/exchange.js';
import { operationWithId } from '../model/find-operation.js';
import { isObject, type Json } from '../model/json.js';
import type { ListLook } from '../model/judge.js';
import { pagingParameters } from '../model/paging.js';
import type { Clause, Finding } from '../model/verdict.js';
import { cursorParameter } from '../schema/next-page.js';
import { listedItems } from '../support/json/lists.js';
import { get } from '../support/json/pointer.js';
import { asText } from '../support/json/write.js';
import { clauseAt, ended, fail, notVerified, pass, problem, responsesClause } from './answers.js';
import { parseBody } from './bodies.js';
import { isUsualPage } from './page-sizes.js';
import { readTrouble, unsound } from './soundness.js';
import { isAskedFor, notPublicBy, overBy } from './standing.js';

/** The items of every page, or why they cannot be read. */
export function readPages(schemas: Schemas, { pages: exchanges, answer, part }: ListLook): Json[][] | string {
  const found: Json[][] = [];
  for (const exchange of exchanges) {
    const items = itemsOf(schemas, exchange, { operation: answer.operation, returned: part.returned ?? '' });
    if (typeof items === 'string') return items;
    found.push(items);
  }
  return found;
}

/** The same, where the answer that was asked for can be relied on. */
export function soundPages(schemas: Schemas, look: ListLook): Json[][] | string {
  return unsound(schemas, look.answer) ?? readPages(schemas, look);
}

/** The items of a list in one answer, or why they cannot be read. */
export function itemsOf(
  schemas: Schemas,
  exchange: Exchange,
  by: { operation: ListLook['answer']['operation']; returned: string },
): Json[] | string {
  if (exchange.response === undefined || !succeeded(exchange)) return `the request for a page got ${ended(exchange)}`;
  if (exchange.response.status === 204) return [];
  const trouble = readTrouble(schemas, by.operation, exchange);
  if (trouble !== undefined) return `a page of the list cannot be judged: ${trouble}`;
  const parsed = parseBody(exchange.response, by.operation);
  const items = parsed.kind === 'value' ? listedItems(parsed.value, by.returned) : undefined;
  return items ?? `an answer has no list at "${by.returned}"`;
}

/** The page that has an item among those that were read of it. */
export function pageWith(
  { pages }: Pick<ListLook, 'pages'>,
  read: readonly (readonly Json[])[],
  item: Json,
): Exchange | undefined {
  return pages[read.findIndex((items) => items.includes(item))];
}

export function identifierOf({ resource }: ListLook, item: Json): Json | undefined {
  return get(item, resource.identifier ?? '');
}

/**
 * Why a list may leave an item out by design: a draft, say, that is not for everybody to see. A filter that takes what the
 * item shows says that the list has a place for it.
 */
export function whyLeftOut(schemas: Schemas, { answer, item }: ListLook): string | undefined {
  const found = notPublicBy(item);
  if (found === undefined) return undefined;
  const { name, value } = found;
  const isFilter = answer.operation.parameters.some(({ in: place, name: own, schema }) => {
    if (place !== 'query' || schema === undefined) return false;
    const { enum: listed } = schemas.follow(schema, 'request').node;
    return own.toLowerCase() === name.toLowerCase() || (Array.isArray(listed) && listed.includes(value));
  });
  return isFilter ? undefined : `the list may leave out an item that not everybody may see (${name}: ${asText(value)})`;
}

const saysFilter = /\b(filter(s|ed)?|only|restricts?|restricted|narrows?)\b/i;

/**
 * Why a list may leave an item out that it was not asked for: a filter that was not sent has a default, and nothing shows that
 * the item meets it. What is no choice among values filters nothing by default, and neither does a condition that is off.
 */
export function whyFiltered(schemas: Schemas, { answer, item }: ListLook): string | undefined {
  const { operation, exchange } = answer;
  const sent = new URL(exchange.request.url).searchParams;
  const found = operation.parameters.find(({ in: place, name, schema, description = '' }) => {
    if (place !== 'query' || schema === undefined || sent.has(name)) return false;
    const { default: preset, enum: listed } = schemas.follow(schema, 'request').node;
    if (preset !== true && (!Array.isArray(listed) || typeof preset !== 'string')) return false;
    const shown = isObject(item) ? item[name] : undefined;
    return shown === undefined ? saysFilter.test(description) : shown !== preset;
  });
  return found === undefined
    ? undefined
    : `the list may be filtered by the default of "${found.name}", which the request did not send`;
}

/**
 * Why a list may be a page, though the definition documents none: it has no parameter for pages, and shows as many items as
 * pages usually have.
 */
export function whyCut(
  schemas: Schemas,
  { answer: { operation } }: Pick<ListLook, 'answer'>,
  count: number,
): string | undefined {
  const { size, start } = pagingParameters(schemas, operation);
  const isDocumented = [size, start, cursorParameter(schemas, operation)].some((parameter) => parameter !== undefined);
  if (isDocumented || !isUsualPage(count)) return undefined;
  return `the list shows ${count} items, which may be a page whose size the definition does not document`;
}

export function parameterClause({ answer }: ListLook, name: string): Clause {
  const { operation } = answer;
  const parameter = queryParameter(operation, name);
  return parameter === undefined ? responsesClause(operation) : clauseAt(operation, parameter.pointer);
}

/**
 * An item is in none of the pages that were read. That shows nothing of an item that may never have existed.
 * @param read the number of items that were read, where more follow
 */
function absent({ doubts }: Pick<ListLook, 'doubts'>, read: number | undefined): Finding {
  const [doubt] = doubts;
  if (doubt !== undefined) return notVerified(doubt);
  return read === undefined
    ? pass()
    : notVerified(`the item is not among the first ${read} items, and more items follow`);
}

/** True where a list shows what it shows only to those who ask for it, and nobody did. */
function isUnasked({ pages }: EvidenceKinds['list'], catalogue: Catalogue, over: string): boolean {
  return pages.some(({ operation, request }) => {
    const lister = operationWithId(catalogue, operation);
    return lister !== undefined && isAskedFor(catalogue.schemas, lister, { url: request.url, over });
  });
}

/** A list does not contain an item that has no place in it. */
export function listLeavesOut(look: EvidenceKinds['list'], { catalogue }: JudgeContext): Finding {
  const { schemas } = catalogue;
  const reason = unsound(schemas, look.answer);
  if (reason !== undefined) return notVerified(reason);
  const { identifier, resource, complete } = look;
  if (identifier === undefined) return notVerified(`the ${resource.name} shows no identifier`);
  const pages = readPages(schemas, look);
  if (typeof pages === 'string') return notVerified(pages);
  const items = pages.flat();
  const shown = items.map((item) => identifierOf(look, item));
  if (shown.length > 0 && shown.every((found) => found === undefined))
    return notVerified('the items of the list show no identifier');
  const there = items.find((_, index) => shown[index] !== undefined && asText(shown[index]) === asText(identifier));
  if (there === undefined) return absent(look, complete ? undefined : shown.length);
  const over = overBy(look.item, there);
  if (over !== undefined && !isUnasked(look, catalogue, over))
    return notVerified(`the list still shows the item, but marks it as ended (${over})`);
  const facts = { expected: `a list without the ${resource.name} ${asText(identifier)}`, actual: 'a list with it' };
  return fail(problem('still-there', responsesClause(look.answer.operation), facts));
}
